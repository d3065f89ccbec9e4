import type { Id } from '../../../model/base/index.ts';
import {
	ABOVE_MARK,
	type Anchor,
	cheapestPlace,
	isClash,
	isFree,
	JUST_ABOVE_MARK,
	type LabelField,
	type PlacedLabel,
	plant
} from './label-places.ts';
import type { LabelShape } from './label-shapes.ts';

/** What a flag is worth by the importance of its event: one of the next step outweighs those it displaces. */
const WORTH = [0, 3, 7, 15, 40, 140];
/** A flag that was already there must not vanish. */
const INHERITED = 1000;
/** Flags this many px to both sides of an anchor are planted anew with it. */
const REACH = 190;
/** Mixed orders in which that is tried, besides the obvious ones; many for a flag that must stay. */
const SHUFFLES = 3;
const SHUFFLES_TO_STAY = 60;
/** From this importance on a flag is worth more orders, once the widest view is there. */
const IMPORTANT = 4;
const SHUFFLES_IMPORTANT = 24;
/** Less than this two sums of the same values can differ. */
const ROUNDING = 1e-9;
/** How much flags planted anew care for those still waiting: in the obvious orders, and in mixed ones. */
const CARES = [1, 0.3, 0];
const CARES_MIXED = [1, 0.3];

/**
 * Plants flags in the order given, each in its cheapest free place; those without one get none.
 * @param kept flags that already stand
 * @param care how much a flag minds shutting in those that are still waiting
 */
export function placeLabels(
	anchors: readonly Anchor[],
	field: LabelField,
	kept: readonly PlacedLabel[] = [],
	care = 1
): PlacedLabel[] {
	const standing = new Set(kept.map(({ anchor }) => anchor.id));
	const order = anchors.filter(({ id }) => !standing.has(id));
	return plantInTurn(order, field, kept, care, () => true)!;
}

/**
 * @param goesOn told of each flag, or of an anchor that finds no place; false gives up
 * @returns null when it gave up
 */
function plantInTurn(
	order: readonly Anchor[],
	field: LabelField,
	kept: readonly PlacedLabel[],
	care: number,
	goesOn: (anchor: Anchor, label: PlacedLabel | null) => boolean
): PlacedLabel[] | null {
	const labels = [...kept];
	const waiting = new Set(order);
	for (const anchor of order) {
		waiting.delete(anchor);
		const label = cheapestPlace(anchor, field, { labels, waiting, care });
		if (label) labels.push(label);
		if (!goesOn(anchor, label)) return null;
	}
	return labels;
}

/**
 * The flags of a wider view in this one, each at its own height where that is still free, in a new
 * place where it is not.
 * @param anchors in order of importance
 * @param firm flags that keep their height; everything else has made room for them
 */
export function inheritLabels(
	earlier: readonly PlacedLabel[],
	anchors: readonly Anchor[],
	field: LabelField,
	firm: ReadonlySet<Id> = new Set()
): PlacedLabel[] {
	const before = new Map(earlier.map((label) => [label.anchor.id, label]));
	const placed: PlacedLabel[] = [];
	const homeless: Anchor[] = [];
	const inTurn = [...anchors].sort((a, b) => Number(firm.has(b.id)) - Number(firm.has(a.id)));
	for (const anchor of inTurn) {
		const old = before.get(anchor.id);
		if (!old) continue;
		const label = plantAgain(old, anchor);
		const above = firm.has(anchor.id) ? JUST_ABOVE_MARK : ABOVE_MARK;
		if (label && isFree(label, field, above) && !placed.some((other) => isClash(label, other)))
			placed.push(label);
		else homeless.push(anchor);
	}
	if (homeless.length === 0) return placed;
	const replaced = placeLabels(homeless, field, placed);
	const all = anchors.filter(({ id }) => before.has(id));
	const inherited = new Set(before.keys());
	const improve = (labels: PlacedLabel[], orders: number) =>
		improveLabels(labels, all, field, { inherited, firm, tries: homeless.length, orders });
	const result = improve(replaced, SHUFFLES);
	return result.length < all.length ? improve(result, SHUFFLES_TO_STAY) : result;
}

/** A flag at its own height, at the place that its event has now; whether or not that is free. */
export function plantAgain(old: PlacedLabel, anchor: Anchor): PlacedLabel | undefined {
	const shape = sameShape(old.shape, anchor.shapes);
	return shape && plant(anchor, shape, old.side, old.box.bottom, old.price);
}

