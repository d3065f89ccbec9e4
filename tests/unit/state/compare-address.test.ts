import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	choicesAt,
	type CompareAddress,
	readCompareAddress,
	withoutFirst,
	writeCompareAddress
} from '../../../src/lib/state/compare-address.ts';
import { alternativesOf } from '../../../src/lib/state/compare-alternatives.ts';
import { readDatasetFolder } from '../../../src/lib/server/dataset-folder.ts';
import { parseDataset } from '../../../src/lib/model/read/parse.ts';
import { aDataset } from '../../fixtures/dataset.ts';

// The shipped dataset: it has several definitions and series to choose from.
const dataset = parseDataset(readDatasetFolder('data')).dataset!;
const read = (text: string) => readCompareAddress(new URLSearchParams(text), dataset);
const definitions = dataset.waves.definitions;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const some = (values: readonly string[]) =>
	fc.subarray([...values], { minLength: 1 }).map((list) => new Set(list));
const addresses: fc.Arbitrary<CompareAddress> = fc
	.constantFrom(...definitions)
	.chain(({ id, waves }) =>
		fc.record({
			definition: fc.constant(id),
			series: maybe(fc.constantFrom(...dataset.series.map((series) => series.id))),
			zero: maybe(fc.constantFrom('start' as const, 'peak' as const)),
			scale: maybe(fc.constantFrom('absolute' as const, 'percent' as const)),
			waves: maybe(some(waves.map((wave) => wave.id))),
			kinds: maybe(some(dataset.timeline.kinds.map((kind) => kind.id))),
			day: maybe(fc.integer({ min: -4000, max: 4000 }))
		})
	)
	.map((address) => withoutFirst(address, dataset));

describe('the address of a comparison', () => {
	it('gives back the choices that it was written from', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const { address: back, unknownParameters } = read(writeCompareAddress(address));
				expect(unknownParameters).toEqual([]);
				expect(back).toEqual(address);
			}),
			{ numRuns: 300 }
		);
	});

	it('is written again as it was read, whatever stood there, and never throws', () => {
		const names = fc.constantFrom('waves', 'series', 'zero', 'scale', 'wave', 'kind', 'day');
		const values = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.constantFrom('', ',,', '__proto__', '-0', '1e3', '99999', 'cbs', 'peak', '-12')
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
				const once = writeCompareAddress(read(new URLSearchParams(pairs).toString()).address);
				expect(writeCompareAddress(read(once).address)).toBe(once);
			}),
			{ numRuns: 300 }
		);
	});

	it('leaves out what is as at first, also of another definition', () => {
		expect(writeCompareAddress(read('waves=signal-value&zero=start&scale=absolute').address)).toBe(
			''
		);
		const [, cbs] = definitions;
		const own = `waves=cbs&series=${cbs!.series}&wave=${cbs!.waves.map(({ id }) => id).join()}`;
		expect(writeCompareAddress(read(own).address)).toBe('waves=cbs');
	});

	it.each([
		['waves=vuur', 'waves', 'vuur'],
		['series=vuur', 'series', 'vuur'],
		['zero=midden', 'zero', 'midden'],
		['scale=log', 'scale', 'log'],
		// A wave of another definition.
		['wave=cbs-first-wave', 'wave', 'cbs-first-wave'],
		['kind=vuur', 'kind', 'vuur'],
		['day=1.5', 'day', '1.5'],
		['day=9999', 'day', '9999']
	])('names what says nothing: %s', (text, name, value) => {
		const { address, unknownParameters } = read(text);
		expect(unknownParameters).toEqual([{ name, value }]);
		expect(address).toEqual({});
	});

	it('makes of what is absent the first choices', () => {
		expect(choicesAt({}, dataset)).toMatchObject({ definition: 'signal-value', zero: 'start' });
		expect(choicesAt(read('waves=cbs').address, dataset)?.series).toBe(definitions[1]!.series);
		expect(choicesAt({}, aDataset())).toBeUndefined();
	});

	it('has an alternative for each value of the main choices that is not the first', () => {
		const found = alternativesOf(dataset);
		expect(found).toHaveLength(definitions.length + dataset.series.length + 2 + 2 - 4);
		for (const { name, value } of found)
			expect(read(`${name}=${value}`).unknownParameters).toEqual([]);
		expect(alternativesOf(aDataset())).toEqual([]);
	});
});
