import type { Dataset } from '../model/dataset/index.ts';
import type { Id } from '../model/base/index.ts';

/** A part of an address that says nothing here: a typing error, a renamed thing, a newer version. */
export interface UnknownParameters {
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

export const idsOf = (things: readonly { readonly id: Id }[]): Id[] => things.map(({ id }) => id);

/** Reads the parameters of an address, and collects what of them says nothing. */
export class AddressParameters {
	readonly #parameters: URLSearchParams;
	readonly unknownParameters: UnknownParameters[];

	/** @param unknownParameters what is known already to say nothing */
	constructor(parameters: URLSearchParams, unknownParameters: readonly UnknownParameters[] = []) {
		this.#parameters = parameters;
		this.unknownParameters = [...unknownParameters];
	}

	miss = (name: string, value: string): void => {
		this.unknownParameters.push({ name, value: firstCharacters(value, LONGEST_VALUE) });
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

/** A parameter of an address: one place says all that there is to say of it. */
export interface Parameter<Address> {
	name: string;
	/** Its value for what the address says; undefined where that is as at first, and it is left out. */
	write: (address: Address) => string | undefined;
	/**
	 * The part of an address that it makes. Absent where another parameter reads it along.
	 * @param address what the parameters before it made
	 */
	read?: (given: AddressParameters, dataset: Dataset, address: Address) => Partial<Address>;
	/** It may stand alone, without a value. */
	isFlag?: boolean;
	/**
	 * What a change of it does to the history: `moves` changes the present entry; `sets` does so as long as it
	 * is there, while to have it or not is a choice. Any other is a choice, and adds an entry.
	 */
	change?: 'moves' | 'sets';
}

export type ParameterTable<Address> = readonly Parameter<Address>[];

/** What the parameters of an address say, one after the other. */
export function readParameters<Address>(
	parameters: ParameterTable<Address>,
	given: AddressParameters,
	dataset: Dataset,
	first: Address
): Address {
	return parameters.reduce(
		(address, { read }) => (read ? { ...address, ...read(given, dataset, address) } : address),
		first
	);
}

/** The address as text, without the question mark; a parameter without a value is left out. */
export function writeParameters<Address>(
	parameters: ParameterTable<Address>,
	address: Address
): string {
	// Commas and colons may stand in a query as they are, and read better so.
	return parameters
		.flatMap(({ name, write, isFlag = false }) => {
			const value = write(address);
			if (value === undefined) return [];
			const written = encodeURIComponent(wellFormed(value))
				.replaceAll('%2C', ',')
				.replaceAll('%3A', ':');
			return written === '' && isFlag ? name : `${name}=${written}`;
		})
		.join('&');
}

/**
 * A text in which half of a character, such as a reader can type or paste, is the sign for what cannot be
 * read. It is what an address makes of it, and `toWellFormed`, which not every browser has.
 */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The names of the parameters that change the present entry of the history, see {@link Parameter}. */
export function movingNames<Address>(parameters: ParameterTable<Address>): {
	moving: string[];
	settings: string[];
} {
	const named = (wanted: Parameter<Address>['change']) =>
		parameters.filter(({ change }) => change === wanted).map(({ name }) => name);
	return { moving: named('moves'), settings: named('sets') };
}

/** A part of an address, or none of it. */
export const part = <Key extends string, Value>(
	key: Key,
	value: Value | undefined
): Partial<Record<Key, Value>> =>
	(value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
