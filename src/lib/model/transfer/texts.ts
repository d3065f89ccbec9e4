import type { Language, Localized } from '../base/index.ts';

/** A text in the language of the reader; where it has none, in the languages that it has. */
export type PackedText = string | Localized;

export function packText(text: Localized, language: Language): PackedText {
	return text[language] ?? text;
}

export function unpackText(text: PackedText, language: Language): Localized {
	return typeof text === 'string' ? { [language]: text } : text;
}
