import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { JsonFile, type JsonPath } from '../../../../src/lib/model/read/json.ts';

const file = (text: string) => new JsonFile('x.json', new TextEncoder().encode(text));
const rulesIn = (text: string) => file(text).problems.map(({ rule }) => rule);

/** Every path of a value, that of the value itself first. */
function pathsOf(value: unknown, path: JsonPath = []): JsonPath[] {
	if (typeof value !== 'object' || value === null) return [path];
	const entries: [string | number, unknown][] = Array.isArray(value)
		? [...value.entries()]
		: Object.entries(value);
	return [path, ...entries.flatMap(([key, field]) => pathsOf(field, [...path, key]))];
}

/** Files as they are here: lists of records, and anything else. */
const content = fc.oneof(
	fc.jsonValue(),
	fc.dictionary(fc.string(), fc.array(fc.dictionary(fc.string(), fc.jsonValue())))
);

describe('a JSON file', () => {
	it('holds what JSON.parse makes of it, and no problem', () => {
		fc.assert(
			fc.property(content, fc.constantFrom('\t', '', '\r\n'), (value, indent) => {
				const text = JSON.stringify(value, null, indent);
				expect(file(text).value).toEqual(JSON.parse(text));
				expect(file(text).problems).toEqual([]);
			})
		);
	});

	it('knows the place of each of its values', () => {
		fc.assert(
			fc.property(content, (value) => {
				const text = JSON.stringify(value, null, '\t');
				const tree = parseTree(text);
				const read = file(text);
				for (const path of pathsOf(JSON.parse(text))) {
					const node = tree && findNodeAtLocation(tree, [...path]);
					const before = text.slice(0, node?.offset);
					expect(read.placeOf(path)).toEqual({
						line: before.split('\n').length,
						column: before.length - before.lastIndexOf('\n')
					});
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('takes what is not there for the nearest thing around it', () => {
		const read = file('{"a": [\n{"b": 1},\n{"b": 2}]}');
		expect(read.placeOf(['a', 1, 'c'])).toEqual({ line: 3, column: 1 });
		expect(read.placeOf(['a', 9, 'c'])).toEqual({ line: 1, column: 7 });
	});

	it('finds a key that stands twice, however deep and however it is written', () => {
		fc.assert(
			fc.property(fc.string(), content, (key, value) => {
				const written = JSON.stringify(key);
				const text = `{"x": [{${written}: ${JSON.stringify(value)}, ${written} : 1}]}`;
				expect(rulesIn(text)).toEqual(['duplicate-key']);
			})
		);
		expect(rulesIn('{"a": "b:", "c": "\\"d\\": \\\\", "e": {"a": "a"}}')).toEqual([]);
	});
});
