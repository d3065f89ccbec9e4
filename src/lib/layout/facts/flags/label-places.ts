import type { AcrossPx, AlongPx, Id } from '../../../model/base/index.ts';
import { type Box, isNear } from '../../base/index.ts';
import type { CurveShape } from '../../curve/index.ts';
import { LabelRows, ROW, TAKEN } from './heights.ts';
import type { LabelShape } from './label-shapes.ts';

/** What a flag can be planted on. */
export interface Anchor {
	id: Id;
	along: AlongPx;
	/** Middle of the mark. */
	across: AcrossPx;
	importance: number;
	/** Marks that its stem may pass. */
	mostHits: number;
	date: string;
	/** Every way to set its text. */
	shapes: LabelShape[];
	/** No flag reaches beyond these. */
	walls: { from: AlongPx; to: AlongPx };
}

export type LabelSide = 'after' | 'before';

/** A flag in its place. */
export interface PlacedLabel {
	anchor: Anchor;
	shape: LabelShape;
	side: LabelSide;
	box: Box;
	/** Upright from the mark to the top of the flag. */
	stem: Box;
	/** What its place costs in beauty: a long stem, marks behind it, many lines. */
	price: number;
}

/** Something a flag must leave free; an event's own mark carries its id. */
export interface Obstacle {
	id: Id | null;
	box: Box;
	/** As long as its days, so that it grows while zooming in. */
	isBar?: boolean;
}

/** One shape of a flag on one side of its stem, with what marks and curve leave of its rows. */
interface Site {
	shape: LabelShape;
	side: LabelSide;
	from: AlongPx;
	to: AlongPx;
	rows: LabelRows;
	price: number;
}

/** Where flags may stand. */
export class LabelField {
	readonly #sites = new Map<Anchor, Site[]>();
	readonly obstacles: readonly Obstacle[];
	readonly shape: CurveShape;
	readonly top: AcrossPx;
	/** The waterline. */
	readonly base: AcrossPx;

	constructor(obstacles: readonly Obstacle[], shape: CurveShape, top: AcrossPx, base: AcrossPx) {
		this.obstacles = obstacles;
		this.shape = shape;
		this.top = top;
		this.base = base;
	}

	/** Worked out once for each anchor, since a search for the best flags asks again and again. */
	sitesOf(anchor: Anchor): readonly Site[] {
		const sites = this.#sites.get(anchor) ?? findSites(anchor, this);
		this.#sites.set(anchor, sites);
		return sites;
	}
}

/** From stem to text, px. */
const ASIDE = 5;
/** Least distance from the middle of a mark to the foot of its own flag. */
export const ABOVE_MARK = 14;
/** The same for a flag that has nowhere else to go when its mark rises a little. */
export const JUST_ABOVE_MARK = 8;
const ABOVE_CURVE = 5;
/** Half the width of a stem, and the least distance between two. */
const STEM = 0.8;
const STEM_APART = 2;
/** Air around a text: towards marks and stems, and aside and above towards other texts. */
export const AIR = 2.5;
const TEXT_ASIDE = 5;
const TEXT_ABOVE = 4;
/** How deep a stem may dip into the box of a mark without passing it. */
const GRAZE = 0.6;

/** Price of a number of lines: one or two read best. */
const LINE_PRICE = [0, 0, 0.5, 1.4, 4];
const BEFORE_PRICE = 1.2;
/** Price of shutting in an event that has no flag yet, by importance; and the room it would need. */
const SHUT_IN_PRICE = [0, 0.6, 1.2, 3, 7, 14];
const SHUT_IN_ROOM = 52;

/** The room of a text that marks and counts leave free. */
export const withAir = ({ from, to, top, bottom }: Box): Box => ({
	from: from - AIR,
	to: to + AIR,
	top: top - AIR,
	bottom: bottom + AIR
});

/** Two flags too close to each other, or a stem through a text. */
export function isClash(a: PlacedLabel, b: PlacedLabel): boolean {
	return (
		Math.abs(a.stem.from - b.stem.from) < STEM_APART ||
		isNear(a.box, b.box, TEXT_ASIDE, TEXT_ABOVE) ||
		isNear(a.box, b.stem, AIR) ||
		isNear(a.stem, b.box, AIR)
	);
}

/** The flag of a shape at a height, whether or not that place is free. */
export function plant(
	anchor: Anchor,
	shape: LabelShape,
	side: LabelSide,
	bottom: AcrossPx,
	price: number
): PlacedLabel {
	const from = side === 'after' ? anchor.along + ASIDE : anchor.along - ASIDE - shape.width;
	const top = bottom - shape.height;
	return {
		anchor,
		shape,
		side,
		box: { from, to: from + shape.width, top, bottom },
		stem: { from: anchor.along - STEM, to: anchor.along + STEM, top, bottom: anchor.across - 6 },
		price
	};
}

/**
 * Whether a flag stands free of everything but other flags.
 * @param above least distance from the middle of its mark, px
 */
export function isFree(label: PlacedLabel, field: LabelField, above = ABOVE_MARK): boolean {
	const { anchor, box, stem } = label;
	const { walls } = anchor;
	if (box.from < walls.from || box.to > walls.to || box.top < field.top - 1e-6) return false;
	if (box.bottom > lowestRow(anchor, box, field, above) + 1e-6) return false;
	const reach = { ...box, ...fromStem(anchor, box) };
	let hits = 0;
	for (const { id, box: other, isBar } of field.obstacles) {
		if (id === anchor.id) continue;
		if (isNear(other, isBar ? reach : box, AIR)) return false;
		if (isNear(other, stem, -GRAZE)) hits++;
	}
	return hits <= anchor.mostHits;
}

