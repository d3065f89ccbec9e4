import { max, mean, rollup, utcMonth } from 'd3';
import { createValueScale } from '../base/index.ts';
import { calendarParts, formatMonth } from '../../model/time/index.ts';
import { type Dataset, eventDays, type Matching } from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Day, Id, Language } from '../../model/base/index.ts';
import {
	beginningsIn,
	createTimescale,
	knownEnd,
	type Timescale,
	Viewport,
	type ViewportBounds
} from '../time/index.ts';

export interface OverviewRequest {
	dataset: Dataset;
	language: Language;
	bounds: ViewportBounds;
	series: Id;
	/** The events that the reader's filter leaves. */
	matching: Matching;
	along: AlongPx;
	/** Height of the strip without its axis, px. */
	across: AcrossPx;
}

export interface Overview {
	/** [along, across] of the silhouette's edge, one point a week. */
	silhouette: [AlongPx, AcrossPx][];
	/** Events that begin in a week, as ticks from the outer edge. */
	density: { along: AlongPx; height: AcrossPx; day: Day }[];
	ticks: { along: AlongPx; label: string; day: Day }[];
	/** The edge of the known within the strip; null when all is known. */
	edge: AlongPx | null;
}

const WEEK = 7;
/** Least distance between two labels of the axis, px. */
const LABEL_PITCH = 64;

/** Air above the highest week, px. */
const HEADROOM = 12;

/** The timescale of a strip that shows all of the bounds. */
export function overviewScale(bounds: ViewportBounds, along: AlongPx): Timescale {
	return createTimescale(new Viewport(bounds.start, bounds.end), along);
}

/** Where the view stands in the strip. */
export function overviewWindow(
	{ start, end }: Viewport,
	bounds: ViewportBounds,
	along: AlongPx
): { from: AlongPx; to: AlongPx } {
	const scale = overviewScale(bounds, along);
	return { from: scale.toAlong(start), to: scale.toAlong(end) };
}

/** The whole of time in a strip: the curve's silhouette, and how many events a week. */
export function layoutOverview(request: OverviewRequest): Overview {
	const { dataset, bounds, along } = request;
	const scale = overviewScale(bounds, along);
	const edge = Math.max(0, scale.toAlong(knownEnd(dataset)));
	return {
		silhouette: silhouette(request, scale, edge),
		density: density(request, scale),
		ticks: ticks(request, scale),
		edge: Number.isFinite(edge) ? Math.min(along, edge) : null
	};
}

/** The mean of each week. */
function silhouette(
	{ dataset, bounds, series: id, across }: OverviewRequest,
	scale: Timescale,
	edge: AlongPx
): Overview['silhouette'] {
	const points = dataset.series.find((series) => series.id === id)?.points ?? [];
	const means = rollup(
		points.filter(({ day, value }) => value !== null && day >= bounds.start && day < bounds.end),
		(week) => mean(week, ({ value }) => value) ?? 0,
		({ day }) => weekOf(day, bounds)
	);
	const highest = Math.max(1, max(means.values()) ?? 0);
	const toAcross = createValueScale(highest, across, across - HEADROOM);
	return [...means].map(([week, value]) => [
		// The middle of a week that is not over can lie beyond the edge.
		Math.min(edge, scale.toAlong(bounds.start + (week + 0.5) * WEEK)),
		toAcross(value)
	]);
}

const weekOf = (day: Day, { start }: ViewportBounds) => Math.floor((day - start) / WEEK);

function density({ bounds, matching }: OverviewRequest, scale: Timescale): Overview['density'] {
	const weeks = rollup(
		eventDays(matching.events).firsts.filter((first) => !Number.isNaN(first)),
		(events) => events.length,
		(first) => weekOf(first, bounds)
	);
	return [...weeks].map(([week, count]) => {
		const day = bounds.start + week * WEEK;
		return { day, along: scale.toAlong(day + WEEK / 2), height: Math.min(12, 1 + count * 1.15) };
	});
}

function ticks({ bounds, language, along }: OverviewRequest, scale: Timescale): Overview['ticks'] {
	const step =
		[1, 3, 6, 12].find((months) => months * 30 * scale.pixelsPerDay >= LABEL_PITCH) ?? 12;
	return beginningsIn(utcMonth.every(step)!, bounds.start, bounds.end)
		.map((day) => {
			const { month, year } = calendarParts(day);
			const name = formatMonth(day, language, 'short');
			return { day, along: scale.toAlong(day), label: month === 1 ? `${name} ${year}` : name };
		})
		.filter((tick) => tick.along + LABEL_PITCH * 0.8 <= along);
}
