import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facet, FACETS, facetValues } from '../../../src/lib/model/dataset/filter.ts';
import { LAYERS } from '../../../src/lib/model/base/names.ts';
import { type Address, readAddress, writeAddress } from '../../../src/lib/state/address.ts';
import { aDataset, theRecords } from '../../fixtures/dataset.ts';

const { events } = theRecords()['events.json'] as { events: { id: string }[] };
const dataset = aDataset({
	'events.json': {
		events: events.map((event) =>
			event.id === 'herstel-begint' ? { ...event, aliases: ['wederopbouw'] } : event
		)
	}
});
const read = (text: string) => readAddress(new URLSearchParams(text), dataset);
const [first, last] = [dataset.window.first!, dataset.window.last!];

const day = fc.integer({ min: first - 400, max: last + 400 });
const some = (values: readonly string[]) => fc.subarray([...values]).map((list) => new Set(list));
/** A choice that leaves something out; of all values there is nothing to say. */
const facet = (name: Facet) => {
	const values = facetValues(dataset, name, dataset.waves.default);
	return some(values).filter((chosen) => chosen.size < values.length);
};
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const addresses: fc.Arbitrary<Address> = fc
	.record({
		days: maybe(fc.tuple(day, day)),
		layers: maybe(some(LAYERS)),
		groups: maybe(some(dataset.groups.map(({ id }) => id))),
		series: maybe(fc.constantFrom(...dataset.series.map(({ id }) => id))),
		strands: maybe(some(dataset.strands.map(({ id }) => id))),
		filter: fc.record(Object.fromEntries(FACETS.map((name) => [name, maybe(facet(name))]))),
		fades: fc.boolean(),
		asOf: maybe(day),
		reflections: maybe(fc.constant('veiled' as const)),
		query: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
		select: maybe(
			fc.constantFrom(
				...dataset.events.map(({ id }) => ({ type: 'event' as const, id })),
				...dataset.excerpts.map(({ id }) => ({ type: 'excerpt' as const, id })),
				...dataset.themes.map(({ id }) => ({ type: 'theme' as const, id })),
				...dataset.horizons.map(({ id }) => ({ type: 'horizon' as const, id }))
			)
		)
	})
	.map(({ days, filter, ...rest }) =>
		withoutAbsent({
			...rest,
			days: days && { from: Math.min(...days), to: Math.max(...days) },
			filter: withoutAbsent(filter)
		})
	) as fc.Arbitrary<Address>;

