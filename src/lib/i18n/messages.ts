import type { Localized } from '../model/schema/common.ts';
import type { Language } from '../model/units.ts';
import { en } from './en.ts';
import { nl, type Messages } from './nl.ts';

/** The words of the interface in a language. */
export const messagesIn = (language: Language): Messages => (language === 'en' ? en : nl);

/** A text of the dataset and the language it is really in. */
export interface ChosenText {
	text: string;
	language: Language;
}

/** The text in the wanted language, or else in the other one, named so that it can be marked. */
export function chooseText(texts: Localized, wanted: Language): ChosenText {
	const own = texts[wanted];
	if (own !== undefined) return { text: own, language: wanted };
	const other = wanted === 'nl' ? 'en' : 'nl';
	return { text: texts[other] ?? '', language: other };
}

export { typographic } from '../model/typography.ts';
