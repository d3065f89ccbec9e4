import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	GAP,
	settleRows,
	type Title,
	titlesAt
} from '../../../../../src/lib/layout/facts/flags/title-column.ts';
import { aLaidDataset, datasets, FIRST, LAST } from '../../generators.ts';

const frame = {
	dataset: aLaidDataset([]),
	along: 460,
	limits: { start: FIRST - 300, end: LAST + 300 }
};
const heights = fc.infiniteStream(fc.constantFrom(20, 33, 49.5));
const scales = fc.double({ min: 0.46, max: 400, noNaN: true });

/** The titles of random events, one to three lines each. */
const titles = fc.tuple(datasets, heights).map(([{ events }, heights]): Title[] =>
	events.map((event) => {
		const start = event.span.first!;
		const end = (event.span.last ?? LAST) + 1;
		const place = event.span.isInterval ? start + 0.5 : (start + end) / 2;
		return { event, start, end, place, height: heights.next().value };
	})
);

const idsOf = (column: readonly Title[]) => column.map(({ event }) => event.id);

describe('the titles of a column', () => {
	it('are all there at every closer magnification, in the same order', () => {
		fc.assert(
			fc.property(
				titles,
				scales,
				fc.double({ min: 1, max: 30, noNaN: true }),
				(all, scale, factor) => {
					const wide = idsOf(titlesAt(all, frame, scale));
					const close = idsOf(titlesAt(all, frame, scale * factor));
					expect(close.filter((id) => wide.includes(id))).toEqual(wide);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('stand apart, each on its own days or at its own place', () => {
		fc.assert(
			fc.property(titles, scales, (all, scale) => {
				const column = titlesAt(all, frame, scale);
				const places = settleRows(column, scale);
				for (const [index, { start, end, place, height }] of column.entries()) {
					const half = height / 2 / scale;
					expect(places[index]).toBeGreaterThan(Math.min(place, start + half) - 1e-6);
					expect(places[index]).toBeLessThan(Math.max(place, end - half) + 1e-6);
					if (index === 0) continue;
					const between = (places[index]! - places[index - 1]!) * scale;
					const least = (column[index - 1]!.height + height) / 2 + GAP;
					expect(between).toBeGreaterThan(least - 1e-3);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('stand at their own places where nothing is in the way', () => {
		fc.assert(
			fc.property(titles, (all) => {
				const [first] = all;
				if (!first) return;
				const [place] = settleRows(titlesAt([first], frame, 2), 2);
				expect(place).toBeCloseTo(first.place);
			}),
			{ numRuns: 20 }
		);
	});

	it('are the important ones where there is not room for all', () => {
		const aTitle = (importance: number): Title => {
			const event = { ...fc.sample(datasets, { seed: 4, numRuns: 1 })[0]!.events[0]!, importance };
			event.id = `e-${importance}`;
			return { event, start: FIRST + 30, end: FIRST + 31, place: FIRST + 30.5, height: 20 };
		};
		expect(idsOf(titlesAt([3, 5, 4].map(aTitle), frame, 2))).toEqual(['e-5']);
	});
});
