import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatShape } from '../../../../../src/lib/layout/curve/curve.ts';
import {
	type Anchor,
	isClash,
	isFree,
	LabelField,
	type PlacedLabel
} from '../../../../../src/lib/layout/facts/flags/label-places.ts';
import { labelShapes } from '../../../../../src/lib/layout/facts/flags/label-shapes.ts';
import {
	improveLabels,
	inheritLabels,
	placeLabels
} from '../../../../../src/lib/layout/facts/flags/labels.ts';

const BASE = 400;

const anAnchor = (id: string, along: number, importance = 3, title = 'De dijk breekt'): Anchor => ({
	id,
	along,
	across: BASE - 8.5,
	importance,
	mostHits: 2,
	date: '1 feb',
	shapes: labelShapes(title, '1 feb'),
	walls: { from: 0, to: 1000 }
});

const anchors = fc
	.array(
		fc.record({
			along: fc.double({ min: 0, max: 1000, noNaN: true }),
			importance: fc.integer({ min: 1, max: 5 }),
			title: fc.constantFrom(
				'De dijk breekt',
				'Hulp',
				'Het waterschap vergadert opnieuw over de boten uit het binnenland'
			)
		}),
		{ maxLength: 50, size: 'max' }
	)
	.map((records) =>
		records
			.map(({ along, importance, title }, index) =>
				anAnchor(`e-${index}`, along, importance, title)
			)
			.sort((a, b) => b.importance - a.importance || a.along - b.along)
	);

const fieldOf = (all: Anchor[], top = 100) =>
	new LabelField(
		all.map(({ id, along, across }) => ({
			id,
			box: { from: along - 5.1, to: along + 5.1, top: across - 5.1, bottom: across + 5.1 }
		})),
		flatShape(BASE),
		top,
		BASE
	);

function expectFree(labels: PlacedLabel[], field: LabelField): void {
	for (const [index, label] of labels.entries()) {
		expect(isFree(label, field)).toBe(true);
		for (const other of labels.slice(index + 1)) expect(isClash(label, other)).toBe(false);
	}
}

describe('placeLabels', () => {
	it('hangs a flag on the right-hand side, just above its mark', () => {
		const all = [anAnchor('a', 500)];
		const [label] = placeLabels(all, fieldOf(all));
		expect(label?.side).toBe('after');
		expect(label?.box.from).toBe(505);
		expect(BASE - label!.box.bottom).toBeLessThan(30);
	});

	it('turns a flag at the far wall', () => {
		const all = [anAnchor('a', 990)];
		expect(placeLabels(all, fieldOf(all))[0]?.side).toBe('before');
	});

	it('gives the room to the more important of two', () => {
		const all = [anAnchor('a', 500, 5), anAnchor('b', 501, 2)];
		const labels = placeLabels(all, fieldOf(all));
		expect(labels.map(({ anchor }) => anchor.id)).toEqual(['a']);
	});

	it('leaves all flags free of marks and of each other', () => {
		fc.assert(
			fc.property(anchors, (all) => {
				const field = fieldOf(all);
				expectFree(placeLabels(all, field), field);
			})
		);
		expect.hasAssertions();
	});
});

describe('improveLabels', () => {
	it('finds room for more, or leaves all as it was', () => {
		fc.assert(
			fc.property(anchors, (all) => {
				const field = fieldOf(all);
				const before = placeLabels(all, field);
				const after = improveLabels(before, all, field, { inherited: new Set(), tries: 10 });
				expectFree(after, field);
				const worth = (labels: PlacedLabel[]) =>
					labels.reduce((sum, { anchor }) => sum + [0, 6, 9, 14, 24, 40][anchor.importance]!, 0);
				// Beauty counts for a little: at most the price of the flags that were there.
				expect(worth(after)).toBeGreaterThanOrEqual(worth(before) - before.length * 2);
			}),
			{ numRuns: 40 }
		);
	});

	it('never drops a flag that was inherited', () => {
		fc.assert(
			fc.property(anchors, (all) => {
				const field = fieldOf(all);
				const before = placeLabels(all, field);
				const inherited = new Set(before.map(({ anchor }) => anchor.id));
				const after = improveLabels(before, all, field, { inherited, tries: 10 });
				const ids = new Set(after.map(({ anchor }) => anchor.id));
				for (const id of inherited) expect(ids.has(id)).toBe(true);
			}),
			{ numRuns: 40 }
		);
		expect.hasAssertions();
	});
});

describe('inheritLabels', () => {
	it('keeps every flag at its height when the anchors only move apart', () => {
		fc.assert(
			fc.property(anchors, fc.double({ min: 1, max: 3, noNaN: true }), (all, factor) => {
				const labels = placeLabels(all, fieldOf(all));
				const spread = all.map((anchor) => ({
					...anchor,
					along: anchor.along * factor,
					walls: { from: 0, to: 1000 * factor }
				}));
				const field = fieldOf(spread);
				const kept = inheritLabels(labels, spread, field);
				expectFree(kept, field);
				expect(kept).toHaveLength(labels.length);
			}),
			{ numRuns: 40 }
		);
	});
});
