import { bisectRight } from 'd3-array';
import { findNodeAtLocation, parseTree, visit, type Node } from 'jsonc-parser';
import type { JsonPath } from './json-file.ts';
import { JSON_OPTIONS } from './json-text.ts';

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
