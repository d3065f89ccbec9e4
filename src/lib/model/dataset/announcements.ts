import { group } from 'd3';
import { type CalendarSpan, compareSpans } from '../time/index.ts';
import type { Dataset, Horizon } from './dataset.ts';
import { compareTexts, type Day, type Days, type Id } from '../base/index.ts';

/** A number of days known between two bounds, both included; the same where it is known exactly. */
export interface DaysRange {
	least: Days;
	most: Days;
}

/** An announcement with a promised end, and what can be worked out of it. */
export interface PromisedEnd {
	horizon: Horizon;
	/** The announcement that took its place; undefined where there is none in the dataset. */
	next: Horizon | undefined;
	/** How far ahead the promised end was when it was announced; null where a side is open. */
	ahead: DaysRange | null;
	/** Its own real end, or else that of its chain; undefined while nobody knows. */
	realEnd: CalendarSpan | undefined;
	/** The real end is that of a later announcement of the chain. */
	isEndOfChain: boolean;
	/** How far ahead the real end was when the promise was announced. */
	realAhead: DaysRange | null;
	/**
	 * The day on which it stopped to stand before its time, because of the next announcement or of
	 * an early end; null where it stood to its promised end, or still stands.
	 */
	overtakenOn: Day | null;
}

/** What was promised came about on its day or before it. */
export const isKept = ({ outcome }: Pick<Horizon, 'outcome'>): boolean =>
	outcome === 'ended-as-planned' || outcome === 'ended-early' || outcome === 'decided-as-planned';

/** What was promised came later than that, or became more. */
export const isMoved = ({ outcome }: Pick<Horizon, 'outcome'>): boolean =>
	outcome === 'extended' || outcome === 'postponed' || outcome === 'tightened';

/** The announcements of a dataset with what follows from one another. */
export class Promises {
	/** In order of the day of announcing, then of the promised day, then of id. */
	readonly all: readonly PromisedEnd[];
	/** The strands that have announcements, in the order of the dataset. */
	readonly strands: readonly Dataset['strands'][number][];
	readonly byId: ReadonlyMap<Id, PromisedEnd>;
	readonly #byStrand: ReadonlyMap<Id, PromisedEnd[]>;
	/** The announcements whose place each took. */
	readonly #previous: ReadonlyMap<Id | undefined, PromisedEnd[]>;

	constructor({ strands, horizons }: Pick<Dataset, 'strands' | 'horizons'>) {
		const known = new Map(horizons.map((horizon) => [horizon.id, horizon]));
		this.all = [...horizons].sort(inOrder).map((horizon) => workOut(horizon, known));
		this.byId = new Map(this.all.map((promise) => [promise.horizon.id, promise]));
		this.#byStrand = group(this.all, ({ horizon }) => horizon.strand);
		this.#previous = group(this.all, ({ next }) => next?.id);
		this.strands = strands.filter(({ id }) => this.#byStrand.has(id));
	}

	/** The announcements of a strand, in order. */
	ofStrand(id: Id): readonly PromisedEnd[] {
		return this.#byStrand.get(id) ?? [];
	}

	/**
	 * An announcement with all that led to it and all that it led to, in order. Those that only share
	 * a successor with it are no part of its chain.
	 * @returns empty for an id that there is not
	 */
	chainOf(id: Id): Id[] {
		if (!this.byId.has(id)) return [];
		const before = reach(id, (at) =>
			(this.#previous.get(at) ?? []).map(({ horizon }) => horizon.id)
		);
		const after = reach(id, (at) =>
			[this.byId.get(at)?.next?.id].filter((one) => one !== undefined)
		);
		const chain = new Set([...before, ...after]);
		return this.all.map(({ horizon }) => horizon.id).filter((one) => chain.has(one));
	}
}

const made = new WeakMap<Dataset, Promises>();

/** The announcements of a dataset, worked out once. */
export function promisesOf(dataset: Dataset): Promises {
	const promises = made.get(dataset) ?? new Promises(dataset);
	made.set(dataset, promises);
	return promises;
}

function inOrder(a: Horizon, b: Horizon): number {
	return (
		compareSpans(a.announcedSpan, b.announcedSpan) ||
		compareSpans(a.promisedSpan, b.promisedSpan) ||
		compareTexts(a.id, b.id)
	);
}

function workOut(horizon: Horizon, known: ReadonlyMap<Id, Horizon>): PromisedEnd {
	const { announcedSpan, promisedSpan, actualEndSpan, outcome, successor } = horizon;
	const isOpen = outcome === 'open';
	const next = isOpen || successor === undefined ? undefined : known.get(successor);
	const realEnd = isOpen ? undefined : (actualEndSpan ?? endOfChain(horizon, known));
	const latest = promisedSpan.last ?? Infinity;
	const overtakenOn = Math.min(
		next?.announcedSpan.first ?? Infinity,
		(isOpen ? undefined : actualEndSpan?.first) ?? Infinity
	);
	return {
		horizon,
		next: next === horizon ? undefined : next,
		ahead: daysBetween(announcedSpan, promisedSpan),
		realEnd,
		isEndOfChain: realEnd !== undefined && realEnd !== actualEndSpan,
		realAhead: realEnd ? daysBetween(announcedSpan, realEnd) : null,
		overtakenOn: overtakenOn < (promisedSpan.first ?? latest) ? overtakenOn : null
	};
}

/**
 * The real end that a later announcement of the chain has. It is told only by one of the same kind,
 * since the day of a promised opening is not the end of the measures before it; and only where the
 * same thing was put off, since what was tightened became something else.
 */
function endOfChain(horizon: Horizon, known: ReadonlyMap<Id, Horizon>): CalendarSpan | undefined {
	const seen = new Set<Horizon>();
	let at = horizon;
	while (!seen.has(at) && (at.outcome === 'extended' || at.outcome === 'postponed')) {
		seen.add(at);
		const later = at.successor === undefined ? undefined : known.get(at.successor);
		if (!later || later.kind !== horizon.kind || later.outcome === 'open') return undefined;
		if (later.actualEndSpan) return later.actualEndSpan;
		at = later;
	}
	return undefined;
}

/** The days from one date to another, as far as both are known; null where a side is open. */
export function daysBetween(from: CalendarSpan, to: CalendarSpan): DaysRange | null {
	if (from.first === null || from.last === null || to.first === null || to.last === null)
		return null;
	return { least: to.first - from.last, most: to.last - from.first };
}

/** All that can be come to from an announcement, itself included; a chain that bites its own tail ends there. */
function reach(from: Id, step: (at: Id) => Id[]): Set<Id> {
	const reached = new Set([from]);
	// What is added while the set is gone through is gone through too.
	for (const at of reached) for (const next of step(at)) reached.add(next);
	return reached;
}
