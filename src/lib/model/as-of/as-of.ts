import { max } from 'd3';
import { byId, type Day, type Id, Recent } from '../base/index.ts';
import type { Dataset, Period, Series } from '../dataset/index.ts';
import { dayFromIso, knownFrom, latestDay } from '../time/index.ts';
import { endsOpen, knownEvents, knownHorizons, knownPassages, knownWaves } from './cut.ts';

/** What a reader wants of a dataset that is cut at a day. */
export interface KnowledgeOptions {
	/** Passages of documents that were not out yet are left in, marked as looking back. */
	reflections: boolean;
}

/** Days on either side of the clock, with and without reflections. */
const known = new Recent<Dataset>(12);

/**
 * The dataset as it could be known at the end of a day: nothing in it says what came later, so that
 * whatever is made of it – picture, search, counts, text, file – cannot either. A thing whose day is
 * not known for sure comes in on the last day that it can have been. In order:
 *
 * - *events* from the last day on which they can have begun; one that still goes on has an open end;
 *   what became of it (`later`) from its own date, without a date never. References and the note of
 *   the check are written afterwards, often about what came next, and have no day: they are left out.
 *   (`known-events.ts`)
 * - *passages, themes, documents*: `known-passages.ts`
 * - *periods* from their first day, with an open end until their last
 * - *waves*: `known-waves.ts`; *announcements*: `known-horizons.ts`
 * - *series*: the figures of days, and of weeks that are over. These are the figures as registered
 *   later; the day itself knew less. A series without figures yet is left out, except the first view's.
 * - what is told of the dataset as a whole: stories, changes and method are left out; its name, kinds
 *   and window stay, since a clock needs an axis.
 *
 * Days after the day remain in one place only: what was promised for them.
 *
 * Asked for the same day again, it gives the same object. From the last day on that anything in the
 * dataset has, it gives the dataset itself; and one that is cut already is not filled up again.
 */
export function knownOn(dataset: Dataset, day: Day, { reflections }: KnowledgeOptions): Dataset {
	if (dataset.asOf !== undefined && dataset.asOf <= day) return dataset;
	if (reflections && day >= lastDayOf(dataset)) return dataset;
	return known.get(dataset, `${day} ${reflections}`, () => cut(dataset, day, reflections));
}

function cut(dataset: Dataset, day: Day, reflections: boolean): Dataset {
	const events = byId(dataset.events);
	const happened = {
		has(id: Id) {
			const event = events.get(id);
			return event !== undefined && knownFrom(event.span) <= day;
		}
	};
	const { sources, groups, themes, excerpts } = knownPassages(dataset, happened, day, reflections);
	const ofFirstView = firstSeries(dataset);
	const series = dataset.series.flatMap((one) => knownSeries(one, day, ofFirstView.has(one.id)));
	const themeIds = new Set(themes.map(({ id }) => id));
	const sourceIds = new Set(sources.map(({ id }) => id));
	return {
		...dataset,
		asOf: day,
		timeline: { ...dataset.timeline, method: [], changes: [] },
		periods: dataset.periods.flatMap((period) => knownPeriod(period, day, sourceIds)),
		sources,
		groups,
		themes,
		excerpts,
		events: knownEvents(dataset.events, day, themeIds),
		waves: knownWaves(dataset.waves, day, new Set(series.map(({ id }) => id))),
		...knownHorizons(dataset, day),
		series,
		stories: []
	};
}

function knownPeriod(period: Period, day: Day, sources: ReadonlySet<Id>): Period[] {
	if (period.span.first !== null && period.span.first > day) return [];
	const { source, ...rest } = period;
	const span = endsOpen(period.span, day);
	const known = { ...rest, date: span.edtf, span };
	return [source !== undefined && sources.has(source) ? { ...known, source } : known];
}

/** The series of the first view: its curve, and that by which its waves are told. */
function firstSeries({ timeline, waves }: Dataset): ReadonlySet<Id> {
	const definition = waves.definitions.find(({ id }) => id === waves.default);
	return new Set([timeline.series, definition?.series ?? timeline.series]);
}

function knownSeries(series: Series, day: Day, isOfFirstView: boolean): Series[] {
	const length = series.interval === 'week' ? 7 : 1;
	const points = series.points.filter((point) => point.day + length - 1 <= day);
	if (points.length === 0 && !isOfFirstView) return [];
	return [
		{
			...series,
			points,
			caveats: [],
			knownPeaks: series.knownPeaks.filter(({ date }) => dayFromIso(date) <= day),
			gaps: series.gaps.filter((date) => dayFromIso(date) <= day)
		}
	];
}

const lastDays = new WeakMap<Dataset, number>();

/** The last day that anything has: from then on all is known. */
export function lastDayOf(dataset: Dataset): number {
	const found = lastDays.get(dataset) ?? findLastDay(dataset);
	lastDays.set(dataset, found);
	return found;
}

function findLastDay(dataset: Dataset): number {
	const waves = dataset.waves.definitions.flatMap((definition) => definition.waves);
	const spans = [
		dataset.window,
		...[...dataset.events, ...dataset.periods, ...dataset.excerpts].map(({ span }) => span),
		...dataset.sources.flatMap(({ dateSpan, periodSpan }) => [dateSpan, periodSpan]),
		...waves.flatMap(({ startSpan, endSpan }) => [startSpan, endSpan]),
		...dataset.horizons.flatMap(({ announcedSpan, promisedSpan, actualEndSpan }) => [
			announcedSpan,
			promisedSpan,
			actualEndSpan
		])
	];
	// What is open has no last day: it goes on for ever, and is known to.
	const ends = spans.flatMap((span) => span?.last ?? span?.first ?? []);
	const laters = dataset.events.flatMap(({ later }) => (later ? latestDay(later.date) : []));
	const figures = dataset.series.flatMap(({ points }) => points.at(-1)?.day ?? []);
	return Math.max(
		(max(ends) ?? -Infinity) + 1,
		max(laters.filter(Number.isFinite)) ?? -Infinity,
		(max(figures) ?? -Infinity) + 7
	);
}
