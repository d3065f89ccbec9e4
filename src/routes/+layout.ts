import { loadMessages } from '$lib/i18n/messages.ts';
import { fetchPart } from '$lib/model/transfer/index.ts';
import type { LayoutLoad } from './$types';
import { languageAt } from './site.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The words, also for a page that does not exist. */
export const load: LayoutLoad = async ({ params, url }) =>
	fetchPart(() => loadMessages(languageAt(params.lang, url.pathname)));
