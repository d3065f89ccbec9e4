/** A rectangle, px from the top left corner of the stage. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

interface Size {
	width: number;
	height: number;
}

export interface CardRequest {
	/** What the card is about; the card never lies over it. */
	anchor: Box;
	stage: Size;
	card: Size;
	/** What the card had better not cover. */
	obstacles: Box[];
}

export interface CardPlace {
	left: number;
	top: number;
	side: 'above' | 'below' | 'right' | 'left';
}

/** From card to anchor, and from card to the edge of the stage, px. */
const AWAY = 10;
const MARGIN = 8;
/** Places tried along a side of the anchor. */
const STEPS = 8;

/** In this order when two places cover equally little. */
const SIDES = ['above', 'below', 'right', 'left'] as const;

/**
 * The place beside an anchor that covers least: above it by preference, then below, right and left,
 * and as nearly in the middle as the stage allows. On a stage too small for the card on any side it
 * stays within the stage as far as it goes, on the side with the most room.
 */
export function placeCard(request: CardRequest): CardPlace {
	let best: CardPlace | null = null;
	let least = Infinity;
	for (const [order, side] of SIDES.entries())
		for (const place of placesOn(side, request)) {
			const cost = costOf(place, request) + order * 40;
			if (cost < least - 1e-6) [best, least] = [place, cost];
		}
	return best ?? leastBad(request);
}

/** Places on one side that lie within the stage and off the anchor, the middle one first. */
function placesOn(side: CardPlace['side'], { anchor, stage, card }: CardRequest): CardPlace[] {
	const right = stage.width - MARGIN - card.width;
	const bottom = stage.height - MARGIN - card.height;
	if (right < MARGIN || bottom < MARGIN) return [];
	if (side === 'above' || side === 'below') {
		const top =
			side === 'above' ? anchor.y - AWAY - card.height : anchor.y + anchor.height + AWAY;
		if (top < MARGIN || top > bottom) return [];
		const middle = anchor.x + anchor.width / 2 - card.width / 2;
		return slide(middle, card.width / 2, MARGIN, right).map((left) => ({ left, top, side }));
	}
	const left = side === 'right' ? anchor.x + anchor.width + AWAY : anchor.x - AWAY - card.width;
	if (left < MARGIN || left > right) return [];
	const middle = anchor.y + anchor.height / 2 - card.height / 2;
	return slide(middle, card.height / 2, MARGIN, bottom).map((top) => ({ left, top, side }));
}

/** From the middle outwards, to both ends in turn, kept between least and most. */
function slide(middle: number, reach: number, least: number, most: number): number[] {
	const places = new Set<number>();
	for (let step = 0; step <= STEPS; step++)
		for (const sign of [-1, 1]) {
			const wanted = middle + (sign * reach * step) / STEPS;
			places.add(Math.min(most, Math.max(least, wanted)));
		}
	return [...places];
}

/** Covered px² in rows of 100, and a little for being off centre. */
function costOf({ left, top }: CardPlace, { anchor, card, obstacles }: CardRequest): number {
	const covered = obstacles.reduce((sum, other) => {
		const width = Math.min(left + card.width, other.x + other.width) - Math.max(left, other.x);
		const height = Math.min(top + card.height, other.y + other.height) - Math.max(top, other.y);
		return sum + Math.max(0, width) * Math.max(0, height);
	}, 0);
	const offAlong = Math.abs(left + card.width / 2 - anchor.x - anchor.width / 2);
	const offAcross = Math.abs(top + card.height / 2 - anchor.y - anchor.height / 2);
	return covered / 100 + Math.min(offAlong, offAcross) * 0.1;
}

/** No side holds the card: on the roomier of above and below, pushed into the stage. */
function leastBad({ anchor, stage, card }: CardRequest): CardPlace {
	const clamp = (value: number, room: number) =>
		Math.max(MARGIN, Math.min(room - MARGIN, value));
	const left = clamp(anchor.x + anchor.width / 2 - card.width / 2, stage.width - card.width);
	const isRoomierAbove = anchor.y > stage.height - anchor.y - anchor.height;
	const wanted = isRoomierAbove ? anchor.y - AWAY - card.height : anchor.y + anchor.height + AWAY;
	const top = clamp(wanted, stage.height - card.height);
	return { left, top, side: isRoomierAbove ? 'above' : 'below' };
}
