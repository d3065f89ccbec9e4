import { chooseText, typographic } from '../i18n/messages.ts';
import type { Messages } from '../i18n/nl.ts';
import type { ArcLane } from '../layout/scene.ts';
import { textWidth } from '../layout/text-width.ts';
import { formatSpan } from '../model/date-format.ts';
import type { Dataset, Horizon } from '../model/dataset.ts';
import type { DaysRange } from '../model/promises.ts';
import type { Language } from '../model/units.ts';

/** The promised day as it was worded: "tot en met 31 maart 2020". */
export const promisedInWords = (
	{ reading, promisedSpan }: Horizon,
	language: Language,
	words: Messages
): string => words.promises.promised[reading](formatSpan(promisedSpan, language, 'full'));

/** "19 dagen", or "12 tot 42 dagen" where a date is not known to the day. */
export const daysInWords = ({ least, most }: DaysRange, words: Messages): string =>
	words.promises.days(least, most);

/** The whole of an announcement in a sentence, for who does not see its arc. */
export function promiseName(
	horizon: Horizon,
	{ strands }: Dataset,
	language: Language,
	words: Messages
): string {
	const strand = strands.find(({ id }) => id === horizon.strand);
	const text = (texts: { nl?: string; en?: string }) =>
		typographic(chooseText(texts, language).text);
	return words.promises.name(
		strand ? text(strand.title) : '',
		formatSpan(horizon.announcedSpan, language, 'full'),
		text(horizon.subject),
		promisedInWords(horizon, language, words),
		words.promises.outcomes[horizon.outcome]
	);
}

/** Font size of what is said about the promises past the edge, px. */
const SIZE = 11;

/** The promised dates past the edge, as many as have room; empty where there is none. */
export function beyondInWords(
	{ spans, from, to }: NonNullable<ArcLane['beyond']>,
	language: Language,
	words: Messages
): string {
	const dates = spans.map((span) => formatSpan(span, language, 'label'));
	for (let count = Math.min(3, dates.length); count >= 1; count--) {
		const text = words.promises.beyond(dates.slice(0, count), dates.length - count);
		// The sign of the direction comes after it.
		if (textWidth(`${text} m`, 'sans-650', SIZE) <= to - from) return text;
	}
	return '';
}
