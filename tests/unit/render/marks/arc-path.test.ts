import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath } from '../../../../src/lib/render/marks/arc-path.ts';
import { createProjection } from '../../../../src/lib/render/marks/projection.ts';
import type { Scene } from '../../../../src/lib/layout/scene/scene.ts';

const projectionOf = (orientation: Scene['orientation']) =>
	createProjection({ orientation, along: 500, across: 300 } as Scene);
const pointsOf = (path: string) =>
	path
		.slice(1)
		.split('L')
		.map((point) => point.split(' ').map(Number) as [number, number]);
const place = fc.integer({ min: -20_000, max: 20_000 });

describe('the path of an arc', () => {
	it('lies on its half-ellipse, and costs no more where it runs far out of view', () => {
		fc.assert(
			fc.property(place, fc.integer({ min: 60, max: 9000 }), (from, width) => {
				const arc = { from, to: from + width, height: 40 };
				const path = arcPath(arc, arc, 100, 500, projectionOf('across'));
				// Wholly in view it is an ellipse of SVG itself.
				if (path === '' || path.includes('A')) return;
				const points = pointsOf(path);
				expect(points.length).toBeLessThanOrEqual(65);
				for (const [x, y] of points) {
					expect(x).toBeGreaterThanOrEqual(-4.1);
					expect(x).toBeLessThanOrEqual(504.1);
					const along = (x - from - width / 2) / (width / 2);
					const height = 40 * Math.sqrt(Math.max(0, 1 - along ** 2));
					// Points are rounded, and at the ends the ellipse is steep.
					if (Math.abs(along) < 0.9) expect(Math.abs(100 - y - height)).toBeLessThan(0.4);
				}
			})
		);
	});

	it('bows up, or to the left of its baseline where time runs down', () => {
		const arc = { from: 100, to: 200, height: 20 };
		expect(arcPath(arc, arc, 50, 500, projectionOf('across'))).toBe('M100 50A50 20 0 0 1 200 50');
		expect(arcPath(arc, arc, 7, 500, projectionOf('down'))).toBe('M293 100A20 50 0 0 0 293 200');
		const stood = { from: 100, to: 150 };
		expect(arcPath(arc, stood, 50, 500, projectionOf('across'))).toBe('M100 50A50 20 0 0 1 150 30');
	});

	it('is empty out of view, and upright where a day was promised on that day', () => {
		const projection = projectionOf('across');
		const past = { from: -300, to: -200, height: 20 };
		expect(arcPath(past, past, 50, 500, projection)).toBe('');
		const same = { from: 100, to: 100, height: 5 };
		expect(arcPath(same, same, 50, 500, projection)).toBe('M100 50L100 45');
	});
});
