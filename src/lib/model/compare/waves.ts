import type { CompareChoices, Scale, Zero } from './choices.ts';
import {
	type Dataset,
	type Announcement,
	type Series,
	smoothSeries,
	type TimelineEvent,
	type Wave
} from '../dataset/index.ts';
import { beginOf, type PossibleDays, possibleDays } from '../time/index.ts';
import type { Day, Days } from '../base/index.ts';

/** Days before the earliest beginning of a wave from which its figures and events are shown. */
export const LEAD: Days = 30;

/** Something in the row of a wave, in days since its day 0. */
export interface Placed<Item> {
	item: Item;
	/** The days that it can have begun on, both included; in days since day 0. */
	days: PossibleDays;
}

/** A figure of a wave. */
export interface ComparedPoint {
	/** The middle of its day or week, in days since the beginning of day 0. */
	middle: Days;
	/** Smoothed, in the chosen scale; null where the register has none. */
	value: number | null;
}

/** A wave on the common axis. All numbers of days count from its day 0. */
export interface ComparedWave {
	wave: Wave;
	/** Its place among all waves of the definition: the same whichever of them are chosen. */
	place: number;
	/** The calendar day that is day 0. */
	zero: Day;
	/** The days it can have begun and ended on; an end that is not known is null. */
	begin: PossibleDays;
	end: PossibleDays | null;
	/** First and last day shown. */
	from: Days;
	to: Days;
	/** In order of day; a missing figure is null, so that a line can break there. */
	points: ComparedPoint[];
	/** The highest smoothed figure within the wave, as it is whatever the scale, with its day or the first day of its week. */
	highest: { day: Day; value: number } | null;
	/** In order of time. */
	events: Placed<TimelineEvent>[];
	announcements: Placed<Announcement>[];
}

export interface Comparison {
	series: Series;
	/** In the order of the definition. */
	waves: ComparedWave[];
	/** Chosen waves that have no day 0: no beginning, or no peak. */
	unplaced: Wave[];
	/** First and last day of the common axis. */
	from: Days;
	to: Days;
	/** The highest value drawn, in the chosen scale. */
	top: number;
}

/**
 * Lays the chosen waves on one axis of days since each began, or since its highest peak.
 *
 * - Day 0 at the start is the first day that the start can be. At the peak it is that one of the
 *   peaks which its definition names on which the definition's own series is highest.
 * - A wave is shown from {@link LEAD} days before it began to its last possible day; one without an
 *   end as far as there are figures, or else to the end of the dataset's window.
 * - Figures are smoothed as everywhere (`smoothSeries`), a missing one is a gap. The highest figure,
 *   which is 100 per cent, is that within the wave.
 * - An event stands in the row of every wave in whose shown days it may have begun.
 *
 * @returns undefined where the definition or the series is not in the dataset
 */
export function compareWaves(dataset: Dataset, choices: CompareChoices): Comparison | undefined {
	const definition = dataset.waves.definitions.find(({ id }) => id === choices.definition);
	const series = dataset.series.find(({ id }) => id === choices.series);
	if (!definition || !series) return undefined;
	const figures = new Figures(series);
	const ruling = dataset.series.find(({ id }) => id === definition.series);
	const ruler = ruling === series ? figures : ruling && new Figures(ruling);
	const chosen = definition.waves.filter(({ id }) => choices.waves.has(id));
	const events = dataset.events.filter(({ kind }) => choices.kinds.has(kind));
	const waves: ComparedWave[] = [];
	for (const wave of chosen) {
		const zero = zeroOf(wave, choices.zero, ruler);
		const begin = possibleDays(wave.startSpan);
		if (zero === undefined || begin === null) continue;
		const place = definition.waves.indexOf(wave);
		waves.push({
			...{ wave, place, zero },
			...placeWave(wave, zero, begin, dataset, figures, choices.scale, events)
		});
	}
	const known = new Set<Wave>(waves.map(({ wave }) => wave));
	const values = waves.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
	return {
		series,
		waves,
		unplaced: chosen.filter((wave) => !known.has(wave)),
		from: Math.min(...waves.map(({ from }) => from), 0),
		to: Math.max(...waves.map(({ to }) => to), 0),
		top: values.reduce((most, value) => Math.max(most, value), 0)
	};
}

