type Owner = object;
/** A function that makes results: it stands for the kind of them. */
type Maker<Value> = (...parts: never[]) => Value;

/**
 * Results that were worked out before. It is handed in, never a module's own: whoever owns it decides how
 * long results live. With an empty one everything comes out the same, only slower.
 *
 * Each result belongs to an owner, such as a dataset, and goes when its owner goes.
 */
export class Memo {
	readonly #made = new WeakMap<Maker<unknown>, WeakMap<Owner, unknown>>();
	readonly #recent = new WeakMap<Maker<unknown>, WeakMap<Owner, Map<string, unknown>>>();

	/**
	 * What a function makes of an owner, made once.
	 * @param make a function with a name: one written in place would be another every time
	 */
	of<Of extends Owner, Value>(make: (owner: Of, memo: Memo) => Value, owner: Of): Value {
		const made = tableOf(this.#made, make) as WeakMap<Owner, Value>;
		if (made.has(owner)) return made.get(owner)!;
		const value = make(owner, this);
		made.set(owner, value);
		return value;
	}

	/**
	 * What is made of an owner under a key; only those that were asked for last are kept.
	 * @param kind the function that makes such results
	 * @param most results kept for each owner
	 * @param key stands for everything that the result depends on, besides the owner
	 * @param make called when the result is not there, or no longer
	 */
	recent<Value>(
		kind: Maker<Value>,
		most: number,
		owner: Owner,
		key: string,
		make: () => Value
	): Value {
		const owners = tableOf(this.#recent, kind);
		let values = owners.get(owner) as Map<string, Value> | undefined;
		if (!values) owners.set(owner, (values = new Map()));
		const isMade = values.has(key);
		const value = isMade ? values.get(key)! : make();
		if (isMade && values.size === 1) return value;
		// The one asked for last is kept longest.
		values.delete(key);
		values.set(key, value);
		const [oldest] = values.keys();
		if (values.size > most && oldest !== undefined) values.delete(oldest);
		return value;
	}
}

function tableOf<Key extends object, Value>(
	tables: WeakMap<Key, WeakMap<Owner, Value>>,
	key: Key
): WeakMap<Owner, Value> {
	let table = tables.get(key);
	if (!table) tables.set(key, (table = new WeakMap<Owner, Value>()));
	return table;
}
