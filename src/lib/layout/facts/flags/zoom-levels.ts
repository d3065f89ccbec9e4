import type { Dataset } from '../../../model/dataset/index.ts';
import { type Id, Recent } from '../../../model/base/index.ts';
import { type FactsFrame, type FactsGround, type FactsLayout, layFacts } from './facts.ts';
import type { Anchor, LabelField, PlacedLabel } from './label-places.ts';
import { placeForemost } from './must-show-labels.ts';
import { improveLabels, inheritLabels, placeLabels, plantAgain } from './labels.ts';
import type { LaneBar } from './long-bars.ts';
import { levelBefore, levelScale } from './levels.ts';

/**
 * Labels that hold still. A level takes over the labels of the wider one and adds what now has room, a view
 * takes over those of the last level before it (`levels.ts`), and what is wider than the window shows only
 * what the window shows. So a label that is there stays while zooming in (it has an active range, Been,
 * Daiches & Yap 2006), keeps its height as long as that is free, and what is drawn depends on the view
 * alone, not on the way there.
 */
export interface LabelledFacts extends FactsLayout {
	labels: PlacedLabel[];
}

/**
 * Events for which a level tries to make room, and mixed orders it tries for each; more on the first level,
 * which is the first view and which all others build on.
 */
const EFFORT = { tries: 80, orders: 3 };
const FIRST_EFFORT = { tries: 100, orders: 6 };

/** What closer views take over. */
interface Level {
	labels: readonly PlacedLabel[];
	/** The lane of each bar that is in one. */
	lanes: ReadonlyMap<Id, number>;
}

const EMPTY: Level = { labels: [], lanes: new Map() };

interface ZoomLevels {
	levels: Map<number, Level>;
	/** The layout asked for last: while panning it is asked for again and again. */
	last: { pixelsPerDay: number; facts: LabelledFacts } | null;
}

/** Levels of a dataset, one for each combination of sizes, filters and language. */
const levelsByKey = new Recent<ZoomLevels>(6);

/**
 * The facts at a magnification with their labels.
 * @param groundAt the curve and the heights at a magnification
 * @param key stands for everything in the frame and the ground that labels depend on
 */
export function layLabelledFacts(
	frame: FactsFrame,
	groundAt: (pixelsPerDay: number) => FactsGround,
	pixelsPerDay: number,
	key: string
): LabelledFacts {
	const levels = levelsFor(frame.dataset, key);
	if (levels.last?.pixelsPerDay === pixelsPerDay) return levels.last.facts;
	const level = climb(levels, levelBefore(frame, pixelsPerDay), frame, groundAt);
	const facts = layAround(frame, groundAt(pixelsPerDay), level, () => false);
	levels.last = { pixelsPerDay, facts };
	return facts;
}

/**
 * Lays the next level that is not there yet, so that a zoom later need not wait for it.
 * @param closest the largest magnification there can be
 * @returns false when there was none left to lay
 */
export function extendLevels(
	frame: FactsFrame,
	groundAt: (pixelsPerDay: number) => FactsGround,
	closest: number,
	key: string
): boolean {
	const levels = levelsFor(frame.dataset, key);
	const highest = levelBefore(frame, closest);
	for (let number = 0; number <= highest; number++) {
		if (levels.levels.has(number)) continue;
		climb(levels, number, frame, groundAt);
		return true;
	}
	return false;
}

/** A level, and every level between it and the window laid. */
function climb(
	levels: ZoomLevels,
	number: number,
	frame: FactsFrame,
	groundAt: (pixelsPerDay: number) => FactsGround
): Level {
	const found = levels.levels.get(number);
	if (found) return found;
	const nearer = number === 0 ? EMPTY : climb(levels, number - Math.sign(number), frame, groundAt);
	const ground = groundAt(levelScale(frame, number));
	const level =
		number < 0 ? layWiderLevel(frame, ground, nearer) : layLevel(frame, ground, nearer, number);
	levels.levels.set(number, level);
	return level;
}

function levelsFor(dataset: Dataset, key: string): ZoomLevels {
	return levelsByKey.get(dataset, key, () => ({ levels: new Map<number, Level>(), last: null }));
}

/** Everything that a wider level shows, and what now has room. */
function layLevel(frame: FactsFrame, ground: FactsGround, wider: Level, number: number): Level {
	const { anchors, bars, field, labels: taken } = layAround(frame, ground, wider, () => true);
	const effort = number === 0 ? FIRST_EFFORT : EFFORT;
	return { labels: fillUp(anchors, field, taken, effort), lanes: lanesOf(bars) };
}

/**
 * Wider than the window less has room, and of what the window shows only: the first view is the one to
 * get right, and nothing that stands in a wider one may be missing there.
 */
function layWiderLevel(frame: FactsFrame, ground: FactsGround, closer: Level): Level {
	const { anchors, bars, field } = layAround(frame, ground, EMPTY, (id) => closer.lanes.has(id));
	const shown = idsOf(closer.labels);
	const allowed = anchors.filter(({ id }) => shown.has(id));
	return { labels: fillUp(allowed, field, [], FIRST_EFFORT), lanes: lanesOf(bars) };
}

function fillUp(
	anchors: readonly Anchor[],
	field: LabelField,
	standing: readonly PlacedLabel[],
	effort: { tries: number; orders: number }
): PlacedLabel[] {
	const inherited = idsOf(standing);
	const told = placeForemost(anchors, field, standing);
	const filled = placeLabels(anchors, field, told);
	const improved = improveLabels(filled, anchors, field, { inherited, ...effort });
	return placeLabels(anchors, field, improved);
}

/**
 * Lays the facts so that every label of a wider view stands. A label that has no place left keeps
 * the one it had, and what is in its way makes room. In the end all of them keep their places and their
 * marks their heights: these did not meet in the wider view, and zooming in only moves them apart.
 * @param isOpenTo which bars may go to a lane besides those of the wider view
 */
function layAround(
	frame: FactsFrame,
	ground: FactsGround,
	{ labels: standing, lanes }: Level,
	isOpenTo: (id: Id) => boolean
): LabelledFacts {
	const entry = { lanes, isOpenTo };
	const firm = new Set<Id>();
	for (;;) {
		const layout = layFacts(frame, ground, { labels: standing, firm, isPinned: false, entry });
		const labels = inheritLabels(standing, layout.anchors, layout.field, firm);
		const placed = idsOf(labels);
		const wanted = idsOf(standing);
		const lost = layout.anchors.filter(({ id }) => wanted.has(id) && !placed.has(id));
		if (lost.length === 0) return { ...layout, labels };
		if (lost.every(({ id }) => firm.has(id))) break;
		for (const { id } of lost) firm.add(id);
	}
	const all = { labels: standing, firm: idsOf(standing), isPinned: true, entry };
	const layout = layFacts(frame, ground, all);
	const anchors = new Map(layout.anchors.map((anchor) => [anchor.id, anchor]));
	const labels = standing.flatMap((label) => {
		const anchor = anchors.get(label.anchor.id);
		return (anchor && plantAgain(label, anchor)) ?? [];
	});
	return { ...layout, labels };
}

const idsOf = (labels: readonly PlacedLabel[]): Set<Id> =>
	new Set(labels.map(({ anchor }) => anchor.id));

const lanesOf = (bars: readonly LaneBar[]): Map<Id, number> =>
	new Map(bars.map(({ extent, lane }) => [extent.event.id, lane]));
