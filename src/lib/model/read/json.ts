import { type Finding, type Problem, showValue } from '../base/index.ts';
import { describeSyntaxError } from './json-errors.ts';
import { decodeText } from './text-file.ts';
import { bisectRight } from 'd3';
import {
	findNodeAtLocation,
	getNodeValue,
	type Node,
	type ParseError,
	parseTree,
	visit
} from 'jsonc-parser';

/** Keys and positions from the root of a file down to a value. */
export type JsonPath = readonly (string | number)[];

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

/** From 1. */
export interface Place {
	line: number;
	column: number;
}

/**
 * Finds where the values of a JSON text stand. A tree of a large file takes many times its size, so
 * where the file is a list of records, a tree is made of the record that is asked for.
 */
export class JsonPlaces {
	readonly #text: string;
	readonly #lineStarts: number[];
	/** Offset of every record, by its path. */
	#records: Map<string, number> | undefined;
	/** The tree that was made last, and where in the text it begins. */
	#tree: { start: number; root: Node | undefined } | undefined;

	constructor(text: string) {
		this.#text = text;
		this.#lineStarts = startsOfLines(text);
	}

	/** The place of a value, or of the nearest thing around it that is there. */
	ofValue(path: JsonPath): Place {
		const { start, node } = this.#nodeAt(path);
		return this.ofOffset(start + (node?.offset ?? 0));
	}

	/** The place of the key of a property, rather than of its value. */
	ofKey(path: JsonPath): Place {
		const { start, node } = this.#nodeAt(path);
		const property = node?.parent?.type === 'property' ? node.parent : node;
		return this.ofOffset(start + (property?.offset ?? 0));
	}

	ofOffset(offset: number): Place {
		const line = bisectRight(this.#lineStarts, offset);
		return { line, column: offset - (this.#lineStarts[line - 1] ?? 0) + 1 };
	}

	#nodeAt(path: JsonPath): { start: number; node: Node | undefined } {
		this.#records ??= recordsOf(this.#text);
		const record =
			typeof path[1] === 'number' ? this.#records.get(`${path[0]}/${path[1]}`) : undefined;
		const start = record ?? 0;
		const within = record === undefined ? path : path.slice(2);
		if (this.#tree?.start !== start) this.#tree = { start, root: treeOf(this.#text.slice(start)) };
		const { root } = this.#tree;
		for (let length = within.length; root && length >= 0; length -= 1) {
			const node = findNodeAtLocation(root, within.slice(0, length));
			if (node) return { start, node };
		}
		return { start, node: undefined };
	}
}

function startsOfLines(text: string): number[] {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
	return starts;
}

/** A record is an object in a list of the file. */
function recordsOf(text: string): Map<string, number> {
	const records = new Map<string, number>();
	try {
		visit(
			text,
			{
				onObjectBegin: (offset, _length, _line, _character, pathOf) => {
					const path = pathOf();
					if (path.length === 2 && typeof path[1] === 'number') records.set(path.join('/'), offset);
				}
			},
			JSON_OPTIONS
		);
	} catch {
		// Nested deeper than the stack goes: there are places for as far as it came.
	}
	return records;
}

/** What follows the value is left alone. */
function treeOf(text: string): Node | undefined {
	try {
		return parseTree(text, [], JSON_OPTIONS);
	} catch {
		return undefined;
	}
}

/** JSON as it is defined: jsonc-parser knows more. */
export const JSON_OPTIONS = { disallowComments: true, allowTrailingComma: false };

/** What a JSON text says, with what is wrong in it; the value is undefined when it is no JSON. */
export interface ParsedJson {
	value: unknown;
	faults: { offset: number; finding: Finding }[];
}

/** A text that is no JSON has no value: what could be guessed from it would raise false alarms. */
export function parseJson(text: string): ParsedJson {
	return parseFaultless(text) ?? parseWithFaults(text);
}

/** By far the most texts have no fault, and are read without working out a single place. */
function parseFaultless(text: string): ParsedJson | null {
	try {
		const value: unknown = JSON.parse(text);
		// Of a key that stands twice, JSON.parse keeps the last.
		return countKeys(value) === countWrittenKeys(text) ? { value, faults: [] } : null;
	} catch {
		return null;
	}
}

function countKeys(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 0;
	const fields: unknown[] = Object.values(value);
	let count = Array.isArray(value) ? 0 : fields.length;
	for (const field of fields) count += countKeys(field);
	return count;
}

/** A string of a JSON text; with a colon after it, it is a key. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

function countWrittenKeys(text: string): number {
	let count = 0;
	for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) count += 1;
	return count;
}

function parseWithFaults(text: string): ParsedJson {
	const errors: ParseError[] = [];
	try {
		const tree = parseTree(text, errors, JSON_OPTIONS);
		const seen = new Set<number>();
		const faults = errors
			// One slip can be noticed twice.
			.filter(({ offset }) => !seen.has(offset) && seen.add(offset))
			.map(({ offset, error }) => ({ offset, ...describeSyntaxError(error, text, offset) }));
		if (!tree || faults.some(({ isHarmless }) => !isHarmless))
			return { value: undefined, faults: faults.slice(0, 1) };
		return {
			// Once more through JSON, since the objects of the parser have no prototype.
			value: JSON.parse(JSON.stringify(getNodeValue(tree))),
			faults: [...faults, ...repeatedKeys(tree)]
		};
	} catch {
		// Nested deeper than the stack goes.
		return { value: undefined, faults: [{ offset: 0, finding: TOO_DEEP }] };
	}
}

const TOO_DEEP: Finding = {
	severity: 'error',
	rule: 'broken-json',
	message: {
		nl: 'Het bestand is te diep genest om te lezen.',
		en: 'The file is nested too deeply to be read.'
	},
	remedy: {
		nl: 'Kijk of er geen reeks haakjes te veel in staat.',
		en: 'See whether it holds a run of brackets too many.'
	}
};

function duplicateKey(key: string): Finding {
	return {
		severity: 'error',
		rule: 'duplicate-key',
		message: {
			nl: `Het veld ‘${key}’ staat er twee keer; alleen het laatste telt.`,
			en: `The field ‘${key}’ stands here twice; only the last one counts.`
		},
		remedy: { nl: 'Haal een van beide weg.', en: 'Remove one of the two.' }
	};
}

function repeatedKeys(tree: Node): ParsedJson['faults'] {
	const found: ParsedJson['faults'] = [];
	const waiting = [tree];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const children = node.children ?? [];
		for (const child of children) waiting.push(child);
		if (node.type !== 'object') continue;
		const seen = new Set<string>();
		for (const property of children) {
			const key = String(property.children?.[0]?.value);
			if (seen.has(key)) found.push({ offset: property.offset, finding: duplicateKey(key) });
			seen.add(key);
		}
	}
	return found;
}