/** The same lines; perhaps measured anew since. */
function sameShape(old: LabelShape, shapes: readonly LabelShape[]): LabelShape | undefined {
	if (shapes.includes(old)) return old;
	const text = old.lines.join('\n');
	return shapes.find(({ lines }) => lines.join('\n') === text);
}

/**
 * Plants further flags by planting their neighbours anew, as long as the whole gains by it.
 * @param inherited flags that may move but not vanish
 * @param firm flags that may not even move
 * @param tries number of events, from the most important, for which this is tried
 * @param orders mixed orders of the neighbours that are tried for each
 */
export function improveLabels(
	labels: readonly PlacedLabel[],
	anchors: readonly Anchor[],
	field: LabelField,
	{
		inherited,
		firm = new Set(),
		tries,
		orders = SHUFFLES
	}: { inherited: ReadonlySet<Id>; firm?: ReadonlySet<Id>; tries: number; orders?: number }
): PlacedLabel[] {
	const worth = ({ id, importance }: Anchor) =>
		inherited.has(id) ? INHERITED : (WORTH[importance] ?? 0);
	let placed = [...labels];
	let left = tries;
	for (const anchor of anchors) {
		if (left <= 0) break;
		if (placed.some((label) => label.anchor.id === anchor.id)) continue;
		if (field.sitesOf(anchor).length === 0) continue;
		left--;
		placed = rebuildAround(anchor, placed, field, {
			worth,
			firm,
			orders: inherited.size > 0 && anchor.importance >= IMPORTANT ? SHUFFLES_IMPORTANT : orders
		});
	}
	return placed;
}

/** The best of a few ways to plant the flags around an anchor anew; as they were, if none is better. */
function rebuildAround(
	anchor: Anchor,
	placed: PlacedLabel[],
	field: LabelField,
	{
		worth,
		firm,
		orders: mixed
	}: { worth: (anchor: Anchor) => number; firm: ReadonlySet<Id>; orders: number }
): PlacedLabel[] {
	const isNear = (other: Anchor, reach = REACH) => Math.abs(other.along - anchor.along) < reach;
	const mayMove = (other: Anchor) => isNear(other) && !firm.has(other.id);
	const valueOf = (label: PlacedLabel) => worth(label.anchor) - label.price * 0.05;
	const total = (labels: PlacedLabel[]) => labels.reduce((sum, label) => sum + valueOf(label), 0);
	const far = placed.filter((label) => !isNear(label.anchor, 3 * REACH));
	const around = placed.filter((label) => isNear(label.anchor, 3 * REACH));
	const kept = around.filter((label) => !mayMove(label.anchor));
	const moved = around.map((label) => label.anchor).filter(mayMove);
	const byWorth = [anchor, ...moved.sort((a, b) => worth(b) - worth(a) || a.along - b.along)];
	const byAlong = [...byWorth].sort((a, b) => a.along - b.along);
	const plain = [byWorth, byAlong, [...byAlong].reverse()];
	const ways = [
		...plain.flatMap((order) => CARES.map((care) => ({ order, care }))),
		...shuffles(byAlong, mixed).flatMap((order) => CARES_MIXED.map((care) => ({ order, care })))
	];
	let best = around;
	let most = total(around) + 1e-6;
	/** If every flag found a place that costs nothing. */
	const utmost = total(kept) + byWorth.reduce((sum, other) => sum + worth(other), 0);
	for (const { order, care } of ways) {
		let hope = utmost;
		const tried = plantInTurn(order, field, kept, care, (other, label) => {
			hope -= worth(other) - (label ? valueOf(label) : 0);
			return hope > most - ROUNDING;
		});
		const value = tried ? total(tried) : -Infinity;
		if (!tried || value <= most) continue;
		best = tried;
		most = value;
	}
	return best === around ? placed : [...far, ...best];
}

/** A few mixed orders, always the same ones, so that the same view gives the same flags. */
function shuffles<T>(items: readonly T[], count: number): T[][] {
	let seed = 1;
	return Array.from({ length: count }, () => {
		const mixed = [...items];
		for (let last = mixed.length - 1; last > 0; last--) {
			seed = (seed * 16807) % 2147483647;
			const other = seed % (last + 1);
			[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
		}
		return mixed;
	});
}
