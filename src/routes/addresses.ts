import { base } from '$app/paths';
import { createPaths } from '$lib/render/base/index.ts';
import { type Dataset, textEditionOf } from '$lib/model/dataset/index.ts';
import type { StructuredAddresses } from '$lib/model/publish/index.ts';
import type { Language, Memo } from '$lib/model/base/index.ts';

/**
 * Where the site stands, folder included, such as `https://example.org/timeline`: what
 * `TIMELINE_ORIGIN` was while building. Without it addresses in the head of a page stay relative.
 */
const ORIGIN: string = (import.meta.env.TIMELINE_ORIGIN ?? '').replace(/\/+$/, '');

/** A path of the site as an address: whole where it is known where the site stands. */
export const addressOf = (path: string): string => (ORIGIN || base) + path;

/** A path of the site in a language: Dutch has no name. */
export const pathIn = (language: Language, path: string): string =>
	language === 'nl' ? path : `/${language}${path}`;

/**
 * The path of a page without the folder of the site and without its language.
 * @param pathname as in `/en/about/`
 */
export function plainPath(pathname: string): string {
	return withoutFolder(pathname).replace(ENGLISH, '') || '/';
}

/** Whether a path is that of a page in English. */
export const isEnglish = (pathname: string): boolean => ENGLISH.test(withoutFolder(pathname));

const ENGLISH = /^\/en(?=\/|$)/;

// While prerendering `base` is relative (`..`), in the browser it is the folder of the site.
const withoutFolder = (pathname: string): string =>
	base.startsWith('/') ? pathname.slice(base.length) : pathname;

/** The picture of a page for those who share it, made with the site (`routes/og`). */
export const picturePath = (language: Language, name: string): string =>
	`/og/${language}/${name}.png`;

/** The addresses that the description of a page for machines names. */
export function structuredAddresses(
	language: Language,
	dataset: Dataset,
	memo: Memo
): StructuredAddresses {
	const paths = createPaths(language, addressOf, textEditionOf(dataset, memo));
	return { ...paths, data: addressOf(`/dataset.${language}.json`) };
}
