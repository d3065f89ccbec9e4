/**
 * What was worked out for an owner, such as a dataset, under a key: the ones asked for last are kept,
 * and all of them go with the owner.
 */
export class Recent<Value> {
	readonly #known = new WeakMap<object, Map<string, Value>>();
	readonly #most: number;

	/** @param most values kept for each owner */
	constructor(most: number) {
		this.#most = most;
	}

	/** @param make called when the value is not there, or no longer */
	get(owner: object, key: string, make: () => Value): Value {
		const values = this.#known.get(owner) ?? new Map<string, Value>();
		this.#known.set(owner, values);
		const value = values.has(key) ? values.get(key)! : make();
		// The one asked for last is kept longest.
		values.delete(key);
		values.set(key, value);
		const [oldest] = values.keys();
		if (values.size > this.#most && oldest !== undefined) values.delete(oldest);
		return value;
	}

	/** Those that are kept of an owner, the one asked for last at the end. */
	of(owner: object): Value[] {
		return [...(this.#known.get(owner)?.values() ?? [])];
	}
}
