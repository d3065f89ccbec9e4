import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countThings, layRow, type RowThing } from '../../../../src/lib/layout/compare/row.ts';
import { createTimescale } from '../../../../src/lib/layout/time/timescale.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';

const things: fc.Arbitrary<RowThing[]> = fc
	.array(
		fc
			.record({
				first: fc.integer({ min: -30, max: 120 }),
				more: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(40)),
				isAbout: fc.boolean(),
				words: fc.integer({ min: 1, max: 9 }),
				importance: fc.integer({ min: 1, max: 5 })
			})
			.map(({ first, more, isAbout, words, importance }) => ({
				...{ id: '', importance, title: 'De dijk breekt weer '.repeat(words).trim() },
				days: { first, last: first + more, isAbout }
			})),
		{ maxLength: 60 }
	)
	.map((all) => all.map((thing, index) => ({ ...thing, id: `e-${index}` })));
const rows = fc.record({
	things,
	along: fc.integer({ min: 288, max: 1200 }),
	lanes: fc.integer({ min: 1, max: 6 }),
	half: fc.constantFrom(7, 12),
	showsTitles: fc.boolean()
});
const scaleOf = (along: number) => createTimescale(new Viewport(-30, 121), along);

describe('the row of a wave', () => {
	it('draws or counts each thing once', () => {
		fc.assert(
			fc.property(rows, ({ things, ...style }) => {
				const { marks, counts } = layRow(things, scaleOf(style.along), style);
				const ids = [...marks.map(({ id }) => id), ...counts.flatMap(({ ids }) => ids)];
				expect(ids.sort()).toEqual(things.map(({ id }) => id).sort());
			})
		);
	});

	it('lets nothing on a lane overlap, and nothing leave the picture', () => {
		fc.assert(
			fc.property(rows, ({ things, ...style }) => {
				const { marks, counts } = layRow(things, scaleOf(style.along), style);
				for (let lane = 0; lane < style.lanes; lane++) {
					const stretches = marks
						.filter((mark) => mark.lane === lane)
						.map(({ along, label }) => [
							Math.min(along - style.half, label?.from ?? Infinity),
							Math.max(along + style.half, label?.to ?? -Infinity)
						])
						.sort(([one], [other]) => one! - other!);
					for (const [index, [from, to]] of stretches.entries()) {
						expect(from).toBeGreaterThanOrEqual(-0.02);
						expect(to).toBeLessThanOrEqual(style.along + 0.02);
						if (index > 0) expect(from).toBeGreaterThanOrEqual(stretches[index - 1]![1]! - 0.02);
					}
				}
				for (const [index, { along, width }] of counts.entries()) {
					const before = counts[index - 1];
					expect(along - width / 2).toBeGreaterThanOrEqual(-0.02);
					expect(along + width / 2).toBeLessThanOrEqual(style.along + 0.02);
					if (before)
						expect(along - width / 2).toBeGreaterThanOrEqual(
							before.along + before.width / 2 - 0.02
						);
				}
			})
		);
		expect.hasAssertions();
	});

	it('gives a title to the most important one, whatever the order', () => {
		const day = { first: 20, last: 20, isAbout: false };
		const two = [
			{ id: 'a', days: day, title: 'Een detail van de dag', importance: 1 },
			{ id: 'b', days: day, title: 'Waar het om ging', importance: 5 }
		];
		const style = { along: 600, lanes: 1, half: 7, showsTitles: true };
		for (const order of [two, [...two].reverse()]) {
			const { marks, counts } = layRow(order, scaleOf(600), style);
			expect(marks.map(({ id, label }) => [id, label?.text])).toEqual([['b', 'Waar het om ging']]);
			expect(counts.map(({ ids }) => ids)).toEqual([['a']]);
		}
	});

	it('marks what is not known to the day', () => {
		const thing = { id: 'a', title: '', importance: 3 };
		const style = { along: 600, lanes: 1, half: 7, showsTitles: false };
		const isApproximate = (days: RowThing['days']) =>
			layRow([{ ...thing, days }], scaleOf(600), style).marks[0]?.isApproximate;
		expect(isApproximate({ first: 5, last: 5, isAbout: false })).toBe(false);
		expect(isApproximate({ first: 5, last: 5, isAbout: true })).toBe(true);
		expect(isApproximate({ first: 5, last: 9, isAbout: false })).toBe(true);
	});
});

describe('things that are counted', () => {
	it('are in order of place, each once', () => {
		fc.assert(
			fc.property(things, fc.integer({ min: 288, max: 1200 }), (all, along) => {
				const counts = countThings(all, scaleOf(along), along);
				expect(counts.flatMap(({ ids }) => ids).sort()).toEqual(all.map(({ id }) => id).sort());
				const places = counts.map((count) => count.along);
				expect(places).toEqual([...places].sort((a, b) => a - b));
			})
		);
	});
});
