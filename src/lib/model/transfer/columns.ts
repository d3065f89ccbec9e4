/** Values of a few rows, with the positions of those rows. */
export interface Sparse<Value> {
	at: number[];
	values: Value[];
}

/** Values that recur: each once, and for every row its position among them. */
export interface Indexed<Value> {
	of: Value[];
	at: number[];
}

/** A list for every row: how long each is, and the items of all in a row. */
export interface Lists<Items> {
	lengths: number[];
	items: Items;
}

/** Leaves out the rows that have no value. */
export function packSparse<Value>(values: readonly (Value | undefined)[]): Sparse<Value> {
	const packed: Sparse<Value> = { at: [], values: [] };
	for (const [row, value] of values.entries()) {
		if (value === undefined) continue;
		packed.at.push(row);
		packed.values.push(value);
	}
	return packed;
}

/** Calls back for every row that has a value. */
export function unpackSparse<Value>(
	{ at, values }: Sparse<Value>,
	give: (row: number, value: Value) => void
): void {
	for (const [index, row] of at.entries()) give(row, values[index] as Value);
}

/** Names each value once. */
export function packIndexed<Value>(values: readonly Value[]): Indexed<Value> {
	const positions = new Map<Value, number>();
	const at = values.map((value) => {
		const position = positions.get(value) ?? positions.size;
		positions.set(value, position);
		return position;
	});
	return { of: [...positions.keys()], at };
}

/** The value of a row. */
export function indexedAt<Value>({ of, at }: Indexed<Value>, row: number): Value {
	return of[at[row] ?? 0] as Value;
}

/** Cuts items in a row into the lists they belong to. */
export function unpackLists<Item>(lengths: readonly number[], items: readonly Item[]): Item[][] {
	let end = 0;
	return lengths.map((length) => items.slice(end, (end += length)));
}
