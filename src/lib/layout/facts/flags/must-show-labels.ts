import type { AlongPx } from '../../../model/base/index.ts';
import { placeLabels } from './labels.ts';
import { type Anchor, isClash, type LabelField, type PlacedLabel, plant } from './label-places.ts';

/** From this importance on a label is worth a search of its own: the story cannot do without it. */
export const MUST_SHOW = 5;
/** Arrangements kept in mind at a time. */
const BEAM = 200;
/** Places tried for each shape and side of a label. */
const PLACES = 14;
/** Of more flags than this there is no best arrangement worth the search. */
const MOST = 60;
/** An arrangement with one label more is better, whatever its beauty. */
const LABEL_WORTH = 1000;

/** Flags of one side whose tops lie within this many px leave about the same room. */
const ALIKE = 48;
/** No flag reaches further than this from its stem, px. */
const REACH = 190;

interface Arrangement {
	labels: PlacedLabel[];
	value: number;
}

/**
 * Plants the most important flags together, before any other: a beam search along time, which keeps
 * the best arrangements so far (Lowerre 1976). Planting one after the other would let the first take
 * the place that a later one cannot do without; where that does better all the same, it is taken.
 * @param anchors in any order; less important ones are left out
 * @param kept flags that already stand
 */
export function placeMustShow(
	anchors: readonly Anchor[],
	field: LabelField,
	kept: readonly PlacedLabel[]
): PlacedLabel[] {
	const standing = new Set(kept.map(({ anchor }) => anchor.id));
	const wanted = anchors
		.filter(({ id, importance }) => importance >= MUST_SHOW && !standing.has(id))
		.sort((a, b) => a.along - b.along || (a.id < b.id ? -1 : 1));
	// Where so many are mustShow, none of them is.
	if (wanted.length > MOST) return [...kept];
	let beam: Arrangement[] = [{ labels: [], value: 0 }];
	for (const [index, anchor] of wanted.entries()) {
		const places = placesOf(anchor, field).filter(
			(place) => !kept.some((label) => isClash(place, label))
		);
		const next = [...beam];
		for (const { labels, value } of beam) {
			const near = labels.filter((label) => label.anchor.along > anchor.along - 2 * REACH);
			for (const place of places)
				if (!near.some((label) => isClash(place, label)))
					next.push({ labels: [...labels, place], value: value + LABEL_WORTH - place.price });
		}
		beam = bestOf(next, wanted[index + 1]?.along ?? Infinity);
	}
	const together = [...kept, ...(beam[0]?.labels ?? [])];
	const inTurn = placeLabels(wanted, field, kept);
	return inTurn.length > together.length ? inTurn : together;
}

/**
 * The best arrangements, of those that leave the next flags about the same room only the best one:
 * else the many ways to hang the first flags a little higher would crowd out the others.
 */
function bestOf(arrangements: Arrangement[], next: AlongPx): Arrangement[] {
	const seen = new Set<string>();
	const best: Arrangement[] = [];
	for (const arrangement of arrangements.sort((a, b) => b.value - a.value)) {
		const ahead = arrangement.labels
			.filter(({ box, stem }) => Math.max(box.to, stem.to) > next - REACH)
			.map(({ anchor, side, box }) => `${anchor.id} ${side} ${Math.round(box.top / ALIKE)}`)
			.join();
		if (seen.has(ahead)) continue;
		seen.add(ahead);
		best.push(arrangement);
		if (best.length === BEAM) break;
	}
	return best;
}

/** Where a flag could stand among the marks: for each shape and side a few heights. */
function placesOf(anchor: Anchor, field: LabelField): PlacedLabel[] {
	const foot = anchor.across - 6;
	return field
		.sitesOf(anchor)
		.flatMap(({ shape, side, rows, price }) =>
			rows
				.spread(foot, PLACES)
				.map((row) => plant(anchor, shape, side, row.bottom, row.price + price))
		);
}
