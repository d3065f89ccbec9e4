import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatShape } from '../../../../../src/lib/layout/curve/curve.ts';
import {
	MUST_SHOW,
	placeMustShow
} from '../../../../../src/lib/layout/facts/flags/must-show-labels.ts';
import {
	type Anchor,
	isClash,
	isFree,
	LabelField
} from '../../../../../src/lib/layout/facts/flags/label-places.ts';
import { labelShapes } from '../../../../../src/lib/layout/facts/flags/label-shapes.ts';
import { placeLabels } from '../../../../../src/lib/layout/facts/flags/labels.ts';

const BASE = 400;
const field = () => new LabelField([], flatShape(BASE), 60, BASE);

function anAnchor(along: number, importance = MUST_SHOW): Anchor {
	return {
		id: `at-${along}-${importance}`,
		along,
		across: BASE - 9,
		importance,
		mostHits: 2,
		date: '15 mrt',
		shapes: labelShapes('Scholen en horeca gaan dicht', '15 mrt'),
		walls: { from: 0, to: 900 }
	};
}

const anchors = fc
	.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 })
	.map((tens) => tens.map((ten) => anAnchor(ten * 10)));

const inTime = (some: readonly Anchor[]) => [...some].sort((a, b) => a.along - b.along);

describe('the mustShow flags', () => {
	it('never clash, and stand free', () => {
		fc.assert(
			fc.property(anchors, (some) => {
				const ground = field();
				const labels = placeMustShow(some, ground, []);
				for (const [index, label] of labels.entries()) {
					expect(isFree(label, ground)).toBe(true);
					for (const other of labels.slice(0, index)) expect(isClash(label, other)).toBe(false);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('are as many as one after the other in time would be, or more', () => {
		fc.assert(
			fc.property(anchors, (some) => {
				const ground = field();
				expect(placeMustShow(some, ground, []).length).toBeGreaterThanOrEqual(
					placeLabels(inTime(some), ground).length
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('all find a place where the first would take that of the others', () => {
		const crowd = [300, 330, 345, 360, 380].map((along) => anAnchor(along));
		expect(placeMustShow(crowd, field(), [])).toHaveLength(5);
	});

	it('leave out what is less important, and what stands already', () => {
		const [kept] = placeMustShow([anAnchor(200)], field(), []);
		if (!kept) throw new Error('there is room');
		const labels = placeMustShow([anAnchor(200), anAnchor(500, 4)], field(), [kept]);
		expect(labels).toEqual([kept]);
	});

	it('are the same whatever the order they come in', () => {
		fc.assert(
			fc.property(anchors, (some) => {
				const there = placeMustShow(some, field(), []);
				const back = placeMustShow([...some].reverse(), field(), []);
				expect(back.map(({ box }) => box)).toEqual(there.map(({ box }) => box));
			}),
			{ numRuns: 30 }
		);
	});
});
