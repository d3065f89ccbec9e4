import type { CalendarSpan } from '../model/calendar-span.ts';
import { type PromisedEnd, promisesOf } from '../model/promises.ts';
import { Recent } from '../model/recent.ts';
import type { AcrossPx, AlongPx, Day, Id } from '../model/units.ts';
import { layArcLabels } from './arc-labels.ts';
import { edgeOf } from './edges.ts';
import type { Arc, ArcLane } from './arc-lane.ts';
import type { Bands, SceneRequest } from './request.ts';
import { createTimescale, type Timescale } from './timescale.ts';

/** The first lane has the legend at its side, the others only their name, px. */
const FIRST_LANE = 66;
const LANE = 40;
/** Under the baseline, for the dates. */
const FOOT = 18;
/** Height of the axis into which the first lane reaches: the lines that only close views write on, px. */
export const AXIS_SHARED = 20;
/** Px per day from which arcs begin to make way for those lines, and at which they have. */
const MAKES_WAY = [3.3, 6.6] as const;
/** Time runs down: the band at the far side, which the titles of the facts leave free, and the baseline in it. */
export const ARCS_DOWN = 30;
const BASELINE_DOWN = 7;
/** An arc is so high, and by a part of its width higher, up to what its lane allows. */
const LEAST_HEIGHT = 5;
const HEIGHT_OF_WIDTH = 0.6;
/** Air above the highest arc, px. */
const HEAD = 2;
/** A promised end that is known to so many px, or better, is a ring. */
const LEAST_BAR = 9;
/** Ends in one stretch of time about so many px long are drawn up to so many: more could not be told apart. */
const BIN = 48;
const MOST_IN_BIN = 16;

type Choice = Pick<SceneRequest, 'dataset' | 'layers' | 'strands'>;

/** The strands that are drawn, in the order of the dataset; the first one where none was chosen. */
export function shownStrands({ dataset, strands }: Omit<Choice, 'layers'>): Id[] {
	const all = promisesOf(dataset).strands.map(({ id }) => id);
	return strands ? all.filter((id) => strands.has(id)) : all.slice(0, 1);
}

/** Height of the band, px: the same at every magnification, none where there is nothing to draw. */
export function arcsHeight(choice: Choice): AcrossPx {
	if (!hasArcs(choice)) return 0;
	return FIRST_LANE + Math.max(0, shownStrands(choice).length - 1) * LANE;
}

function hasArcs({ dataset, layers }: Choice): boolean {
	return layers.has('promises') && promisesOf(dataset).strands.length > 0;
}

/**
 * The promised ends in view, a lane for each strand: half-ellipses from the day of saying to the day that
 * was promised. Where time runs down the strands share one lane at the far side.
 */
export function layArcs(request: SceneRequest, band: Bands['promises']): ArcLane[] {
	if (!hasArcs(request)) return [];
	const shown = shownStrands(request);
	if (request.orientation === 'down')
		return [layLane(shown, request, band, band.from + BASELINE_DOWN)];
	let from = band.from;
	return shown.map((strand, index) => {
		const to = from + (index === 0 ? FIRST_LANE : LANE);
		const roof = from + (index === 0 ? takenByAxis(request) : 0);
		const lane = layLane([strand], request, { from, to }, to - FOOT, roof);
		from = to;
		return lane;
	});
}

/** A promise at its days; a fraction is a part of a day. */
export interface PlacedPromise {
	promise: PromisedEnd;
	/** Middles of what is known of both days. */
	said: Day;
	end: Day;
}

