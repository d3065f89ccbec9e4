import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, type Rectangle } from '../../../../src/lib/layout/card/place-card.ts';

const stage = { width: 1200, height: 700 };
const card = { width: 322, height: 260 };
const at = (x: number, y: number): Rectangle => ({ x, y, width: 20, height: 20 });
const place = (anchor: Rectangle, obstacles: Rectangle[] = [], size = card) =>
	placeCard({ anchor, stage, card: size, obstacles });

describe('the card', () => {
	it('stands above its anchor where there is room, else below', () => {
		expect(place(at(600, 500)).side).toBe('above');
		expect(place(at(600, 40)).side).toBe('below');
	});

	it('stands beside it where it is too tall for above and below', () => {
		const { side } = place(at(600, 340), [], { width: 322, height: 600 });
		expect(['left', 'right']).toContain(side);
	});

	it('covers as few obstacles as it can', () => {
		const inTheWay = [at(600, 300), at(500, 320), at(700, 350), at(560, 400), at(650, 380)];
		const { left, top } = place(at(600, 500), inTheWay);
		const covered = inTheWay.filter(
			({ x, y }) => x > left && x < left + card.width && y > top && y < top + card.height
		);
		expect(covered.length).toBeLessThan(inTheWay.length);
	});

	it('leaves its own words free, where the pointer may be', () => {
		const anchor = at(600, 400);
		const above = { x: 605, y: 200, width: 150, height: 40 };
		expect(place(anchor).side).toBe('above');
		const { left, top } = placeCard({ anchor, label: above, stage, card, obstacles: [] });
		const isApart =
			left >= above.x + above.width ||
			left + card.width <= above.x ||
			top >= above.y + above.height ||
			top + card.height <= above.y;
		expect(isApart).toBe(true);
	});

	it('is never clipped and never over its anchor, wherever that stands', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1180 }),
				fc.integer({ min: 0, max: 680 }),
				fc.integer({ min: 60, max: 660 }),
				(x, y, height) => {
					const anchor = at(x, y);
					const size = { width: 322, height };
					const { left, top } = place(anchor, [], size);
					expect(left).toBeGreaterThanOrEqual(8);
					expect(top).toBeGreaterThanOrEqual(8);
					expect(left + size.width).toBeLessThanOrEqual(stage.width - 8);
					expect(top + size.height).toBeLessThanOrEqual(stage.height - 8);
					const isApart =
						left >= anchor.x + anchor.width ||
						left + size.width <= anchor.x ||
						top >= anchor.y + anchor.height ||
						top + size.height <= anchor.y;
					expect(isApart).toBe(true);
				}
			)
		);
	});

	it('depends on the request alone', () => {
		const obstacles = [at(300, 300)];
		expect(place(at(320, 400), obstacles)).toEqual(place(at(320, 400), obstacles));
	});
});
