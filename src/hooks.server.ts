import type { Handle } from '@sveltejs/kit';
import { faultWords } from '$lib/i18n/faults.ts';

/**
 * Names the language of the page on `<html>`, English lives under `/en`; and what is said in it when
 * the scripts do not come.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang === 'en' ? 'en' : 'nl';
	const { page, again, close } = faultWords[language];
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('%fault.page%', `<span>${page()}</span>`)
				.replace('%fault.again%', again)
				.replace('%fault.close%', close)
	});
};
