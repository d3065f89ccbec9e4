import { type CalendarSpan, formatSpan } from '../time/index.ts';
import type { Licence } from '../schema/index.ts';
import type { Language } from '../base/index.ts';

/** The words that a file in one language adds to the texts of the dataset. */
export const WORDING = {
	nl: {
		later: (date: string) => `Wat ervan kwam (${date}):`,
		sources: 'Bronnen:',
		rights: (licence: Licence, title: string) =>
			`De eigen teksten, de vertalingen en de ordening mogen worden hergebruikt onder ${licence.name} (${licence.url}); noem als bron ${title}. De aanhalingen vallen daar niet onder: die blijven van hun auteurs. De cijfers vallen onder de licentie van hun uitgever.`,
		approximate: (date: string) => `Datum: ${date}. De dagen in de agenda zijn bij benadering.`
	},
	en: {
		later: (date: string) => `What came of it (${date}):`,
		sources: 'Sources:',
		rights: (licence: Licence, title: string) =>
			`Its own texts, the translations and the arrangement may be reused under ${licence.name} (${licence.url}); name ${title} as the source. The quotations are not under it: they remain their authors’. The figures are under the licence of their publisher.`,
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