function layLane(
	strands: readonly Id[],
	request: SceneRequest,
	{ from, to }: { from: AcrossPx; to: AcrossPx },
	base: AcrossPx,
	roof = from
): ArcLane {
	const { dataset, viewport, along, orientation } = request;
	const isDown = orientation === 'down';
	const scale = createTimescale(viewport, along);
	const placed = known.get(dataset, strands.join(' '), () => {
		const promises = promisesOf(dataset);
		return strands.flatMap((strand) => promises.ofStrand(strand)).flatMap(place);
	});
	const { drawn, left } = thin(placed, scale.pixelsPerDay);
	const isInView = ({ said, end }: PlacedPromise) =>
		Math.max(said, end) >= viewport.start && Math.min(said, end) < viewport.end;
	const inView = drawn.filter(isInView);
	const highest = isDown ? to - base - HEAD : base - roof - HEAD;
	return {
		strands,
		...{ from, to, base },
		arcs: inView.map((one) => layArc(one, scale, along, highest)),
		hidden: left.filter(isInView).length,
		...layArcLabels({ placed, drawn, inView }, request, scale)
	};
}

/** What the axis takes of the first lane: bit by bit, so that nothing jumps. */
function takenByAxis({ viewport, along }: SceneRequest): AcrossPx {
	const [start, end] = MAKES_WAY;
	const part = (along / viewport.days - start) / (end - start);
	return AXIS_SHARED * Math.min(1, Math.max(0, part));
}

/** The promises of the lanes that were asked for last. */
const known = new Recent<PlacedPromise[]>(64);

function place(promise: PromisedEnd): PlacedPromise[] {
	const { announcedSpan, promisedSpan } = promise.horizon;
	const said = middle(announcedSpan);
	const end = middle(promisedSpan);
	return said === null || end === null ? [] : [{ promise, said, end }];
}

/** The middle of the days that something may lie on; an open side leaves the known one. */
function middle({ first, last }: CalendarSpan): Day | null {
	const known = first ?? last;
	return known === null ? null : ((first ?? known) + (last ?? known) + 1) / 2;
}

/**
 * The longest promises that end in each stretch of time. The stretches are halved as the view comes
 * closer, so that what is drawn stays, and they do not move with the view.
 */
function thin(
	placed: readonly PlacedPromise[],
	pixelsPerDay: number
): { drawn: PlacedPromise[]; left: PlacedPromise[] } {
	const days = 2 ** Math.floor(Math.log2(BIN / pixelsPerDay));
	const inBin = new Map<number, number>();
	const chosen = new Set<PlacedPromise>();
	for (const one of [...placed].sort((a, b) => b.end - b.said - (a.end - a.said))) {
		const bin = Math.floor(one.end / days);
		const count = inBin.get(bin) ?? 0;
		if (count < MOST_IN_BIN) chosen.add(one);
		inBin.set(bin, count + 1);
	}
	return {
		drawn: placed.filter((one) => chosen.has(one)),
		left: placed.filter((one) => !chosen.has(one))
	};
}

function layArc(
	{ promise, said, end }: PlacedPromise,
	scale: Timescale,
	along: AlongPx,
	highest: AcrossPx
): Arc {
	const { horizon, overtakenOn } = promise;
	const { promisedSpan, announcedSpan } = horizon;
	const from = scale.toAlong(said);
	const to = scale.toAlong(end);
	const stood = overtakenOn === null ? to : scale.toAlong(overtakenOn + 0.5);
	const edges = [promisedSpan.first ?? end, (promisedSpan.last ?? end) + 1] as const;
	const bar = { from: scale.toAlong(edges[0]), to: scale.toAlong(edges[1]) };
	const isBar = promisedSpan.first !== promisedSpan.last && bar.to - bar.from > LEAST_BAR;
	return {
		id: horizon.id,
		outcome: horizon.outcome,
		...{ from, to },
		until: Math.min(Math.max(stood, Math.min(from, to)), Math.max(from, to)),
		height: Math.min(highest, LEAST_HEIGHT + HEIGHT_OF_WIDTH * Math.abs(to - from)),
		isSaidSoft: announcedSpan.softFirst || announcedSpan.isUncertain,
		isEndSoft: promisedSpan.softFirst || promisedSpan.softLast || promisedSpan.isUncertain,
		bar: isBar
			? {
					from: Math.max(0, bar.from),
					to: Math.min(along, bar.to),
					fromEdge: edgeOf(bar.from < 0, true),
					toEdge: edgeOf(bar.to > along, true)
				}
			: null
	};
}
