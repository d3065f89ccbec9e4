import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hatchPath } from '../../../../src/lib/render/marks/hatch.ts';

const size = fc.integer({ min: 0, max: 900 });

it('a hatch stays within its box', () => {
	fc.assert(
		fc.property(fc.record({ x: size, y: size, width: size, height: size }), (box) => {
			const points = [...hatchPath(box).matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)];
			for (const [, x, y] of points) {
				expect(Number(x)).toBeGreaterThanOrEqual(box.x - 0.1);
				expect(Number(x)).toBeLessThanOrEqual(box.x + box.width + 0.1);
				expect(Number(y)).toBeGreaterThanOrEqual(box.y - 0.1);
				expect(Number(y)).toBeLessThanOrEqual(box.y + box.height + 0.1);
			}
			if (box.width > 20 && box.height > 20) expect(points.length).toBeGreaterThan(2);
		})
	);
});
