import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timescaleAt } from '../../../../../src/lib/layout/time/timescale.ts';
import { type Extent, isNear, layExtent } from '../../../../../src/lib/layout/base/shapes.ts';
import { flatShape } from '../../../../../src/lib/layout/curve/curve.ts';
import { stackMarks, stackStyle } from '../../../../../src/lib/layout/facts/flags/marks.ts';
import { datasets, FIRST, LAST } from '../../generators.ts';

const limits = { start: FIRST - 400, end: LAST + 400 };
const scales = fc.double({ min: 0.5, max: 80, noNaN: true });

const extentsOf = (events: Parameters<typeof layExtent>[0][], pixelsPerDay: number): Extent[] =>
	events.map((event) => layExtent(event, timescaleAt(limits.start, pixelsPerDay), limits));

describe('stackMarks', () => {
	it('places or leaves over each event once', () => {
		fc.assert(
			fc.property(datasets, scales, (dataset, scale) => {
				const extents = extentsOf(dataset.events, scale);
				const { marks, left } = stackMarks(extents, flatShape(400), stackStyle(scale, 0));
				const ids = [...marks.map(({ extent }) => extent), ...left].map(({ event }) => event.id);
				expect(ids.sort()).toEqual(dataset.events.map(({ id }) => id).sort());
			})
		);
	});

	it('stands no mark in another, and none lower than the curve allows', () => {
		fc.assert(
			fc.property(datasets, scales, (dataset, scale) => {
				const style = stackStyle(scale, 0);
				const { marks } = stackMarks(extentsOf(dataset.events, scale), flatShape(400), style);
				for (const [index, mark] of marks.entries()) {
					expect(mark.across).toBeLessThanOrEqual(400 - style.lift);
					for (const other of marks.slice(index + 1))
						expect(isNear(mark.box, other.box, -0.3)).toBe(false);
				}
			})
		);
	});

	it('stacks three at most while a day is narrow', () => {
		fc.assert(
			fc.property(datasets, fc.double({ min: 0.5, max: 7.9, noNaN: true }), (dataset, scale) => {
				const { marks } = stackMarks(
					extentsOf(dataset.events, scale),
					flatShape(400),
					stackStyle(scale, 0)
				);
				for (const { level } of marks) expect(level).toBeLessThanOrEqual(3);
			})
		);
		expect.hasAssertions();
	});

	it('draws the important events of a crowded day', () => {
		const event = (importance: number) => ({
			...aCrowdedEvent,
			id: `e-${importance}`,
			importance
		});
		const extents = extentsOf([1, 2, 3, 4, 5].map(event), 2);
		const { marks, left } = stackMarks(extents, flatShape(400), stackStyle(2, 0));
		const drawn = marks.map(({ extent }) => extent.event.importance);
		expect(drawn.sort()).toEqual([3, 4, 5]);
		expect(left).toHaveLength(2);
		const highest = [...marks].sort((a, b) => a.across - b.across)[0];
		expect(highest?.extent.event.importance).toBe(5);
	});
});

const aCrowdedEvent = {
	id: 'e',
	date: '2010-02-01',
	span: {
		edtf: '2010-02-01',
		first: FIRST + 31,
		last: FIRST + 31,
		softFirst: false,
		softLast: false,
		precision: 'day' as const,
		isInterval: false,
		isApproximate: false,
		isUncertain: false
	},
	title: { nl: 'Dijk' },
	text: { nl: 'Dijk' },
	kind: 'water',
	importance: 1,
	themes: [],
	references: [],
	check: { status: 'checked' as const }
};
