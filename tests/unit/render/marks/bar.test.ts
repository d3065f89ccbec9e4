import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edge } from '../../../../src/lib/layout/base/shapes.ts';
import { barParts } from '../../../../src/lib/render/marks/bar.ts';

const edge = fc.constantFrom<Edge>('sharp', 'soft', 'cut');

it('no part of a bar leaves its extent, whatever its edges', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 900 }),
			fc.integer({ min: 6, max: 900 }),
			edge,
			edge,
			(from, length, start, end) => {
				for (const part of barParts(from, from + length, start, end)) {
					expect(part.from).toBeGreaterThanOrEqual(from - 1.5);
					expect(part.to).toBeLessThanOrEqual(from + length + 1.5);
					expect(part.to).toBeGreaterThan(part.from);
				}
			}
		)
	);
});

it('a soft edge dissolves, a sharp one has a cap, a cut one has neither', () => {
	expect(barParts(0, 100, 'soft', 'soft')).toHaveLength(9);
	expect(barParts(0, 100, 'sharp', 'sharp').filter(({ isCap }) => isCap)).toHaveLength(2);
	expect(barParts(0, 100, 'cut', 'cut')).toHaveLength(1);
});
