import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDataFile } from '../../../../src/lib/model/read/format.ts';
import { DATA_FILES } from '../../../../src/lib/model/schema/files.ts';
import { anEvent, aStep, aStory, theRecords } from '../../../fixtures/dataset.ts';

const NAMES = [
	...(Object.keys(DATA_FILES) as (keyof typeof DATA_FILES)[]),
	'stories/de-nacht.json' as const
];

describe('the canonical form', () => {
	it('has the fields in the order of the schema and unknown ones after them', () => {
		const event = anEvent();
		const reversed = Object.fromEntries([
			['vreemd', 1],
			...Object.entries(event).reverse(),
			['order', 2]
		]);
		const text = formatDataFile('events.json', JSON.stringify({ events: [reversed] }));
		const keys = [...text.matchAll(/^\t{3}"(\w+)"/gm)].map(([, key]) => key);
		expect(keys).toEqual([
			'id',
			'date',
			'order',
			'title',
			'text',
			'kind',
			'importance',
			'themes',
			'references',
			'check',
			'vreemd'
		]);
	});

	it('has the fields of a story in the order of its schema, whatever its name', () => {
		const { id, steps, ...rest } = aStory();
		const [step] = steps.map((step) => Object.fromEntries(Object.entries(step).reverse()));
		const text = formatDataFile(
			'stories/any.json',
			JSON.stringify({ steps: [step], ...rest, id, $schema: 'x' })
		);
		const keys = [...text.matchAll(/^(?:\t|\t{3})"([$\w]+)"/gm)].map(([, key]) => key);
		expect(keys).toEqual(
			['$schema', 'id', 'title', 'description', 'steps'].concat(Object.keys(aStep()))
		);
	});

	it('has tabs, short lists on a line, and a line break at the end', () => {
		const text = formatDataFile('any.json', '{"a":["x","y"],"b":[],"c":{},"d":[{"e":1}]}');
		expect(text).toBe(
			'{\n\t"a": ["x", "y"],\n\t"b": [],\n\t"c": {},\n\t"d": [\n\t\t{\n\t\t\t"e": 1\n\t\t}\n\t]\n}\n'
		);
	});

	it('breaks a list that does not fit a line of a hundred characters', () => {
		const words = (length: number) => JSON.stringify({ a: ['x'.repeat(length)] });
		expect(formatDataFile('any.json', words(88)).split('\n')).toHaveLength(4);
		expect(formatDataFile('any.json', words(89)).split('\n')).toHaveLength(6);
	});

	it('keeps the records of a file in their order', () => {
		const events = [anEvent({ id: 'b', date: '1953-03' }), anEvent({ id: 'a' })];
		const text = formatDataFile('events.json', JSON.stringify({ events }));
		expect(JSON.parse(text)).toEqual({ events });
	});

	it.each(NAMES)('of %s says the same, and is the form of itself', (name) => {
		const original = JSON.stringify(theRecords()[name]);
		const once = formatDataFile(name, original);
		expect(JSON.parse(once)).toEqual(JSON.parse(original));
		expect(formatDataFile(name, once)).toBe(once);
	});

	it('of any JSON at all says the same, and is the form of itself', () => {
		fc.assert(
			fc.property(fc.constantFrom(...NAMES, 'any.json'), fc.jsonValue(), (name, value) => {
				const once = formatDataFile(name, JSON.stringify(value));
				expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
				expect(formatDataFile(name, once)).toBe(once);
			})
		);
	});

	it('has no byte order mark', () => {
		expect(formatDataFile('any.json', '\uFEFF[]')).toBe('[]\n');
	});

	it.each(['{', '{"a":1,"a":2}', '{"a":1,}', '[] // x'])(
		'refuses %j rather than lose something',
		(text) => {
			expect(() => formatDataFile('any.json', text)).toThrow(SyntaxError);
		}
	);
});
