import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timescaleAt } from '../../../../../src/lib/layout/time/timescale.ts';
import { isNear, layExtent } from '../../../../../src/lib/layout/base/shapes.ts';
import {
	chipId,
	chipSize,
	clusterLeft,
	groupLeft
} from '../../../../../src/lib/layout/facts/flags/clusters.ts';
import { flatShape } from '../../../../../src/lib/layout/curve/curve.ts';
import { stackMarks, stackStyle } from '../../../../../src/lib/layout/facts/flags/marks.ts';
import { datasets, FIRST, LAST } from '../../generators.ts';

const limits = { start: FIRST - 400, end: LAST + 400 };
const scales = fc.double({ min: 0.4, max: 12, noNaN: true });

describe('clusterLeft', () => {
	it('counts or draws each left-over event once, never one alone', () => {
		fc.assert(
			fc.property(datasets, scales, (dataset, scale) => {
				const extents = dataset.events.map((event) =>
					layExtent(event, timescaleAt(limits.start, scale), limits)
				);
				const style = stackStyle(scale, 0);
				const shape = flatShape(400);
				const stacked = stackMarks(extents, shape, style);
				const room = { from: 0, to: (limits.end - limits.start) * scale };
				const { marks, chips } = clusterLeft(stacked.left, stacked.marks, shape, style, room);
				const counted = chips.flatMap((chip) => chip.extents);
				const ids = [...marks.map(({ extent }) => extent), ...counted].map(({ event }) => event.id);
				expect(ids.sort()).toEqual(dataset.events.map(({ id }) => id).sort());
				for (const chip of chips) {
					expect(chip.extents.length).toBeGreaterThan(1);
					expect(marks.filter(({ box }) => isNear(box, chip.box))).toEqual([]);
				}
			})
		);
	});
});

describe('groupLeft', () => {
	it('puts neighbours together, in order of time', () => {
		fc.assert(
			fc.property(datasets, scales, (dataset, scale) => {
				const extents = dataset.events.map((event) =>
					layExtent(event, timescaleAt(limits.start, scale), limits)
				);
				const groups = groupLeft(extents);
				const places = groups.flat().map(({ glyph }) => glyph);
				expect(places).toEqual([...places].sort((a, b) => a - b));
				for (const group of groups)
					expect(group[group.length - 1]!.glyph - group[0]!.glyph).toBeLessThan(34);
			})
		);
	});
});

describe('a chip', () => {
	it('is wider for more figures and named after its members', () => {
		expect(chipSize(9)).toEqual({ width: 20, height: 14 });
		expect(chipSize(10).width).toBe(25);
		expect(chipSize(120).width).toBeGreaterThan(25);
		expect(chipId(['a', 'b', 'c'])).toBe('chip:a:3:c');
	});
});
