import { addMonths, calendarParts, formatMonth, startOfMonth } from '../../model/time/index.ts';
import type { Dataset, Matching } from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Day, Id, Language } from '../../model/base/index.ts';
import { knownEnd, type Viewport, type ViewportBounds } from '../time/index.ts';

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

/** Where the view stands in the strip. */
export function overviewWindow(
	{ start, end }: Viewport,
	bounds: ViewportBounds,
	along: AlongPx
): { from: AlongPx; to: AlongPx } {
	const scale = along / (bounds.end - bounds.start);
	return { from: (start - bounds.start) * scale, to: (end - bounds.start) * scale };
}

/** The whole of time in a strip: the curve's silhouette, and how many events a week. */
export function layoutOverview(request: OverviewRequest): Overview {
	const { dataset, bounds, along, across } = request;
	const scale = along / (bounds.end - bounds.start);
	const toAlong = (day: Day) => (day - bounds.start) * scale;
	const edge = Math.max(0, toAlong(knownEnd(dataset)));
	return {
		silhouette: silhouette(request, toAlong),
		density: density(request, toAlong),
		ticks: ticks(request, toAlong, scale),
		edge: Number.isFinite(edge) ? Math.min(along, edge) : null
	};

	function silhouette(
		{ series: id }: OverviewRequest,
		place: (day: Day) => AlongPx
	): [AlongPx, AcrossPx][] {
		const points = dataset.series.find((series) => series.id === id)?.points ?? [];
		const weeks = new Map<number, { sum: number; count: number }>();
		for (const { day, value } of points) {
			if (value === null || day < bounds.start || day >= bounds.end) continue;
			const week = Math.floor((day - bounds.start) / WEEK);
			const entry = weeks.get(week) ?? { sum: 0, count: 0 };
			weeks.set(week, { sum: entry.sum + value, count: entry.count + 1 });
		}
		const means = [...weeks].map(([week, { sum, count }]) => [week, sum / count] as const);
		const highest = Math.max(1, ...means.map(([, mean]) => mean));
		return means.map(([week, mean]) => [
			// The middle of a week that is not over can lie beyond the edge.
			Math.min(edge, place(bounds.start + (week + 0.5) * WEEK)),
			across - (mean / highest) * (across - 12)
		]);
	}
}

function density(
	{ bounds, matching }: OverviewRequest,
	place: (day: Day) => AlongPx
): Overview['density'] {
	const weeks = new Map<number, number>();
	for (const event of matching.events) {
		if (event.span.first === null) continue;
		const week = Math.floor((event.span.first - bounds.start) / WEEK);
		weeks.set(week, (weeks.get(week) ?? 0) + 1);
	}
	return [...weeks].map(([week, count]) => {
		const day = bounds.start + week * WEEK;
		return { day, along: place(day + WEEK / 2), height: Math.min(12, 1 + count * 1.15) };
	});
}

function ticks(
	{ bounds, language }: OverviewRequest,
	place: (day: Day) => AlongPx,
	scale: number
): Overview['ticks'] {
	const step = [1, 3, 6, 12].find((months) => months * 30 * scale >= LABEL_PITCH) ?? 12;
	const found: Overview['ticks'] = [];
	for (let day = startOfMonth(bounds.start); day < bounds.end; day = addMonths(day, 1)) {
		const { month, year } = calendarParts(day);
		if (day < bounds.start || (month - 1) % step !== 0) continue;
		const name = formatMonth(day, language, 'short');
		const label = month === 1 ? `${name} ${year}` : name;
		if (place(day) + LABEL_PITCH * 0.8 > (bounds.end - bounds.start) * scale) continue;
		found.push({ day, along: place(day), label });
	}
	return found;
}
