import { base } from '$app/paths';
import { createPaths, keepAsOf, type Paths } from '$lib/render/base/index.ts';
import { messagesIn } from '$lib/i18n/messages.ts';
import type { Messages } from '$lib/i18n/nl.ts';
import { type Dataset, textEditionOf } from '$lib/model/dataset/index.ts';
import { isEnglish, pathIn, plainPath } from './addresses.ts';
import { type Language, Memo } from '$lib/model/base/index.ts';

/** The language of a path that names it, or does not: Dutch has no name. */
export const languageOf = (lang: string | undefined): Language => (lang === 'en' ? 'en' : 'nl');

/** The language of a page; one that does not exist has no parameters, but its path still tells. */
export const languageAt = (lang: string | undefined, pathname: string): Language =>
	isEnglish(pathname) ? 'en' : languageOf(lang);

/** What a page is made of. */
export interface PageData {
	/** The whole dataset. */
	dataset: Dataset;
	/** What was worked out of it for this page or others. */
	memo: Memo;
}

/** What every page needs of its language: words and addresses. */
export interface Site {
	language: Language;
	words: Messages;
	paths: Paths;
	/** The as-of day alone, to go behind a path, question mark included. */
	asOf: string;
	/** The same page in the other language. */
	other: { language: Language; path: string };
	/** What its parts work out of the dataset. */
	memo: Memo;
}

/**
 * @param pathname the path of the page, such as `/en/about/`
 * @param data its dataset tells where events are told of; only a page without links to events does without
 * @param clock as an address says it, for a page that keeps it
 */
export function siteOf(
	lang: string | undefined,
	pathname: string,
	data?: PageData,
	asOf = ''
): Site {
	const language = languageAt(lang, pathname);
	const other: Language = language === 'nl' ? 'en' : 'nl';
	const path = pathIn(other, plainPath(pathname));
	return {
		language,
		words: messagesIn(language),
		paths: keepAsOf(
			createPaths(language, (to) => base + to, data && textEditionOf(data.dataset, data.memo)),
			asOf
		),
		asOf: asOf && `?${asOf}`,
		other: { language: other, path: base + path },
		memo: data?.memo ?? new Memo()
	};
}
