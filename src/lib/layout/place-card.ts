export interface Box { x: number; y: number; width: number; height: number }
export function placeCard({ anchor, stage, card }: { anchor: Box; stage: { width: number; height: number }; card: { width: number; height: number }; obstacles: Box[] }): { left: number; top: number; side: 'above' | 'below' } {
	const left = Math.max(8, Math.min(stage.width - card.width - 8, anchor.x + anchor.width / 2 - card.width / 2));
	return { left, top: anchor.y > card.height + 18 ? anchor.y - card.height - 10 : Math.min(stage.height - card.height - 8, anchor.y + anchor.height + 10), side: 'below' };
}
