import type { CalendarSpan } from '../dataset.ts';
import { formatSpan } from '../date-format.ts';
import type { Language } from '../units.ts';

/** The words that a file in one language adds to the texts of the dataset. */
export const WORDING = {
	nl: {
		later: (date: string) => `Wat ervan kwam (${date}):`,
		sources: 'Bronnen:',
		approximate: (date: string) => `Datum: ${date}. De dagen in de agenda zijn bij benadering.`
	},
	en: {
		later: (date: string) => `What came of it (${date}):`,
		sources: 'Sources:',
		approximate: (date: string) => `Date: ${date}. The days in the calendar are approximate.`
	}
};

/**
 * A sentence on a date that is not known to the day or has an open side; null for one that is known.
 * A calendar only knows days, so the doubt has to be said in words.
 */
export function approximateDate(span: CalendarSpan, language: Language): string | null {
	const isKnown =
		span.first !== null &&
		span.last !== null &&
		!span.softFirst &&
		!span.softLast &&
		!span.isUncertain;
	return isKnown ? null : WORDING[language].approximate(formatSpan(span, language, 'full'));
}
