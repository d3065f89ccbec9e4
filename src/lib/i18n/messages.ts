import type { Language, Localized } from '../model/base/index.ts';
import type { Messages } from './nl.ts';

const known: Partial<Record<Language, Messages>> = {};

/** Fetches the words of a language, once: a reader reads one. Every page waits for its own. */
export async function loadMessages(language: Language): Promise<void> {
	known[language] ??=
		language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}

/**
 * The words of the interface in a language.
 * @throws when they were not loaded
 */
export function messagesIn(language: Language): Messages {
	const messages = known[language];
	if (!messages) throw new Error(`The words of ‘${language}’ are not loaded.`);
	return messages;
}

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

export { typographic } from '../model/base/index.ts';
