import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { describeSyntaxError } from './json-syntax.ts';
import { showValue, type Bilingual, type Problem, type Severity } from './problems.ts';
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
	readonly #tree: Node | undefined;
	readonly #lineStarts: number[];

	constructor(name: string, bytes: Uint8Array) {
		const { text, problems } = decodeText(name, bytes, 'reported');
		this.name = name;
		this.#lineStarts = startsOfLines(text ?? '');
		const found = [...problems];
		if (text !== null) {
			const { tree, value, errors } = parseText(text);
			this.#tree = tree;
			this.value = value;
			for (const { offset, finding } of errors) found.push(this.#problemAt(offset, finding));
			if (tree)
				for (const { offset, key } of repeatedKeys(tree))
					found.push(this.#problemAt(offset, duplicateKey(key)));
		}
		this.problems = found;
	}

	/** The line and column of a value, or of the nearest thing around it that is there. */
	placeOf(path: JsonPath): { line: number; column: number } {
		return this.#lineAndColumn(this.#nodeAt(path)?.offset ?? 0);
	}

	/** The place of the key of a property, rather than of its value. */
	placeOfKey(path: JsonPath): { line: number; column: number } {
		const node = this.#nodeAt(path);
		const property = node?.parent?.type === 'property' ? node.parent : node;
		return this.#lineAndColumn(property?.offset ?? 0);
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

	#nodeAt(path: JsonPath): Node | undefined {
		for (let length = path.length; this.#tree && length >= 0; length -= 1) {
			const node = findNodeAtLocation(this.#tree, path.slice(0, length));
			if (node) return node;
		}
		return undefined;
	}

	#problemAt(offset: number, finding: Finding): Problem {
		return { file: this.name, ...this.#lineAndColumn(offset), ...finding };
	}

	#lineAndColumn(offset: number): { line: number; column: number } {
		const line = this.#lineStarts.findLastIndex((start) => start <= offset);
		return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1 };
	}
}

/** A path as an editor reads it: `references[0].url`. */
export function showPath(path: JsonPath): string {
	return path.reduce<string>((text, key) => {
		if (typeof key === 'number') return `${text}[${key}]`;
		return text ? `${text}.${key}` : key;
	}, '');
}

function startsOfLines(text: string): number[] {
	return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
}

interface ParsedText {
	tree: Node | undefined;
	value: unknown;
	errors: { offset: number; finding: Finding }[];
}

/** A text that is no JSON has no value: what could be guessed from it would raise false alarms. */
function parseText(text: string): ParsedText {
	const errors: ParseError[] = [];
	try {
		const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
		const findings = errors
			// One slip can be noticed twice.
			.filter(({ offset }, index) => errors.findIndex((error) => error.offset === offset) === index)
			.map(({ offset, error }) => ({ offset, ...describeSyntaxError(error, text, offset) }));
		if (!tree || findings.some(({ isHarmless }) => !isHarmless))
			return { tree: undefined, value: undefined, errors: findings.slice(0, 1) };
		// Once more through JSON, since the objects of the parser have no prototype.
		return { tree, value: JSON.parse(JSON.stringify(getNodeValue(tree))), errors: findings };
	} catch {
		// Nested deeper than the stack goes.
		return { tree: undefined, value: undefined, errors: [{ offset: 0, finding: TOO_DEEP }] };
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

function repeatedKeys(tree: Node): { offset: number; key: string }[] {
	const found: { offset: number; key: string }[] = [];
	const waiting = [tree];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const children = node.children ?? [];
		waiting.push(...children);
		if (node.type !== 'object') continue;
		const seen = new Set<string>();
		for (const property of children) {
			const key = String(property.children?.[0]?.value);
			if (seen.has(key)) found.push({ offset: property.offset, key });
			seen.add(key);
		}
	}
	return found;
}