/**
 * The text with the air between it and its stem: what lies there comes under the text when the view
 * comes closer.
 */
const fromStem = ({ along }: Anchor, { from, to }: Pick<Box, 'from' | 'to'>) => ({
	from: Math.min(from, along),
	to: Math.max(to, along)
});

/** The lowest row on which the flag clears its mark and the curve. */
function lowestRow(
	anchor: Anchor,
	box: Pick<Box, 'from' | 'to'>,
	{ shape, base }: LabelField,
	above = ABOVE_MARK
): AcrossPx {
	const { from, to } = fromStem(anchor, box);
	const lowest = Math.min(anchor.across - above, shape.roof(from, to) - ABOVE_CURVE);
	return base - Math.ceil((base - lowest) / ROW - 1e-6) * ROW;
}

function findSites(anchor: Anchor, field: LabelField): Site[] {
	const sites: Site[] = [];
	const reach = Math.max(0, ...anchor.shapes.map(({ width }) => width)) + ASIDE + AIR;
	const obstacles = field.obstacles.filter(
		({ id, box }) =>
			id !== anchor.id && box.from < anchor.along + reach && box.to > anchor.along - reach
	);
	for (const shape of anchor.shapes)
		for (const side of ['after', 'before'] as const) {
			const { box, stem } = plant(anchor, shape, side, 0, 0);
			const { from, to } = box;
			if (from < anchor.walls.from || to > anchor.walls.to) continue;
			const rows = new LabelRows(
				lowestRow(anchor, box, field),
				field.top,
				shape.height,
				anchor.mostHits
			);
			if (rows.isEmpty) continue;
			const reach = fromStem(anchor, box);
			for (const { box: other, isBar } of obstacles) {
				const near = isBar ? reach : box;
				if (other.from - AIR < near.to && other.to + AIR > near.from)
					rows.addNear(other, AIR, TAKEN);
				const isHit = other.from + GRAZE < stem.to && other.to - GRAZE > stem.from;
				if (isHit && other.top + GRAZE < stem.bottom) rows.addHit(other.bottom - GRAZE);
			}
			const lines = LINE_PRICE[shape.lines.length] ?? 4;
			const price = lines + (side === 'before' ? BEFORE_PRICE : 0);
			sites.push({ shape, side, from, to, rows, price });
		}
	return sites;
}

/** What a flag has to do with besides marks and curve. */
export interface Neighbours {
	labels: readonly PlacedLabel[];
	/** Anchors that still want a flag. */
	waiting: Iterable<Anchor>;
	/** How much it matters to leave those their room; 1 as a rule. */
	care?: number;
	/** Price of standing in the way of a placed flag; forbidden by default. */
	weigh?(label: PlacedLabel): number;
}

/** Serves one search after the other. */
const scratch = new LabelRows(0, 0, 0);

/** The cheapest place for a flag; null when every one is taken. */
export function cheapestPlace(
	anchor: Anchor,
	field: LabelField,
	{ labels, waiting, care = 1, weigh = () => TAKEN }: Neighbours
): PlacedLabel | null {
	const stem = { from: anchor.along - STEM, to: anchor.along + STEM, bottom: anchor.across - 6 };
	const sites = field.sitesOf(anchor);
	if (sites.length === 0) return null;
	let [from, to] = [stem.from, stem.to];
	for (const site of sites) {
		if (site.from < from) from = site.from;
		if (site.to > to) to = site.to;
	}
	from -= TEXT_ASIDE;
	to += TEXT_ASIDE;
	const near: PlacedLabel[] = [];
	for (const label of labels) {
		const { box, stem: pole } = label;
		if ((box.from < to || pole.from < to) && (box.to > from || pole.to > from)) near.push(label);
	}
	const others: Anchor[] = [];
	for (const other of waiting) if (other.along > from && other.along < to) others.push(other);
	let best: { site: Site; bottom: AcrossPx; price: number } | null = null;
	let least = TAKEN / 2;
	for (const site of sites) {
		const { from, to } = site;
		if (site.rows.floor(stem.bottom) + site.price >= least - 1e-6) continue;
		const rows = scratch.become(site.rows);
		for (const label of near) {
			const { box, stem: pole } = label;
			if (Math.abs(pole.from - stem.from) < STEM_APART) rows.addAll(weigh(label));
			if (box.from - TEXT_ASIDE < to && box.to + TEXT_ASIDE > from)
				rows.addNear(box, TEXT_ABOVE, weigh(label));
			if (pole.from - AIR < to && pole.to + AIR > from) rows.addNear(pole, AIR, weigh(label));
			const isThrough = box.from - AIR < stem.to && box.to + AIR > stem.from;
			if (isThrough && stem.bottom + AIR > box.top)
				rows.addReaching(box.bottom + AIR, weigh(label));
		}
		for (const { along, across, importance } of others) {
			if (along < from - 3 || along > to + 3) continue;
			const price = care * (SHUT_IN_PRICE[importance] ?? 0);
			// A flag entirely below an event does not shut it in.
			const lowest = across - ABOVE_MARK - SHUT_IN_ROOM;
			rows.addBetween(lowest, across + site.shape.height, price);
		}
		const row = rows.cheapest(stem.bottom, least - 1e-6 - site.price);
		if (!row) continue;
		least = row.total + site.price;
		best = { site, bottom: row.bottom, price: row.price + site.price };
	}
	return best && plant(anchor, best.site.shape, best.site.side, best.bottom, best.price);
}
