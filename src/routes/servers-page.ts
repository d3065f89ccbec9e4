import { page, updated } from '$app/state';
import { version } from '$app/environment';
import { faultWords } from '$lib/i18n/faults.ts';
import type { Fault } from '$lib/model/transfer/index.ts';
import { languageAt } from './site.ts';

/** From which edition the page was loaded anew, so that this happens once. */
const LEFT = 'timeline-left-edition';

/** What the server drew, until the page has been made of it. */
let kept: HTMLElement | undefined;
/** The page was made, well or not. */
let isMade = false;
let hasBegun = false;
let isTakingOver = false;

const wholePage = () => document.getElementById('page');

/** Keeps a copy of what the server drew, unless there is one or a page was made. */
function keepServersPage(): void {
	if (!isMade) kept ??= wholePage()?.cloneNode(true) as HTMLElement | undefined;
}

/**
 * Keeps a copy of what the server drew, and puts it back when it is emptied before a page was made of it:
 * whatever is thrown while a page is made empties it.
 */
export function guardServersPage(): void {
	// While the dataset is on its way: it takes as long as some steps of making the page.
	setTimeout(keepServersPage);
	const putBack = () => {
		const place = wholePage();
		if (isMade || !kept || !place || place.querySelector('#main > *')) return;
		veil();
		place.replaceChildren(...kept.childNodes);
	};
	addEventListener('error', putBack);
	addEventListener('unhandledrejection', putBack);
}

/**
 * A page begins to be made. What the server drew is taken over the first time; where that fails, because the
 * address asks for something else than was drawn, Svelte empties it and begins again.
 */
export function beginPage(): void {
	keepServersPage();
	isTakingOver = !hasBegun && document.querySelector('#main > *') !== null;
	hasBegun = true;
}

/** All that the server drew was taken over, or is made anew. */
export function endTakingOver(): void {
	isTakingOver = false;
}

/** Whether what is thrown is a fault: while taking over it is Svelte's, which begins again. */
export const isTakenOver = (): boolean => !isTakingOver;

/** The page was made, well or not: what is thrown from now on does not empty it. */
export function pageIsMade(): void {
	isMade = true;
}

/** Whether nothing was made yet of a page that the server drew. */
export const isServersPage = (): boolean => !isMade && document.querySelector('#main > *') !== null;

/** The page works: the copy is of no use, nor what was said of its coming. */
export function pageWorks(): void {
	kept = undefined;
	document.documentElement.dataset.ready = '';
	hush();
}

/** What the server drew of the page that is shown: from the copy, or else fetched; none where it cannot be had. */
export async function serversMain(): Promise<Node[]> {
	const drawn = kept?.querySelector('#main') ?? (await fetchMain());
	veil();
	return [...(drawn?.childNodes ?? [])];
}

async function fetchMain(): Promise<Element | null> {
	try {
		const text = await (await fetch(location.href)).text();
		return new DOMParser().parseFromString(text, 'text/html').querySelector('#main');
	} catch {
		return null;
	}
}

/** What the server drew tells all: where the clock is set it stays hidden, as it is before it is made. */
function veil(): void {
	const root = document.documentElement;
	delete root.dataset.awaited;
	if (!new URLSearchParams(location.search).has('as-of')) return;
	delete root.dataset.ready;
	root.dataset.veiled = '';
}

/**
 * Says what went wrong, outside of what Svelte makes, and offers to try again.
 * @param next the page that could not be opened; the present one where it is absent
 */
export function tell({ reason }: Fault, next?: URL): void {
	const notice = document.getElementById('fault');
	if (!notice) return;
	const language = languageAt(page.params.lang, location.pathname);
	const words = faultWords[language];
	const [sentence, again] = notice.querySelectorAll('span, button');
	const close = notice.querySelector(':scope > button');
	if (sentence) sentence.textContent = next ? words.next(reason) : words.page(reason);
	if (again) again.textContent = words.again;
	close?.setAttribute('aria-label', words.close);
	if (next) notice.dataset.next = next.href;
	else delete notice.dataset.next;
	notice.hidden = false;
}

/** Takes away what was said. */
export function hush(): void {
	document.getElementById('fault')?.setAttribute('hidden', '');
}

/**
 * Loads a page anew when the site has another edition by now, of which the present page knows nothing;
 * once, since something on the way may keep the old one.
 * @param address the present page where it is absent
 * @returns whether it does
 */
export async function takeOtherEdition(fault?: Fault, address = location.href): Promise<boolean> {
	if (fault?.reason !== 'edition' && !(await updated.check())) return false;
	try {
		if (sessionStorage.getItem(LEFT) === version) return false;
		sessionStorage.setItem(LEFT, version);
	} catch {
		// Where nothing can be remembered it might never end.
		return false;
	}
	if (address === location.href) location.reload();
	else location.assign(address);
	return true;
}
