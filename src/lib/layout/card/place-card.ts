/** A rectangle, px of the stage. */
export interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface CardRequest {
	/** What the card is about: it is never covered while there is any other place. */
	anchor: Rectangle;
	stage: { width: number; height: number };
	card: { width: number; height: number };
	/** Its words, where the pointer may be: a card over them would take the click that was meant for them. */
	label?: Rectangle | undefined;
	/** Things that should rather stay visible. */
	obstacles: Rectangle[];
}

export interface CardPosition {
	left: number;
	top: number;
	side: 'above' | 'below' | 'right' | 'left';
}

/** Between the card and what it is about, px. */
const GAP = 10;
/** Between the card and the edge of the stage, px. */
const MARGIN = 8;
/** Price of covering the words of what the card is about; an obstacle costs 10. */
const OVER_LABEL = 1000;
/** Sides in order of preference. */
const SIDES = ['above', 'below', 'right', 'left'] as const;

/**
 * Places a card beside its anchor, wholly within the stage: above by preference, else below, to the
 * right or to the left; where the card overlaps the anchor least, then not its words, then the fewest
 * obstacles.
 */
export function placeCard({ anchor, label, stage, card, obstacles }: CardRequest): CardPosition {
	const within = (value: number, size: number, room: number) =>
		Math.max(MARGIN, Math.min(value, room - size - MARGIN));
	const middleX = anchor.x + anchor.width / 2;
	const middleY = anchor.y + anchor.height / 2;
	/** Where the card begins along the free direction: around, from, or up to the anchor's middle. */
	const shifts = [0.5, 0.15, 0.85];
	let best: { cost: number; position: CardPosition } | undefined;
	for (const [rank, side] of SIDES.entries())
		for (const [step, shift] of shifts.entries()) {
			const isUpright = side === 'above' || side === 'below';
			const x = isUpright
				? middleX - card.width * shift
				: side === 'right'
					? anchor.x + anchor.width + GAP
					: anchor.x - card.width - GAP;
			const y = !isUpright
				? middleY - card.height * shift
				: side === 'below'
					? anchor.y + anchor.height + GAP
					: anchor.y - card.height - GAP;
			const left = within(x, card.width, stage.width);
			const top = within(y, card.height, stage.height);
			const box = { x: left, y: top, width: card.width, height: card.height };
			const covered = obstacles.filter((obstacle) => overlapArea(box, obstacle) > 0).length;
			const isOverLabel = label !== undefined && overlapArea(box, label) > 0;
			const cost =
				overlapArea(box, anchor) * 1e4 +
				(isOverLabel ? OVER_LABEL : 0) +
				covered * 10 +
				rank * 4 +
				step;
			if (!best || cost < best.cost) best = { cost, position: { left, top, side } };
		}
	return best?.position ?? { left: MARGIN, top: MARGIN, side: 'above' };
}

/** Px² that two rectangles share. */
function overlapArea(one: Rectangle, other: Rectangle): number {
	const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
	return Math.max(0, width) * Math.max(0, height);
}
