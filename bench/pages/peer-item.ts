import type { Item } from '../datasets/items.ts';

export const DAY_MS = 86_400_000;

/** An item as the pages of the bench get it: instants in ms since 1970, `end` exclusive. */
export interface PeerItem extends Omit<Item, 'start' | 'end'> {
	start: number;
	end: number | null;
}
