/** A record without some of its fields. */
export function without<Value extends object, Key extends keyof Value>(
	value: Value,
	...keys: readonly Key[]
): Omit<Value, Key> {
	const left = { ...value };
	for (const key of keys) delete left[key];
	return left;
}
