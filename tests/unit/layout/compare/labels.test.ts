import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear } from '../../../../src/lib/layout/base/shapes.ts';
import { placeNames, type Polyline, roofOf } from '../../../../src/lib/layout/compare/labels.ts';

const BASE = 250;
const ALONG = 600;
/** A line with a point every few px. */
const line: fc.Arbitrary<Polyline> = fc
	.record({
		from: fc.integer({ min: 0, max: 300 }),
		step: fc.integer({ min: 2, max: 20 }),
		values: fc.array(fc.integer({ min: 0, max: BASE }), { minLength: 1, maxLength: 40 })
	})
	.map(({ from, step, values }) =>
		values
			.map((value, index) => [from + index * step, value] as const)
			.filter(([along]) => along <= ALONG)
	);
const lines = fc.array(line, { minLength: 1, maxLength: 5 });

describe('the roof of some lines', () => {
	it('is as high as any of their places in the stretch', () => {
		fc.assert(
			fc.property(lines, fc.nat(500), fc.integer({ min: 1, max: 100 }), (all, from, length) => {
				const roof = roofOf(all, from, from + length, BASE);
				const heights = all.flatMap((one) =>
					one.flatMap(([along, across], index) => {
						const next = one[index + 1];
						if (!next) return along >= from && along <= from + length ? [across] : [];
						return Array.from({ length: 11 }, (_, part) => {
							const share = part / 10;
							const place = along + share * (next[0] - along);
							return place >= from && place <= from + length
								? across + share * (next[1] - across)
								: BASE;
						});
					})
				);
				for (const height of heights) expect(roof).toBeLessThanOrEqual(height + 1e-6);
				expect(roof).toBeLessThanOrEqual(BASE);
			})
		);
	});
});

describe('the names of lines', () => {
	it('lie over no line and no other name, and within the picture', () => {
		fc.assert(
			fc.property(lines, fc.integer({ min: 40, max: 180 }), (all, width) => {
				const names = all.map((one) => ({
					at: one.reduce((best, point) => (point[1] < best[1] ? point : best)),
					width
				}));
				const boxes = placeNames(names, all, ALONG, BASE);
				expect(boxes).toHaveLength(names.length);
				for (const [index, box] of boxes.entries()) {
					expect(box.from).toBeGreaterThanOrEqual(0);
					expect(box.to).toBeLessThanOrEqual(ALONG);
					expect(box.bottom).toBeLessThan(roofOf(all, box.from, box.to, BASE));
					for (const other of boxes.slice(index + 1)) expect(isNear(box, other)).toBe(false);
				}
			})
		);
	});

	it('stand at the point itself where nothing is in the way', () => {
		const [box] = placeNames([{ at: [300, 100], width: 80 }], [[[300, 100]]], ALONG, BASE);
		expect((box!.from + box!.to) / 2).toBe(300);
	});
});