function withoutAbsent<Value extends object>(value: Value) {
	return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

describe('an address', () => {
	it('gives back the state it was written from', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const { address: back, misunderstood } = read(writeAddress(address));
				expect(misunderstood).toEqual([]);
				expect(back).toEqual(address);
			}),
			{ numRuns: 400 }
		);
	});

	it('is written again as it was read, whatever stood there, and never throws', () => {
		const names = fc.constantFrom(
			...[
				'from',
				'to',
				'layers',
				'open',
				'series',
				'waves',
				'strand',
				'as-of',
				'reflections',
				'fade',
				'q',
				'select',
				'v',
				...FACETS
			]
		);
		const values = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom('1953-02-01', '1953-02-30', 'event:', 'event:x', '__proto__', ',,', '%', '-1')
		);
		const texts = fc.oneof(
			fc.webQueryParameters(),
			fc.array(fc.tuple(names, values)).map((pairs) => new URLSearchParams(pairs).toString())
		);
		fc.assert(
			fc.property(texts, (text) => {
				const once = writeAddress(read(text).address);
				expect(writeAddress(read(once).address)).toBe(once);
			}),
			{ numRuns: 400 }
		);
	});

	it('is written of any text, also one of halves of characters, and reads back as written', () => {
		// Any sequence of UTF-16 places: whole characters, pairs, and lone halves of a pair.
		const places = fc.oneof(
			fc.integer({ min: 0, max: 0xffff }),
			fc.integer({ min: 0xd800, max: 0xdfff }),
			fc.constantFrom(0x61, 0x20, 0x26, 0x23, 0x25, 0x2b)
		);
		const texts = fc
			.array(places, { maxLength: 420 })
			.map((units) => units.map((unit) => String.fromCharCode(unit)).join(''));
		fc.assert(
			fc.property(texts, (query) => {
				const { address } = read(writeAddress({ filter: {}, fades: false, query }));
				expect([...address.query].length).toBeLessThanOrEqual(200);
				expect(address.query).toBe([...query.toWellFormed()].slice(0, 200).join('').trim());
				const again = read(writeAddress(address)).address;
				expect(again).toEqual(address);
			}),
			{ numRuns: 400 }
		);
	});

	it('cuts a long search between characters, never through one', () => {
		const long = 'a'.repeat(199) + '😀😀';
		const { address } = read(new URLSearchParams({ q: long }).toString());
		expect(address.query).toBe('a'.repeat(199) + '😀');
		expect(read(writeAddress(address)).address.query).toBe(address.query);
	});

	it('names what says nothing without cutting through a character', () => {
		const { misunderstood } = read(
			new URLSearchParams({ series: 'a'.repeat(59) + '😀😀' }).toString()
		);
		expect(misunderstood[0]!.value).toBe('a'.repeat(59) + '😀');
	});

	it('leaves out what is as in the first view', () => {
		expect(writeAddress(read('').address)).toBe('');
		const every = facetValues(dataset, 'kind', '').join();
		expect(writeAddress(read(`kind=${every}`).address)).toBe('');
	});

	it('says first and last day, both included', () => {
		const { address } = read('from=1953-02-01&to=1953-02-03');
		expect(address.days!.to - address.days!.from).toBe(2);
		expect(writeAddress(address)).toBe('from=1953-02-01&to=1953-02-03');
	});

	it('reaches to the end of the window where it names one day only', () => {
		expect(read('from=1953-02-01').address.days?.to).toBe(last);
		expect(read('to=1953-02-01').address.days?.from).toBe(first);
	});

	it.each([
		['from=1953-02-30', 'from', '1953-02-30'],
		['to=gisteren', 'to', 'gisteren'],
		['from=1953-03-01&to=1953-02-01', 'from', '1953-03-01'],
		['select=event:bestaat-niet', 'select', 'event:bestaat-niet'],
		['select=dier:hond', 'select', 'dier:hond'],
		['layers=facts,wolken', 'layers', 'wolken'],
		['kind=vuur', 'kind', 'vuur'],
		['theme=vuur', 'theme', 'vuur'],
		['series=vuur', 'series', 'vuur'],
		['strand=droogmaken,vuur', 'strand', 'vuur'],
		['select=horizon:vuur', 'select', 'horizon:vuur'],
		['as-of=1953-02-30', 'as-of', '1953-02-30'],
		['reflections=soms', 'reflections', 'soms'],
		['v=99', 'v', '99'],
		['v=een', 'v', 'een']
	])('names what says nothing: %s', (text, name, value) => {
		const { address, misunderstood } = read(text);
		expect(misunderstood[0]).toEqual({ name, value });
		expect(address.days).toBeUndefined();
		expect(address.asOf).toBeUndefined();
		expect(address.select).toBeUndefined();
		expect(address.filter).toEqual({});
	});

	it('keeps what it does understand beside what it does not', () => {
		const { address } = read('layers=facts,wolken&kind=water,vuur&q=dijk');
		expect([...address.layers!]).toEqual(['facts']);
		expect([...address.filter.kind!]).toEqual(['water']);
		expect(address.query).toBe('dijk');
	});

	it('has nothing to say of parameters that are not its own', () => {
		expect(read('utm_source=brief&fbclid=x').misunderstood).toEqual([]);
	});

	it('leads from an old id to the present one', () => {
		const { address, misunderstood } = read('select=event:wederopbouw');
		expect(address.select).toEqual({ type: 'event', id: 'herstel-begint' });
		expect(misunderstood).toEqual([]);
	});

	it('tells no choice from a choice of nothing', () => {
		expect(read('kind=').address.filter.kind?.size).toBe(0);
		expect(read('').address.filter.kind).toBeUndefined();
		expect(writeAddress({ filter: { kind: new Set() }, fades: true, query: '' })).toBe(
			'kind=&fade'
		);
	});
});
