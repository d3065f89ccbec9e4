import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Finding } from './json-file.ts';
import { describeSyntaxError } from './json-syntax.ts';

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
