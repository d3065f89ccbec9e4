import type { Id, AcrossPx, AlongPx } from '../model/units.ts';
import { isNear, type Box } from './box.ts';
import type { CurveShape } from './curve.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Type of a flag, px. */
export interface LabelStyle {
	size: number;
	line: number;
	/** Widths to wrap at, best first. */
	widths: number[];
}

const DATE_SIZE = 11;
/** Height of the date line with its air. */
const DATE_LINE = DATE_SIZE + 3;
const MOST_LINES = 4;
/** From stem to text. */
const ASIDE = 5;
/** Flags hang on a grid of this many px, so that they keep their height while zooming. */
const ROW = 8;
/** Least distance from a mark to the foot of its own flag. */
const ABOVE_MARK = 14;
const ABOVE_CURVE = 5;
const MOST_HITS = 2;
const FAR = { size: 12.2, line: 15, widths: [132, 165, 111, 92] };
const NEAR = { size: 12.6, line: 15.5, widths: [148, 165, 124, 104] };

/** A little larger once days are told apart. */
export function labelStyle(pixelsPerDay: number): LabelStyle {
	return pixelsPerDay >= 15 ? NEAR : FAR;
}

/** What a flag can be planted on. */
export interface Anchor {
	id: Id;
	along: AlongPx;
	/** Middle of the mark. */
	across: AcrossPx;
	importance: number;
	title: string;
	date: string;
}

export interface PlacedLabel {
	anchor: Anchor;
	lines: string[];
	side: 'after' | 'before';
	box: Box;
	/** Upright from the mark to the top of the flag. */
	stem: Box;
}

/** Something a flag must leave free; its own mark carries its id. */
export interface Obstacle {
	id: Id | null;
	box: Box;
}

export interface LabelField {
	obstacles: Obstacle[];
	shape: CurveShape;
	/** Room for the boxes. */
	limits: Box;
	style: LabelStyle;
}

interface Shape {
	lines: string[];
	width: number;
	height: number;
}

/** Every way to wrap a title, widest lines not repeated. */
export function labelShapes(anchor: Pick<Anchor, 'title' | 'date'>, style: LabelStyle): Shape[] {
	const dateWidth = textWidth(anchor.date, 'sans-650', DATE_SIZE);
	const shapes = new Map<string, Shape>();
	for (const wrapWidth of style.widths) {
		const lines = wrapText(anchor.title, wrapWidth, 'sans-500', style.size);
		if (lines.length > MOST_LINES) continue;
		const widths = lines.map((line) => textWidth(line, 'sans-500', style.size));
		const width = Math.max(dateWidth, ...widths);
		const height = DATE_LINE + lines.length * style.line;
		if (width <= wrapWidth + 12) shapes.set(lines.join('\n'), { lines, width, height });
	}
	return [...shapes.values()];
}

/** Price of a number of lines: two read best. */
const LINE_COST = [0, 0, 0.5, 1.4, 4];
/** What it costs to shut in an event that has no flag yet, by importance. */
const SHUT_IN = [0, 0.6, 1.2, 3, 7, 14];

/**
 * Plants flags in the order given, each in its cheapest free place; those without one get none.
 * @param kept flags that already stand
 */
export function placeLabels(
	anchors: Anchor[],
	field: LabelField,
	kept: PlacedLabel[] = []
): PlacedLabel[] {
	const placed = [...kept];
	const waiting = new Set(anchors);
	for (const anchor of anchors) {
		waiting.delete(anchor);
		const label = cheapestPlace(anchor, field, placed, waiting);
		if (label) placed.push(label);
	}
	return placed;
}

/** What stands within reach of an anchor. */
interface Surroundings {
	obstacles: Obstacle[];
	labels: PlacedLabel[];
	waiting: Anchor[];
}

