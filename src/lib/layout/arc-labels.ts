import { formatSpan } from '../model/date-format.ts';
import { Recent } from '../model/recent.ts';
import type { Day, Days, Id } from '../model/units.ts';
import type { PlacedPromise } from './arcs.ts';
import type { ArcLane } from './arc-lane.ts';
import type { SceneRequest } from './request.ts';
import { textWidth } from './text-width.ts';
import type { Timescale } from './timescale.ts';

const FONT_SIZE = 11;
/** Between two dates, px. */
const GAP = 8;
/** A gap between dates that is this wide can tell of what lies further on, px. */
const LEAST_ROOM = 110;

/** A date under the baseline, and from which magnification on it is drawn. */
interface RangedLabel {
	id: Id;
	day: Day;
	text: string;
	width: number;
	/** px for each day. */
	least: number;
}

/**
 * The promised dates under a lane, and where there is room to name those past the edge. A date is drawn
 * from one magnification on, found over all of the lane: the active ranges of Been, Daiches & Yap (2006).
 * So dates never overlap, coming closer never takes one away, and panning changes them at the edges only.
 */
export function layArcLabels(
	{ placed, drawn, inView }: Record<'placed' | 'drawn' | 'inView', readonly PlacedPromise[]>,
	{ language, orientation, along }: SceneRequest,
	scale: Timescale
): Pick<ArcLane, 'labels' | 'beyond'> {
	const beyond = spansBeyond(inView, along, scale);
	// Time runs down: the axis says the days, and there is no room for them twice.
	if (orientation === 'down')
		return { labels: [], beyond: beyond.length ? { spans: beyond, from: 0, to: along } : null };
	const ids = new Set(drawn.map(({ promise }) => promise.horizon.id));
	const labels = known
		.get(placed, language, () => rangesOf(placed, language))
		.filter(({ id, least }) => ids.has(id) && scale.pixelsPerDay >= least)
		.map(({ id, text, day, width }) => ({ id, text, along: scale.toAlong(day), width }))
		.filter(({ along: middle, width }) => middle >= width / 2 && middle + width / 2 <= along)
		.sort((a, b) => a.along - b.along);
	return {
		labels: labels.map(({ id, text, along: middle }) => ({ id, text, along: middle })),
		beyond: beyond.length ? { spans: beyond, ...roomFor(labels, along) } : null
	};
}

const known = new Recent<RangedLabel[]>(2);

/** The widest promises first; each as soon as it has room beside those before it. */
function rangesOf(
	placed: readonly PlacedPromise[],
	language: SceneRequest['language']
): RangedLabel[] {
	const ranged: RangedLabel[] = [];
	const days = new Set<Day>();
	for (const { promise, end } of [...placed].sort(
		(a, b) => lengthOf(b) - lengthOf(a) || a.end - b.end || a.said - b.said
	)) {
		// One date is enough for all that was promised for it.
		if (days.has(end)) continue;
		days.add(end);
		const { id, promisedSpan } = promise.horizon;
		const text = formatSpan(promisedSpan, language, 'label');
		const width = textWidth(text, 'sans-500', FONT_SIZE);
		// From here on it is free of every other date that is drawn there.
		const least = Math.max(
			0,
			...ranged
				.map((other) => ({
					from: other.least,
					free: ((width + other.width) / 2 + GAP) / Math.abs(other.day - end)
				}))
				.filter(({ from, free }) => from < free)
				.map(({ free }) => free)
		);
		ranged.push({ id, day: end, text, width, least });
	}
	return ranged;
}

const lengthOf = ({ said, end }: PlacedPromise): Days => end - said;

/** The promised dates past the end of the view, each once, in order. */
function spansBeyond(inView: readonly PlacedPromise[], along: number, scale: Timescale) {
	const days = new Map<Day, PlacedPromise>();
	for (const one of inView) if (scale.toAlong(one.end) > along) days.set(one.end, one);
	return [...days.values()]
		.sort((a, b) => a.end - b.end)
		.map(({ promise }) => promise.horizon.promisedSpan);
}

/** The last gap between the dates that is wide enough, or else the one at the edge. */
function roomFor(
	labels: readonly { along: number; width: number }[],
	along: number
): { from: number; to: number } {
	const edges = labels.map(({ along: middle, width }) => ({
		from: middle - width / 2 - GAP,
		to: middle + width / 2 + GAP
	}));
	const last = edges.at(-1);
	const atEdge = { from: last?.to ?? 0, to: along };
	if (!last || atEdge.to - atEdge.from >= LEAST_ROOM) return atEdge;
	const before = { from: edges.at(-2)?.to ?? 0, to: last.from };
	return before.to - before.from >= LEAST_ROOM ? before : atEdge;
}
