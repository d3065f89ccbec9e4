/** A part of an address that says nothing here: a typing error, a renamed thing, a newer version. */
export interface Misunderstood {
	name: string;
	value: string;
}

/** What a text of an address stands for; undefined when that is nothing here. */
type Known = (text: string) => string | undefined;

/** What is shown of a value that says nothing, characters. */
const LONGEST_VALUE = 60;

/** One of these values. */
export const among =
	(values: readonly string[]): Known =>
	(text) =>
		values.includes(text) ? text : undefined;

/** Reads the parameters of an address, and collects what of them says nothing. */
export class AddressParameters {
	readonly #parameters: URLSearchParams;
	readonly misunderstood: Misunderstood[];

	/** @param misunderstood what is known already to say nothing */
	constructor(parameters: URLSearchParams, misunderstood: readonly Misunderstood[] = []) {
		this.#parameters = parameters;
		this.misunderstood = [...misunderstood];
	}

	miss = (name: string, value: string): void => {
		this.misunderstood.push({ name, value: firstCharacters(value, LONGEST_VALUE) });
	};

	value = (name: string): string | undefined => this.#parameters.get(name) ?? undefined;

	/** One of the values that there are. */
	one = (name: string, known: Known): string | undefined => {
		const text = this.value(name);
		if (text === undefined) return undefined;
		const found = known(text);
		if (found === undefined) this.miss(name, text);
		return found;
	};

	/** Those of a list that there are; undefined when none of those that were asked for is. */
	several = (name: string, known: Known): ReadonlySet<string> | undefined => {
		const text = this.value(name);
		if (text === undefined) return undefined;
		const asked = text.split(',').filter(Boolean);
		const found = asked.flatMap((part) => {
			const id = known(part);
			if (id === undefined) this.miss(name, part);
			return id ?? [];
		});
		return asked.length > 0 && found.length === 0 ? undefined : new Set(found);
	};
}

/**
 * The beginning of a text, never ending halfway a character: half of one cannot be written in an address.
 * @param most code points
 */
export function firstCharacters(text: string, most: number): string {
	// A code point takes two places at most; the rest of a long text is not even looked at.
	return [...text.slice(0, 2 * most)].slice(0, most).join('');
}

/** A set as the value of a parameter, in an order of its own. */
export const listed = (values: ReadonlySet<string> | undefined): string | undefined =>
	values && [...values].sort().join(',');

/**
 * Parameters as text, without the question mark; one without a value is left out.
 * @param flags names that may stand alone, without a value
 */
export function writeParameters(
	parts: readonly (readonly [name: string, value: string | undefined])[],
	flags: readonly string[] = []
): string {
	// Commas and colons may stand in a query as they are, and read better so.
	return parts
		.flatMap(([name, value]) => {
			if (value === undefined) return [];
			const written = encodeURIComponent(wellFormed(value))
				.replaceAll('%2C', ',')
				.replaceAll('%3A', ':');
			return written === '' && flags.includes(name) ? name : `${name}=${written}`;
		})
		.join('&');
}

/**
 * A text in which half of a character, such as a reader can type or paste, is the sign for what cannot be
 * read. It is what an address makes of it, and `toWellFormed`, which not every browser has.
 */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
