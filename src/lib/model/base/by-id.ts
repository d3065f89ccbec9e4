import { hashText } from './hash.ts';
import type { Memo } from './memo.ts';
import type { Id } from './units.ts';

/**
 * Finds things of a list by their id, as a map does, and where they stand. It keeps numbers alone, and reads
 * an id to compare it: of a hundred thousand things it takes 1 MB, where a map with its ids takes 5.
 */
export class ById<Item extends { readonly id: Id }> {
	readonly #items: readonly Item[];
	/** Positions from 1 on, each where the hash of its id leads or in the next free slot; 0 for none. */
	readonly #slots: Int32Array;

	/** @param items of two with the same id the last one is found */
	constructor(items: readonly Item[]) {
		let slots = 2;
		while (slots < 2 * items.length) slots *= 2;
		this.#items = items;
		this.#slots = new Int32Array(slots);
		for (const [position, { id }] of items.entries()) this.#slots[this.#slotOf(id)] = position + 1;
	}

	/** Its position in the list; -1 when there is none. */
	positionOf(id: Id): number {
		return this.#slots[this.#slotOf(id)]! - 1;
	}

	get(id: Id): Item | undefined {
		return this.#items[this.positionOf(id)];
	}

	has(id: Id): boolean {
		return this.positionOf(id) >= 0;
	}

	/** Where an id stands, or would. */
	#slotOf(id: Id): number {
		const last = this.#slots.length - 1;
		let slot = hashText(id) & last;
		for (let taken = this.#slots[slot]!; taken > 0; taken = this.#slots[slot]!) {
			if (this.#items[taken - 1]!.id === id) break;
			slot = (slot + 1) & last;
		}
		return slot;
	}
}

/** The table of a list, made once. */
export function byId<Item extends { readonly id: Id }>(
	items: readonly Item[],
	memo: Memo
): ById<Item> {
	return memo.of(indexById<Item>, items);
}

const indexById = <Item extends { readonly id: Id }>(items: readonly Item[]) => new ById(items);
