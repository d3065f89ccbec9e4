import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCurveShape, flatShape } from '../../../../src/lib/layout/curve/curve.ts';

const values = fc.array(fc.option(fc.integer({ min: 0, max: 900 })), { maxLength: 80 });

describe('createCurveShape', () => {
	const scale = { toDay: (along: number) => along / 10 };

	it('runs straight from figure to figure', () => {
		const points = [
			{ middle: 0.5, value: 0 },
			{ middle: 1.5, value: 100 }
		];
		const shape = createCurveShape(points, scale, 300, 200, 100);
		expect(shape.heightAt(10)).toBeCloseTo(200);
		expect(shape.toAcross(100)).toBe(100);
		expect(shape.heightAt(500)).toBe(300);
	});

	it('has its roof at the highest place of a stretch', () => {
		fc.assert(
			fc.property(
				values,
				fc.double({ min: -50, max: 900, noNaN: true }),
				fc.double({ min: 0, max: 300, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(figures, from, length, part) => {
					const points = figures.flatMap((value, day) =>
						value === null ? [] : [{ middle: day + 0.5, value }]
					);
					const shape = createCurveShape(points, scale, 300, 150, 900);
					const roof = shape.roof(from, from + length);
					expect(roof).toBeLessThanOrEqual(shape.heightAt(from + part * length) + 1e-6);
					expect(roof).toBeLessThanOrEqual(300);
				}
			)
		);
	});

	it('is the waterline without figures', () => {
		expect(createCurveShape([], scale, 300, 150, 0).roof(0, 50)).toBe(300);
		expect(flatShape(120).heightAt(3)).toBe(120);
	});
});