function cheapestPlace(
	anchor: Anchor,
	field: LabelField,
	placed: PlacedLabel[],
	waiting: Set<Anchor>
): PlacedLabel | null {
	const reach = Math.max(...field.style.widths) + 24;
	const isInReach = (box: Box) => box.from < anchor.along + reach && box.to > anchor.along - reach;
	const labels = placed.filter(({ box, stem }) => isInReach(box) || isInReach(stem));
	if (labels.some(({ stem }) => Math.abs(stem.from + 0.8 - anchor.along) < 2)) return null;
	const around: Surroundings = {
		obstacles: field.obstacles.filter(({ id, box }) => id !== anchor.id && isInReach(box)),
		labels,
		waiting: [...waiting].filter((other) => Math.abs(other.along - anchor.along) < reach)
	};
	let best: PlacedLabel | null = null;
	let bestCost = Infinity;
	for (const shape of labelShapes(anchor, field.style))
		for (const side of ['after', 'before'] as const)
			for (const candidate of freePlaces(anchor, shape, side, field, around)) {
				const cost = placeCost(candidate, around);
				if (cost < bestCost - 1e-9) [best, bestCost] = [candidate, cost];
			}
	return best;
}

/** Free places of one shape on one side, lowest first. */
function* freePlaces(
	anchor: Anchor,
	{ lines, width, height }: Shape,
	side: PlacedLabel['side'],
	field: LabelField,
	around: Surroundings
): Generator<PlacedLabel> {
	const { limits, shape } = field;
	const from = side === 'after' ? anchor.along + ASIDE : anchor.along - ASIDE - width;
	const to = from + width;
	if (from < limits.from || to > limits.to) return;
	const stemFrom = anchor.along - 0.8;
	const stemTo = anchor.along + 0.8;
	const inColumn = (box: Box) => box.from < to + 12 && box.to > from - 12;
	const obstacles = around.obstacles.filter(({ box }) => inColumn(box));
	const labels = around.labels.filter((label) => inColumn(label.box) || inColumn(label.stem));
	const lowest = Math.min(anchor.across - ABOVE_MARK, shape.roof(from, to) - ABOVE_CURVE);
	const start = limits.bottom - Math.ceil((limits.bottom - lowest) / ROW) * ROW;
	for (let bottom = start; bottom - height >= limits.top; bottom -= ROW) {
		const box = { from, to, top: bottom - height, bottom };
		const stem = { from: stemFrom, to: stemTo, top: box.top, bottom: anchor.across - 6 };
		const label = { anchor, lines, side, box, stem };
		if (obstacles.some((obstacle) => isNear(obstacle.box, box, 2.5))) continue;
		if (stemHits(stem, obstacles) > MOST_HITS) return;
		if (labels.some((other) => isClash(label, other))) continue;
		yield label;
	}
}

function stemHits(stem: Box, obstacles: Obstacle[]): number {
	return obstacles.filter(({ box }) => isNear(box, stem, -0.6)).length;
}

/** Two flags too close to each other, or a stem through a text. */
export function isClash(a: PlacedLabel, b: PlacedLabel): boolean {
	return (
		isNear(a.box, b.box, 5, 4) || isNear(a.box, b.stem, 2.5) || isNear(a.stem, b.box, 2.5)
	);
}

function placeCost(label: PlacedLabel, around: Surroundings): number {
	const { box, stem, side, lines } = label;
	const near = around.obstacles.filter(({ box: other }) => other.from < stem.to && other.to > stem.from);
	let cost = stemHits(stem, near) * 5 + (stem.bottom - box.bottom) * 0.03;
	cost += (side === 'before' ? 1.2 : 0) + (LINE_COST[lines.length] ?? 4);
	for (const other of around.waiting) {
		if (other.along < box.from - 3 || other.along > box.to + 3) continue;
		const room = other.across - ABOVE_MARK - box.bottom;
		if (room < 0 && other.across < box.top) continue;
		if (room < 52) cost += SHUT_IN[other.importance] ?? 0;
	}
	return cost;
}
