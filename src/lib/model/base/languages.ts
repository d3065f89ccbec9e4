import type { Language } from './units.ts';

/** Text in one or both of the languages. */
export interface Localized {
	nl?: string | undefined;
	en?: string | undefined;
}

/** The languages that a dataset and a site can have, the first one first. */
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** The text in the wanted language, or else in the other one: nothing is skipped for want of a translation. */
export function textIn(texts: Localized, language: Language): string {
	return texts[language] ?? texts.nl ?? texts.en ?? '';
}
