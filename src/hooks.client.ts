import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { navigating } from '$app/state';
import { Fault, faultOf } from '$lib/model/transfer/index.ts';
import { guardServersPage, isServersPage, takeOtherEdition, tell } from './routes/servers-page.ts';

/** Of parts of the code that did not come, as the browser threw it. */
const ofCode = new WeakSet<object>();
/** The page stays as it is: what waits for this never goes on to replace it. */
const stay = new Promise<never>(() => {});

export const init: ClientInit = () => {
	guardServersPage();
	window.addEventListener('vite:preloadError', ({ payload }) => {
		ofCode.add(payload);
		// On the way to another page and before the first, what failed comes to `handleError`.
		if (navigating.type || isServersPage()) return;
		// Not for what is fetched ahead: a page is not loaded anew under a reader who did nothing.
		if (navigator.userActivation?.isActive ?? true) void takeOtherEdition();
	});
};

/**
 * What fails while a page is loaded. The page that stands there stays, be it the server's or the one that the
 * reader leaves, and the fault is told; an error page comes only where there is nothing else to show.
 */
export const handleError: HandleClientError = async ({ error, event, status, message }) => {
	if (status === 404) return { message };
	const isCode = typeof error === 'object' && error !== null && ofCode.has(error);
	const fault = isCode ? new Fault('code', 'a part of the code', error) : faultOf(error);
	console.error(fault);
	const isFirst = isServersPage();
	if (await takeOtherEdition(fault, isFirst ? undefined : event.url.href)) return stay;
	// Going back or forward has changed the address already.
	const isLeaving = navigating.type !== null && navigating.type !== 'popstate';
	if (!isFirst && !isLeaving) return { message, reason: fault.reason };
	tell(fault, isFirst ? undefined : event.url);
	return stay;
};
