import type { Viewport } from '../layout/time/index.ts';
import { knownFrom } from '../model/time/index.ts';
import type { Dataset } from '../model/dataset/index.ts';
import { knownOn } from '../model/as-of/index.ts';
import type { Day, Memo } from '../model/base/index.ts';

/** How far a step of the as-of day goes. */
export type AsOfStep = 'day' | 'week' | 'event';

/** The as-of day that a reader can set: then only what was known at the end of that day is shown. */
export class AsOfState {
	readonly #getDataset: () => Dataset;
	readonly #memo: Memo;
	/** Undefined while it is off: all is known. */
	day = $state<Day>();
	/** Where it was when it was switched off. */
	#last: Day | undefined;
	/** Passages of documents that were not out yet are shown, marked as looking back. */
	reflections = $state(true);

	/** @param getDataset the whole dataset */
	constructor(getDataset: () => Dataset, memo: Memo) {
		this.#getDataset = getDataset;
		this.#memo = memo;
	}

	/** What of the dataset is known. */
	known = $derived.by(() =>
		this.day === undefined
			? this.#getDataset()
			: knownOn(this.#getDataset(), this.day, { reflections: this.reflections }, this.#memo)
	);

	/** First and last day that a hand can set it to: those of the window, and an address's own. */
	limits = $derived.by(() => {
		const { first, last } = this.#getDataset().window;
		const day = this.day ?? first ?? last ?? 0;
		return { first: Math.min(first ?? day, day), last: Math.max(last ?? day, day) };
	});

	/** The days on which an event came to be known, in order. */
	#eventDays = $derived.by(() => {
		const { first, last } = this.limits;
		const days = this.#getDataset().events.map(({ span }) => knownFrom(span));
		const within = days.filter((day) => day >= first && day <= last);
		return [...new Set(within)].sort((one, other) => one - other);
	});

	/** Switches it off; or on, to where it was when that is in view, else to the middle of the view. */
	toggle({ start, end }: Pick<Viewport, 'start' | 'end'>): void {
		if (this.day !== undefined) {
			this.#last = this.day;
			this.day = undefined;
			return;
		}
		const last = this.#last;
		const isInView = last !== undefined && last >= start && last + 1 < end;
		this.set(isInView ? last : Math.floor((start + end) / 2));
	}

	/** Sets it, within its limits. */
	set(day: Day): void {
		const { first, last } = this.limits;
		this.day = Math.min(last, Math.max(first, Math.round(day)));
	}

	/**
	 * The day some steps on.
	 * @returns undefined when it is off, or stands at the end already
	 */
	dayAfter(step: AsOfStep, by: -1 | 1): Day | undefined {
		const { day, limits } = this;
		if (day === undefined) return undefined;
		const wanted = step === 'event' ? this.#eventAfter(day, by) : day + by * DAYS[step];
		const next = Math.min(limits.last, Math.max(limits.first, wanted ?? day));
		return next === day ? undefined : next;
	}

	/** The nearest day, before or after another, on which an event came to be known. */
	#eventAfter(day: Day, by: -1 | 1): Day | undefined {
		return by === 1
			? this.#eventDays.find((one) => one > day)
			: this.#eventDays.findLast((one) => one < day);
	}
}

const DAYS = { day: 1, week: 7 };
