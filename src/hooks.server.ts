import type { Handle } from '@sveltejs/kit';

/** Names the language of the page on `<html>`: English lives under `/en`. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', event.params.lang === 'en' ? 'en' : 'nl')
	});
