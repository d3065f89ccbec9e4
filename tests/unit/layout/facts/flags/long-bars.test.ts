import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timescaleAt } from '../../../../../src/lib/layout/time/timescale.ts';
import { layExtent } from '../../../../../src/lib/layout/base/shapes.ts';
import { isLaneBar, packLanes } from '../../../../../src/lib/layout/facts/flags/long-bars.ts';
import { datasets, FIRST, LAST } from '../../generators.ts';

const limits = { start: FIRST - 400, end: LAST + 400 };
const scales = fc.double({ min: 0.5, max: 80, noNaN: true });

describe('packLanes', () => {
	it('keeps the bars of one lane apart and loses no event', () => {
		fc.assert(
			fc.property(datasets, scales, fc.integer({ min: 0, max: 4 }), (dataset, scale, lanes) => {
				const extents = dataset.events.map((event) =>
					layExtent(event, timescaleAt(limits.start, scale), limits)
				);
				const { bars, rest } = packLanes(extents, 1000, 40, lanes, () => 0);
				expect(bars.length + rest.length).toBe(extents.length);
				for (const [index, bar] of bars.entries()) {
					expect(bar.lane).toBeLessThan(lanes);
					expect(isLaneBar(bar.extent, 1000, 0.3)).toBe(true);
					for (const other of bars.slice(index + 1)) {
						if (bar.lane !== other.lane) continue;
						const isApart =
							bar.extent.to <= other.extent.from || other.extent.to <= bar.extent.from;
						expect(isApart).toBe(true);
					}
				}
			})
		);
	});

	it('chooses by length alone, so that panning moves no bar in or out', () => {
		fc.assert(
			fc.property(datasets, scales, fc.integer({ min: -900, max: 900 }), (dataset, scale, by) => {
				const [one, other] = [limits.start, limits.start + by].map((origin) => {
					const extents = dataset.events.map((event) =>
						layExtent(event, timescaleAt(origin, scale), limits)
					);
					return packLanes(extents, 1000, 40, 3, () => 0).bars.map(
						({ extent, lane }) => `${extent.event.id} ${lane}`
					);
				});
				expect(one).toEqual(other);
			})
		);
	});

	it('leaves a merely long bar its flag until its label fits', () => {
		fc.assert(
			fc.property(datasets, scales, fc.integer({ min: 0, max: 600 }), (dataset, scale, label) => {
				const extents = dataset.events.map((event) =>
					layExtent(event, timescaleAt(limits.start, scale), limits)
				);
				for (const { extent } of packLanes(extents, 1000, 40, 3, () => label).bars)
					expect(extent.to - extent.from).toBeGreaterThan(Math.min(700, label));
			})
		);
	});
});