/** The figures of a series by day, those of a week at its first day. */
class Figures {
	readonly length: Days;
	readonly days: readonly Day[];
	readonly #smoothed: ReadonlyMap<Day, number>;

	constructor(series: Series) {
		this.length = series.interval === 'week' ? 7 : 1;
		this.days = series.points.map(({ day }) => day);
		this.#smoothed = new Map(
			smoothSeries(series).map(({ middle, value }) => [middle - this.length / 2, value])
		);
	}

	on(day: Day): number | null {
		return this.#smoothed.get(day) ?? null;
	}

	/** Those whose middle lies in a stretch of days, both ends included. */
	within(first: Day, last: Day): Day[] {
		const half = this.length / 2;
		return this.days.filter((day) => day + half >= first && day + half <= last + 1);
	}

	/** The last day that there is a figure of. */
	get last(): Day | undefined {
		const day = this.days.findLast((day) => this.on(day) !== null);
		return day === undefined ? undefined : day + this.length - 1;
	}

	highest(first: Day, last: Day): { day: Day; value: number } | null {
		let best: { day: Day; value: number } | null = null;
		for (const day of this.within(first, last)) {
			const value = this.on(day);
			if (value !== null && value > (best?.value ?? -Infinity)) best = { day, value };
		}
		return best;
	}
}

function zeroOf(wave: Wave, zero: Zero, ruler: Figures | undefined): Day | undefined {
	if (zero === 'start') return possibleDays(wave.startSpan)?.first;
	// A peak of a week lies on any of its days.
	const heightOf = (day: Day) =>
		Math.max(
			-Infinity,
			...(ruler?.within(day - ruler.length / 2, day) ?? []).map((on) => ruler?.on(on) ?? -Infinity)
		);
	return wave.peakDays.reduce<Day | undefined>(
		(best, day) => (best === undefined || heightOf(day) > heightOf(best) ? day : best),
		undefined
	);
}

function placeWave(
	wave: Wave,
	zero: Day,
	begin: PossibleDays,
	dataset: Dataset,
	figures: Figures,
	scale: Scale,
	events: readonly TimelineEvent[]
): Omit<ComparedWave, 'wave' | 'place' | 'zero'> {
	const end = wave.endSpan.last === null ? null : possibleDays(wave.endSpan);
	const from = begin.first - LEAD;
	const to = Math.max(begin.last, end?.last ?? figures.last ?? dataset.window.last ?? begin.last);
	const highest = figures.highest(begin.first, to);
	const unit = scale === 'absolute' ? 1 : highest && highest.value > 0 ? 100 / highest.value : null;
	const points = figures.within(from, to).map((day): ComparedPoint => {
		const value = figures.on(day);
		return {
			middle: day + figures.length / 2 - zero,
			value: value === null || unit === null ? null : value * unit
		};
	});
	const since = ({ first, last, isAbout }: PossibleDays): PossibleDays => ({
		first: first - zero,
		last: last - zero,
		isAbout
	});
	const inRow = <Item>(items: readonly Item[], daysOf: (item: Item) => PossibleDays | null) =>
		items
			.flatMap((item): Placed<Item>[] => {
				const days = daysOf(item);
				if (!days || days.last < from || days.first > to) return [];
				return [{ item, days: since(days) }];
			})
			.sort((a, b) => a.days.first - b.days.first);
	return {
		begin: since(begin),
		end: end && since(end),
		from: from - zero,
		to: to - zero,
		...{ points, highest },
		events: inRow(events, beginOfEvent),
		announcements: inRow(dataset.announcements, ({ announcedSpan }) => possibleDays(announcedSpan))
	};
}

/** The days that an event may have begun on. */
export function beginOfEvent({ span }: TimelineEvent): PossibleDays | null {
	const days = beginOf(span);
	return days && { ...days, isAbout: span.isApproximate || span.isUncertain };
}

/** The figure of a day since day 0, or of the week that holds it; undefined where there is none. */
export function pointOn(
	{ points }: ComparedWave,
	{ interval }: Series,
	day: Days
): ComparedPoint | undefined {
	const half = interval === 'week' ? 3.5 : 0.5;
	return points.find(({ middle }) => day >= middle - half && day < middle + half);
}

/** The things of a row that happened on a day since day 0, or may have. */
export function onDay<Item>(row: readonly Placed<Item>[], day: Days): Placed<Item>[] {
	return row.filter(({ days }) => days.first <= day && day <= days.last);
}
