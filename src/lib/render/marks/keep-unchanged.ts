/**
 * Keeps of a list what stayed the same: an item with the content of the one that had its key before is that
 * one, so that nothing drawn for it is touched. A view that only moves then costs what it brings in.
 * @returns takes the next list, and gives it back with what it kept of the one before
 */
export function keepUnchanged(): <Item extends { key: string }>(items: readonly Item[]) => Item[] {
	let before = new Map<string, object>();
	return (items) => {
		const now = new Map<string, object>();
		const kept = items.map((item) => {
			const old = before.get(item.key);
			const one = isSameContent(old, item) ? old : item;
			now.set(item.key, one);
			return one;
		});
		before = now;
		return kept;
	};
}

/** Whether two values of plain data hold the same. */
export function isSameContent<Value>(one: unknown, other: Value): one is Value {
	if (Object.is(one, other)) return true;
	if (!isData(one) || !isData(other) || Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every((key) => Object.hasOwn(other, key) && isSameContent(one[key], other[key]))
	);
}

const isData = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
