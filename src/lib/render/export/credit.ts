import { dayFromIso, formatDay } from '../../model/time/index.ts';
import type { Day } from '../../model/base/index.ts';
import { chooseText } from '../../i18n/messages.ts';
import type { Messages } from '../../i18n/nl.ts';
import { type TimelineState, writeAddress } from '../../state/index.ts';
import type { Paths } from '../base/index.ts';

/** What a view that leaves the site says of itself, in a picture and on paper. */

/** First and last day in view, as the address says them. */
export function daysInView({ address, home }: TimelineState): { from: Day; to: Day } {
	return address.days ?? { from: home.start, to: home.end - 1 };
}

/** The days in view: "1 maart 2020 tot en met 15 april 2020". */
export function viewInWords(state: TimelineState, words: Messages): string {
	const { from, to } = daysInView(state);
	const inWords = (day: Day) => formatDay(day, state.language, 'plain');
	return words.download.days(inWords(from), inWords(to));
}

/** Sentences: the title and the edition of the dataset, and its licence where it names one. */
export function creditOf(state: TimelineState, words: Messages): string[] {
	const { title, edition, licence } = state.dataset.timeline;
	const credit = words.download.credit(
		chooseText(title, state.language).text,
		formatDay(dayFromIso(edition), state.language, 'plain')
	);
	return licence ? [credit, words.download.licence(licence.name)] : [credit];
}

/**
 * The whole address of exactly this view. The days always stand in it: a later edition may have
 * another first view.
 * @param here the address of the page
 */
export function viewAddress(state: TimelineState, { timeline }: Paths, here: string): string {
	const { origin, pathname } = new URL(timeline, here);
	return `${origin}${pathname}?${writeAddress({ ...state.address, days: daysInView(state) })}`;
}
