import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	RowClass,
	RowFiller,
	type RowRoom
} from '../../../../../src/lib/layout/facts/rows/fill.ts';
import { RowIndex } from '../../../../../src/lib/layout/facts/rows/row-index.ts';

const WIDEST = 0.5;
/** Room for all beside each other. */
const CLOSEST = 600 * 8 + 1;

/** Items on places that differ, in any order. */
const items = fc
	.uniqueArray(fc.integer({ min: 0, max: 4000 }), { maxLength: 120 })
	.chain((places) =>
		fc.tuple(
			...places.map((place) =>
				fc.record({
					place: fc.constant(place / 8),
					before: fc.integer({ min: 6, max: 300 }),
					after: fc.integer({ min: 6, max: 300 }),
					importance: fc.integer({ min: 1, max: 5 })
				})
			)
		)
	)
	.map((list): Weighed[] => list);
type Weighed = RowRoom & { place: number; importance: number };

const placesOf = (list: readonly Weighed[]) => Float64Array.from(list, ({ place }) => place);
const indexed = (list: readonly Weighed[], { placement }: RowFiller) =>
	new RowIndex(placesOf(list), (item) => list[item]!, placement);

/** The most important first, as the app does. */
function fillerOf(list: readonly Weighed[], rows: number): RowFiller {
	const places = placesOf(list);
	const order = Int32Array.from(list.keys()).sort((a, b) => places[a]! - places[b]!);
	const classes = [5, 4, 3, 2, 1].map(
		(importance) =>
			new RowClass(
				order.filter((item) => list[item]!.importance === importance),
				places
			)
	);
	return new RowFiller(classes, places, (item) => list[item]!, rows, {
		start: -1000,
		glyph: 6,
		least: 12,
		widest: WIDEST,
		closest: CLOSEST
	});
}
function indexOf(list: readonly Weighed[], rows: number): RowIndex {
	const filler = fillerOf(list, rows);
	filler.place(Infinity);
	return indexed(list, filler);
}
const rows = fc.integer({ min: 1, max: 6 });
const scales = fc.double({ min: WIDEST, max: 4000, noNaN: true });
const all = (index: RowIndex, scale: number) => index.select(-1e6, 1e6, scale);

describe('labels on rows', () => {
	it('never overlap, at any magnification', () => {
		fc.assert(
			fc.property(items, rows, scales, (list, count, scale) => {
				const index = indexOf(list, count);
				const ends = new Map<number, number>();
				const drawn = all(index, scale).sort((a, b) => list[a]!.place - list[b]!.place);
				for (const item of drawn) {
					const { place, before, after } = list[item]!;
					const row = index.row[item]!;
					const start = place * scale - before;
					expect(start).toBeGreaterThanOrEqual((ends.get(row) ?? -Infinity) - 1e-6);
					ends.set(row, place * scale + after);
				}
			})
		);
	});

	it('never vanish on zooming in', () => {
		fc.assert(
			fc.property(items, rows, scales, scales, (list, count, one, other) => {
				const index = indexOf(list, count);
				const near = new Set(all(index, Math.max(one, other)));
				for (const item of all(index, Math.min(one, other))) expect(near.has(item)).toBe(true);
			})
		);
	});

	it('do not change on panning: a part of time shows what the whole shows there', () => {
		fc.assert(
			fc.property(
				items,
				rows,
				scales,
				fc.integer({ min: -20, max: 500 }),
				fc.integer({ min: 1, max: 300 }),
				(list, count, scale, start, days) => {
					const index = indexOf(list, count);
					const inside = all(index, scale).filter((item) => {
						const { place, before, after } = list[item]!;
						return place - before / scale < start + days && place + after / scale > start;
					});
					const part = index.select(start, start + days, scale);
					expect([...part].sort()).toEqual([...inside].sort());
				}
			)
		);
	});

	it('are all drawn once there is room for all', () => {
		fc.assert(
			fc.property(items, rows, (list, count) => {
				const index = indexOf(list, count);
				expect(all(index, 2 * CLOSEST)).toHaveLength(list.length);
			})
		);
	});

	it('are the same whether placed at once or bit by bit, and never move', () => {
		fc.assert(
			fc.property(
				items,
				rows,
				fc.integer({ min: 1, max: 40 }),
				scales,
				(list, count, step, scale) => {
					const filler = fillerOf(list, count);
					let index = indexed(list, filler);
					let drawn: number[] = [];
					while (filler.progress < 1) {
						filler.place(step);
						index = indexed(list, filler);
						const now = all(index, scale);
						for (const item of drawn) expect(now).toContain(item);
						drawn = now;
					}
					const whole = indexOf(list, count);
					expect([...drawn].sort()).toEqual([...all(whole, scale)].sort());
					expect(index.row).toEqual(whole.row);
				}
			)
		);
	});

	it('give the first of the most important class its place in the widest view', () => {
		fc.assert(
			fc.property(items, rows, (list, count) => {
				const most = Math.max(0, ...list.map(({ importance }) => importance));
				const first = list.reduce(
					(best, { importance, place }, item) =>
						importance === most && place < (list[best]?.place ?? Infinity) ? item : best,
					-1
				);
				const index = indexOf(list, count);
				if (first >= 0) expect(index.from[first]).toBe(WIDEST);
			})
		);
		expect.hasAssertions();
	});
});
