import { byId, type Day, type Id, type Memo } from '../base/index.ts';
import type { Dataset, TimelineEvent } from './dataset.ts';
import { isoFromDay, overlap, startOfMonth } from '../time/index.ts';

/**
 * With more events than this the text edition has a page for each month, and an event is told of
 * there instead of on a page of its own.
 */
export const MOST_EVENTS_ON_PAGE = 500;

/** The events that begin in a month, in their order. */
export interface TextMonth {
	/** As in `/chronology/2020-03/`. */
	name: string;
	first: Day;
	events: readonly TimelineEvent[];
}

/** How the text edition of a dataset is divided. */
export class TextEdition {
	/** Whether each month has a page, rather than all together one. */
	readonly isByMonth: boolean;
	readonly #events: readonly TimelineEvent[];
	readonly #memo: Memo;
	/** Found when they are first asked for. */
	#months: readonly TextMonth[] | undefined;

	constructor({ events }: Pick<Dataset, 'events'>, memo: Memo) {
		this.#events = events;
		this.#memo = memo;
		this.isByMonth = events.length > MOST_EVENTS_ON_PAGE;
	}

	/** Those in which events begin, in order of time; an event stands once, in its earliest month. */
	get months(): readonly TextMonth[] {
		return (this.#months ??= monthsOf(this.#events));
	}

	/** The name of the month in which an event stands. */
	monthOf(id: Id): string | undefined {
		const event = byId(this.#events, this.#memo).get(id);
		return event && nameOf(monthBegin(event));
	}

	/** The months before and after another. */
	around(name: string): { previous: TextMonth | undefined; next: TextMonth | undefined } {
		const index = this.months.findIndex((month) => month.name === name);
		return { previous: this.months[index - 1], next: this.months[index + 1] };
	}
}

/** Events by the month in which they begin, in order of time. */
export function monthsOf(events: readonly TimelineEvent[]): TextMonth[] {
	const months = new Map<Day, TimelineEvent[]>();
	for (const event of events) {
		const first = monthBegin(event);
		const month = months.get(first);
		if (month) month.push(event);
		else months.set(first, [event]);
	}
	return [...months]
		.sort(([a], [b]) => a - b)
		.map(([first, events]) => ({ name: nameOf(first), first, events }));
}

const monthBegin = ({ span: { first, last } }: TimelineEvent): Day =>
	startOfMonth(first ?? last ?? 0);
const nameOf = (first: Day): string => isoFromDay(first).slice(0, 7);

/** The events of some that may lie in a stretch of whole days, both ends included. */
export function eventsIn(
	events: readonly TimelineEvent[],
	days: { from: Day; to: Day } | undefined
): readonly TimelineEvent[] {
	return days ? events.filter(({ span }) => overlap(span, days.from, days.to) !== 'none') : events;
}

/** The text edition of a dataset, made once. */
export const textEditionOf = (dataset: Dataset, memo: Memo): TextEdition =>
	memo.of(divideText, dataset);

const divideText = (dataset: Dataset, memo: Memo) => new TextEdition(dataset, memo);
