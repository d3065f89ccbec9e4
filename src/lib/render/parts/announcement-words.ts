import { chooseText, typographic } from '../../i18n/messages.ts';
import type { Messages } from '../../i18n/nl.ts';
import type { ArcLane } from '../../layout/announcements/index.ts';
import { textWidth } from '../../layout/text/index.ts';
import { formatSpan } from '../../model/time/index.ts';
import {
	type Dataset,
	type DaysRange,
	type Announcement,
	isKept
} from '../../model/dataset/index.ts';
import type { Id, Language } from '../../model/base/index.ts';
import { ANNOUNCEMENT_MARKS } from '../marks/index.ts';

const OUTCOMES = Object.keys(ANNOUNCEMENT_MARKS) as Announcement['outcome'][];

/** The promised day as it was worded: "tot en met 31 maart 2020". */
export const readingInWords = (
	{ reading, promisedSpan }: Announcement,
	language: Language,
	words: Messages
): string => words.announcements.promised[reading](formatSpan(promisedSpan, language, 'full'));

/** "19 dagen", or "12 tot 42 dagen" where a date is not known to the day. */
export const daysInWords = ({ least, most }: DaysRange, words: Messages): string =>
	words.announcements.days(least, most);

/** The whole of an announcement in a sentence, for who does not see its arc. */
export function announcementName(
	announcement: Announcement,
	dataset: Dataset,
	language: Language,
	words: Messages
): string {
	const text = (texts: { nl?: string; en?: string }) =>
		typographic(chooseText(texts, language).text);
	return words.announcements.name(
		laneTitle([announcement.strand], dataset, language, words),
		formatSpan(announcement.announcedSpan, language, 'full'),
		text(announcement.subject),
		readingInWords(announcement, language, words),
		words.announcements.outcomes[announcement.outcome]
	);
}

/** What became of what is drawn, with how many: the key and the counts in one. */
export function outcomesOf(
	lanes: readonly ArcLane[]
): { outcome: Announcement['outcome']; count: number }[] {
	const arcs = lanes.flatMap((lane) => lane.arcs);
	return OUTCOMES.map((outcome) => ({
		outcome,
		count: arcs.filter((arc) => arc.outcome === outcome).length
	})).filter(({ count }) => count > 0);
}

/** "13 beloften, 2 gehaald": those of a lane that are in view. */
export const countsInWords = ({ arcs, hidden }: ArcLane, words: Messages): string =>
	words.announcements.count(arcs.length + hidden, arcs.filter(isKept).length);

/** The name of a lane: its strand, or how many share it where time runs down. */
export function laneTitle(
	strands: readonly Id[],
	dataset: Dataset,
	language: Language,
	words: Messages
): string {
	const title = dataset.strands.find(({ id }) => id === strands[0])?.title;
	return strands.length === 1 && title
		? typographic(chooseText(title, language).text)
		: words.announcements.strands(strands.length);
}

/** Font size of what is said about the announcements past the edge, px. */
const SIZE = 11;

/** The promised dates past the edge, as many as have room; empty where there is none. */
export function beyondInWords(
	{ spans, from, to }: NonNullable<ArcLane['beyond']>,
	language: Language,
	words: Messages
): string {
	const dates = spans.map((span) => formatSpan(span, language, 'label'));
	for (let count = Math.min(3, dates.length); count >= 1; count--) {
		const text = words.announcements.beyond(dates.slice(0, count), dates.length - count);
		// The sign of the direction comes after it.
		if (textWidth(`${text} m`, 'sans-650', SIZE) <= to - from) return text;
	}
	return '';
}
