import { scaleLinear } from 'd3';
import {
	type AcrossPx,
	type AlongPx,
	type Day,
	type Days,
	type Id,
	Recent
} from '../../model/base/index.ts';
import { type Horizon, type PromisedEnd, promisesOf } from '../../model/dataset/index.ts';
import { type CalendarSpan, formatSpan } from '../../model/time/index.ts';
import { type Bands, edgeOf, type MarkBar, type SceneRequest } from '../base/index.ts';
import { textWidth } from '../text/index.ts';
import { createTimescale, type Timescale } from '../time/index.ts';

/** An announcement with a promised end: a half-ellipse that stands on the baseline of its lane. */
export interface Arc {
	id: Id;
	outcome: Horizon['outcome'];
	/** The day of saying and the promised day. */
	from: AlongPx;
	to: AlongPx;
	/** How far it stood: to `to`, or to where it was overtaken. */
	until: AlongPx;
	height: AcrossPx;
	/** The day is not known for sure, or only about. */
	isSaidSoft: boolean;
	isEndSoft: boolean;
	/** The promised days, where they are wide enough to be told apart. */
	bar: MarkBar | null;
}

/** The promised ends of a strand; where time runs down, of all that are shown. */
export interface ArcLane {
	/** One, or where time runs down all that are shown. */
	strands: readonly Id[];
	from: AcrossPx;
	to: AcrossPx;
	base: AcrossPx;
	/** In the order of announcing. */
	arcs: Arc[];
	/** In view, and left out because they could not be told apart. */
	hidden: number;
	/** Promised dates, in the middle under their end. */
	labels: { id: Id; text: string; along: AlongPx }[];
	/** The promised dates past the end of the view, and the room in which they can be named. */
	beyond: { spans: CalendarSpan[]; from: AlongPx; to: AlongPx } | null;
}

/** The first lane has the legend at its side, the others only their name, px. */
const FIRST_LANE = 66;
const LANE = 40;
/** Under the baseline, for the dates. */
const FOOT = 18;
/** Height of the axis into which the first lane reaches: the lines that only close views write on, px. */
export const AXIS_SHARED = 20;
/** Px per day from which arcs begin to make way for those lines, and at which they have. */
const MAKES_WAY: [number, number] = [3.3, 6.6];
/** Time runs down: the band at the far side, which the titles of the facts leave free, and the baseline in it. */
export const ARCS_DOWN = 30;
const BASELINE_DOWN = 7;
/** An arc is so high, and by a part of its width higher, up to what its lane allows. */
const LEAST_HEIGHT = 5;
const HEIGHT_OF_WIDTH = 0.6;
/** Air above the highest arc, px. */
const HEAD = 2;
/** A promised end that is placings to so many px, or better, is a ring. */
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
	/** Middles of what is placings of both days. */
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
	const placed = placings.get(dataset, strands.join(' '), () => {
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

const madeWay = scaleLinear(MAKES_WAY, [0, AXIS_SHARED]).clamp(true);

/** What the axis takes of the first lane: bit by bit, so that nothing jumps. */
function takenByAxis({ viewport, along }: SceneRequest): AcrossPx {
	return madeWay(createTimescale(viewport, along).pixelsPerDay);
}

/** The promises of the lanes that were asked for last. */
const placings = new Recent<PlacedPromise[]>(64);

function place(promise: PromisedEnd): PlacedPromise[] {
	const { announcedSpan, promisedSpan } = promise.horizon;
	const said = middle(announcedSpan);
	const end = middle(promisedSpan);
	return said === null || end === null ? [] : [{ promise, said, end }];
}

/** The middle of the days that something may lie on; an open side leaves the placings one. */
function middle({ first, last }: CalendarSpan): Day | null {
	const placings = first ?? last;
	return placings === null ? null : ((first ?? placings) + (last ?? placings) + 1) / 2;
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

const FONT_SIZE = 11;
/** Between two dates, px. */
const DATE_GAP = 8;
/** A gap between dates that is this wide can tell of what lies further on, px. */
const LEAST_NAMING_ROOM = 110;

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
	const labels = ranges
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

const ranges = new Recent<RangedLabel[]>(2);

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
					free: ((width + other.width) / 2 + DATE_GAP) / Math.abs(other.day - end)
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
		from: middle - width / 2 - DATE_GAP,
		to: middle + width / 2 + DATE_GAP
	}));
	const last = edges.at(-1);
	const atEdge = { from: last?.to ?? 0, to: along };
	if (!last || atEdge.to - atEdge.from >= LEAST_NAMING_ROOM) return atEdge;
	const before = { from: edges.at(-2)?.to ?? 0, to: last.from };
	return before.to - before.from >= LEAST_NAMING_ROOM ? before : atEdge;
}
