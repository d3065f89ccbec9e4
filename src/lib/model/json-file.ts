import { JsonPlaces, type Place } from './json-places.ts';
import { parseJson } from './json-text.ts';
import { type Bilingual, type Problem, type Severity, showValue } from './problems.ts';
import { decodeText } from './text-file.ts';

/** Keys and positions from the root of a file down to a value. */
export type JsonPath = readonly (string | number)[];

/** What a problem says apart from its place. */
export interface Finding {
	severity: Severity;
	rule: string;
	message: Bilingual;
	remedy: Bilingual;
}

/** A JSON file in memory: its value, and for every path the place in the text. */
export class JsonFile {
	readonly name: string;
	/** What the file holds; undefined when it cannot be read. */
	readonly value: unknown;
	readonly problems: readonly Problem[];
	readonly #bytes: Uint8Array;
	/** Made when the first problem asks for a place. */
	#places: JsonPlaces | undefined;

	constructor(name: string, bytes: Uint8Array) {
		const { text, problems } = decodeText(name, bytes, 'reported');
		this.name = name;
		this.#bytes = bytes;
		const { value, faults } = text === null ? { value: undefined, faults: [] } : parseJson(text);
		this.value = value;
		this.problems = [
			...problems,
			...faults.map(({ offset, finding }) => this.#problemAt(offset, finding))
		];
	}

	/** The line and column of a value, or of the nearest thing around it that is there. */
	placeOf(path: JsonPath): Place {
		return this.#located.ofValue(path);
	}

	/** The place of the key of a property, rather than of its value. */
	placeOfKey(path: JsonPath): Place {
		return this.#located.ofKey(path);
	}

	/** A problem with the value at a path: its place, record, field and value filled in. */
	problem(path: JsonPath, finding: Finding, place = this.placeOf(path)): Problem {
		const record = this.#recordAround(path);
		const field = showPath(path.slice(record.length));
		const value = this.valueAt(path);
		const id = this.valueAt([...record, 'id']);
		const { severity, rule, message, remedy } = finding;
		return {
			severity,
			rule,
			file: this.name,
			...place,
			...(typeof id === 'string' ? { id } : {}),
			...(field ? { field } : {}),
			// A whole record or list says nothing as a value.
			...(value === undefined || typeof value === 'object' ? {} : { value: showValue(value) }),
			message,
			remedy
		};
	}

	/** The value at a path; undefined where there is none. */
	valueAt(path: JsonPath): unknown {
		let value = this.value;
		for (const key of path) {
			if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
				return undefined;
			value = (value as Record<string | number, unknown>)[key];
		}
		return value;
	}

	/** The path of the record a value belongs to: an item of a list that has an id, else the file. */
	#recordAround(path: JsonPath): JsonPath {
		const item = path.slice(0, 2);
		const isRecord = typeof item[1] === 'number' && this.valueAt([...item, 'id']) !== undefined;
		return isRecord ? item : [];
	}

	get #located(): JsonPlaces {
		return (this.#places ??= new JsonPlaces(
			decodeText(this.name, this.#bytes, 'ignored').text ?? ''
		));
	}

	#problemAt(offset: number, finding: Finding): Problem {
		return { file: this.name, ...this.#located.ofOffset(offset), ...finding };
	}
}

/** A path as an editor reads it: `references[0].url`. */
export function showPath(path: JsonPath): string {
	return path.reduce<string>((text, key) => {
		if (typeof key === 'number') return `${text}[${key}]`;
		return text ? `${text}.${key}` : key;
	}, '');
}
