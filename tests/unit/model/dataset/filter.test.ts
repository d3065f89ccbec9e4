import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	FACETS,
	facetValues,
	type Filter,
	matching,
	toggleChoice,
	toggleValue,
	withoutFacet
} from '../../../../src/lib/model/dataset/filter.ts';
import { linksOf } from '../../../../src/lib/model/dataset/links.ts';
import { aDataset } from '../../../fixtures/dataset.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const dataset = aDataset();
const waves = dataset.waves.default;
const idsOf = (filter: Filter) => matching(dataset, filter, waves, memo).events.map(({ id }) => id);
const only = (facet: keyof Filter, ...values: string[]) => idsOf({ [facet]: new Set(values) });

const filters: fc.Arbitrary<Filter> = fc
	.tuple(
		...FACETS.map((facet) =>
			fc.option(fc.subarray([...facetValues(dataset, facet, waves)]), { nil: undefined })
		)
	)
	.map((chosen) =>
		Object.fromEntries(
			FACETS.flatMap((facet, index) => (chosen[index] ? [[facet, new Set(chosen[index])]] : []))
		)
	);

describe('a filter', () => {
	it('leaves all events where nothing is chosen, and none where a facet has no value', () => {
		expect(idsOf({})).toEqual(dataset.events.map(({ id }) => id));
		for (const facet of FACETS) expect(only(facet)).toEqual([]);
	});

	it('leaves what matches every facet, in the order of the dataset', () => {
		fc.assert(
			fc.property(filters, (filter) => {
				const each = FACETS.map((facet) =>
					filter[facet] ? new Set(only(facet, ...filter[facet])) : null
				);
				const expected = dataset.events
					.map(({ id }) => id)
					.filter((id) => each.every((ids) => ids === null || ids.has(id)));
				expect(idsOf(filter)).toEqual(expected);
			})
		);
	});

	it('chooses by kind, check status and certainty of date', () => {
		for (const kind of facetValues(dataset, 'kind', waves))
			expect(only('kind', kind)).toEqual(
				dataset.events.filter((event) => event.kind === kind).map(({ id }) => id)
			);
		for (const status of facetValues(dataset, 'check', waves))
			expect(only('check', status)).toEqual(
				dataset.events.filter(({ check }) => check.status === status).map(({ id }) => id)
			);
		// 1953-03~
		expect(only('date', 'uncertain')).toContain('herstel-begint');
		expect(only('date', 'certain')).not.toContain('herstel-begint');
		expect([...only('date', 'certain'), ...only('date', 'uncertain')]).toHaveLength(
			dataset.events.length
		);
	});

	it('chooses by theme: where it can be seen, and where its passages speak of', () => {
		const links = linksOf(dataset, memo);
		for (const { id } of dataset.themes) {
			const { events } = links.neighbours({ type: 'theme', id });
			expect(new Set(only('theme', id))).toEqual(events);
		}
	});

	it('chooses by the documents that speak of an event', () => {
		for (const { id } of dataset.sources) {
			const spokenOf = dataset.excerpts
				.filter(({ source }) => source === id)
				.flatMap((excerpt) => excerpt.events);
			expect(new Set(only('source', id))).toEqual(new Set(spokenOf));
		}
	});

	it('chooses by wave: what touches its days', () => {
		for (const { id, startSpan, endSpan } of dataset.waves.definitions[0]!.waves)
			for (const event of only('wave', id)) {
				const { span } = dataset.events.find((one) => one.id === event)!;
				expect(span.last!).toBeGreaterThanOrEqual(startSpan.first!);
				expect(span.first!).toBeLessThanOrEqual(endSpan.last!);
			}
		expect(dataset.waves.definitions[0]!.waves.flatMap(({ id }) => only('wave', id))).not.toEqual(
			[]
		);
	});

	it('has one name for one choice, in whatever order it was made', () => {
		const [one, other] = facetValues(dataset, 'kind', waves);
		const there = matching(dataset, { kind: new Set([one!, other!]) }, waves, memo);
		const back = matching(dataset, { kind: new Set([other!, one!]) }, waves, memo);
		expect(back).toBe(there);
		expect(matching(dataset, { kind: new Set([one!]) }, waves, memo).key).not.toBe(there.key);
	});

	it('toggles: of all values one less, of none one more, and twice changes nothing', () => {
		const all = facetValues(dataset, 'kind', waves);
		const [kind] = all;
		expect(toggleValue({}, 'kind', kind!, all).kind?.has(kind!)).toBe(false);
		expect(toggleValue(toggleValue({}, 'kind', kind!, all), 'kind', kind!, all)).toEqual({});
		expect([...toggleChoice({}, 'theme', 'a').theme!]).toEqual(['a']);
		expect(toggleChoice(toggleChoice({}, 'theme', 'a'), 'theme', 'a')).toEqual({});
		expect(withoutFacet({ kind: new Set(), theme: new Set() }, 'kind')).toEqual({
			theme: new Set()
		});
	});
});
