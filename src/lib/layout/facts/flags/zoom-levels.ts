import type { Id } from '../../../model/base/index.ts';
import { type FactsFrame, type FactsGround, type FactsLayout, layFacts } from './facts.ts';
import type { PlacedLabel } from './label-places.ts';
import { placeMustShow } from './must-show-labels.ts';
import { improveLabels, inheritLabels, placeLabels, relaxLabels } from './labels.ts';

/**
 * Labels that hold still. Magnifications are cut into levels; a level takes over the labels of the
 * wider level beneath it and adds what now has room, and a view takes over those of the last level
 * before it:
 *
 * ```
 * widest view  level -1 ── level 0 (the window) ── level 1 ── level 2 ── … ──▶ days
 *                                                            └─ view: the labels of level 2
 * ```
 *
 * So a label that is there stays while zooming in, keeps its height as long as that is free, and
 * what is drawn depends on the view alone, not on the way there.
 */
export interface LabelledFacts extends FactsLayout {
	labels: PlacedLabel[];
}

/** Levels for each doubling of the magnification. */
const LEVELS_PER_DOUBLING = 2;
/** Events for which a level tries to make room; more on the first, which all others build on. */
const TRIES = 80;
const FIRST_TRIES = 100;

type Level = PlacedLabel[];

interface ZoomLevels {
	levels: Map<number, Level>;
	/** The layout asked for last: while panning it is asked for again and again. */
	last: { pixelsPerDay: number; facts: LabelledFacts } | null;
}

/** Ladders kept of a dataset, one for each combination of sizes, filters and language. */
const MOST_LADDERS = 6;

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
	const levels = levelsFor(frame, key);
	if (levels.last?.pixelsPerDay === pixelsPerDay) return levels.last.facts;
	const labels = climb(levels, frame, groundAt, pixelsPerDay);
	const facts = layAround(frame, groundAt(pixelsPerDay), labels);
	levels.last = { pixelsPerDay, facts };
	return facts;
}

/** The last level that is not beyond a magnification, every level before it laid. */
function climb(
	levels: ZoomLevels,
	frame: FactsFrame,
	groundAt: (pixelsPerDay: number) => FactsGround,
	pixelsPerDay: number
): Level {
	const { lowest, highest } = levelsUpTo(frame, pixelsPerDay);
	for (let level = lowest; level <= highest; level++)
		if (!levels.levels.has(level)) addLevel(levels, level, frame, groundAt);
	return levels.levels.get(highest)!;
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
	const levels = levelsFor(frame, key);
	const { lowest, highest } = levelsUpTo(frame, closest);
	for (let level = lowest; level <= highest; level++) {
		if (levels.levels.has(level)) continue;
		addLevel(levels, level, frame, groundAt);
		return true;
	}
	return false;
}

/** Px per day when the window fills the view: level 0. */
function windowScale({ limits, dataset, along }: FactsFrame): number {
	const { first, last } = dataset.window;
	return along / ((last ?? limits.end - 1) + 1 - (first ?? limits.start));
}

function levelsUpTo(frame: FactsFrame, pixelsPerDay: number): { lowest: number; highest: number } {
	const window = windowScale(frame);
	const widest = frame.along / (frame.limits.end - frame.limits.start);
	const levelOf = (scale: number) =>
		Math.floor(Math.log2(scale / window) * LEVELS_PER_DOUBLING + 1e-6);
	const highest = Math.max(Math.min(0, levelOf(widest)), levelOf(pixelsPerDay));
	return { lowest: Math.min(0, highest), highest };
}

function addLevel(
	levels: ZoomLevels,
	level: number,
	frame: FactsFrame,
	groundAt: (pixelsPerDay: number) => FactsGround
): void {
	const ground = groundAt(windowScale(frame) * 2 ** (level / LEVELS_PER_DOUBLING));
	// Wider than the window there is nothing to take over: the first view is the one to get right.
	const below = level > 0 ? levels.levels.get(level - 1) : undefined;
	levels.levels.set(level, layLevel(frame, ground, below));
}

function levelsFor({ dataset, memo }: FactsFrame, key: string): ZoomLevels {
	return memo.recent(createLadder, MOST_LADDERS, dataset, key, createLadder);
}

const createLadder = (): ZoomLevels => ({ levels: new Map<number, Level>(), last: null });

function layLevel(frame: FactsFrame, ground: FactsGround, below: Level | undefined): Level {
	const { anchors, field, labels: taken } = layAround(frame, ground, below ?? []);
	const inherited = new Set(taken.map(({ anchor }) => anchor.id));
	const relaxed = relaxLabels(taken, anchors, field);
	const told = placeMustShow(anchors, field, relaxed);
	const filled = placeLabels(anchors, field, told);
	const tries = below ? TRIES : FIRST_TRIES;
	const improved = improveLabels(filled, anchors, field, { inherited, tries });
	return placeLabels(anchors, field, improved);
}

/**
 * Lays the facts so that every label of a wider view stands. A label that has no place left keeps
 * the one it had, and what is in its way makes room: other labels at their own heights cannot be,
 * since what zooming in moves, it moves apart.
 */
function layAround(frame: FactsFrame, ground: FactsGround, standing: Level): LabelledFacts {
	const firm = new Set<Id>();
	for (;;) {
		const layout = layFacts(frame, ground, standing, firm);
		const labels = inheritLabels(standing, layout.anchors, layout.field, firm);
		const placed = idsOf(labels);
		const lost = layout.anchors.filter(
			({ id }) =>
				!placed.has(id) && !firm.has(id) && standing.some(({ anchor }) => anchor.id === id)
		);
		if (lost.length === 0) return { ...layout, labels };
		for (const { id } of lost) firm.add(id);
	}
}

const idsOf = (labels: readonly PlacedLabel[]): Set<Id> =>
	new Set(labels.map(({ anchor }) => anchor.id));
