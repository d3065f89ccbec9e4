import type { Dataset, TimelineEvent } from './dataset.ts';
import { overlap } from '../time/index.ts';
import { linksOf } from './links.ts';
import { type Id, type Memo, without } from '../base/index.ts';
import type { Check } from '../schema/index.ts';

/** What events can be chosen by, besides time. */
export const FACETS = ['kind', 'theme', 'source', 'wave', 'check', 'date'] as const;
export type Facet = (typeof FACETS)[number];

export const CHECKS: readonly Check['status'][] = [
	'checked',
	'from-source',
	'well-known',
	'doubtful'
];
/** Whether the day, or the first and the last day, are known for sure. */
export const DATES = ['certain', 'uncertain'] as const;

/**
 * The values chosen of each facet. An event matches when it has one of the chosen values of every
 * facet; a facet that is absent leaves all, an empty set leaves none.
 */
export type Filter = Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;

export const NO_FILTER: Filter = {};

/** The values that a facet can have in a dataset, in the dataset's order. */
export function facetValues(dataset: Dataset, facet: Facet, waves: Id): readonly string[] {
	switch (facet) {
		case 'kind':
			return dataset.timeline.kinds.map(({ id }) => id);
		case 'theme':
			return dataset.themes.map(({ id }) => id);
		case 'source':
			return dataset.sources.map(({ id }) => id);
		case 'wave':
			return wavesOf(dataset, waves).map(({ id }) => id);
		case 'check':
			return CHECKS;
		case 'date':
			return DATES;
	}
}

const wavesOf = ({ waves: { definitions } }: Dataset, id: Id) =>
	definitions.find((definition) => definition.id === id)?.waves ?? [];

/** The values that an event has of a facet. */
export function valuesOf(
	dataset: Dataset,
	facet: Facet,
	waves: Id,
	memo: Memo
): (event: TimelineEvent) => readonly string[] {
	const links = linksOf(dataset, memo);
	switch (facet) {
		case 'kind':
			return ({ kind }) => [kind];
		case 'theme':
			return ({ id }) => [...links.neighbours({ type: 'event', id }).themes];
		case 'source':
			return ({ id }) => [...new Set(links.excerptsOfEvent(id).map(({ source }) => source))];
		case 'wave': {
			const spans = wavesOf(dataset, waves).map(({ id, startSpan, endSpan }) => ({
				id,
				first: startSpan.first ?? -Infinity,
				last: endSpan.last ?? Infinity
			}));
			return ({ span }) =>
				spans
					.filter(({ first, last }) => overlap(span, first, last) !== 'none')
					.map(({ id }) => id);
		}
		case 'check':
			return ({ check }) => [check.status];
		case 'date':
			return (event) => [isDateCertain(event) ? 'certain' : 'uncertain'];
	}
}

/** Its first and its last day are known, and nothing says that they may be others. */
export function isDateCertain({ span }: Pick<TimelineEvent, 'span'>): boolean {
	return !span.softFirst && !span.softLast && !span.isUncertain;
}

/** The events that match a filter, in the order of the dataset, and what that filter is called. */
export interface Matching {
	/** The same for the same choice of events of a dataset. */
	key: string;
	events: readonly TimelineEvent[];
}

/** Choices remembered for each dataset. */
const MOST_CHOICES = 40;

/**
 * The events that match; found once for each filter.
 * @param waves id of the definition of the waves
 */
export function matching(dataset: Dataset, filter: Filter, waves: Id, memo: Memo): Matching {
	const key = keyOf(filter, waves);
	return memo.recent(choose, MOST_CHOICES, dataset, key, () =>
		choose(dataset, filter, waves, memo)
	);
}

function keyOf(filter: Filter, waves: Id): string {
	const parts = FACETS.flatMap((facet) =>
		filter[facet] ? `${facet}=${[...filter[facet]].sort().join()}` : []
	);
	return [...parts, filter.wave ? waves : ''].filter(Boolean).join(' ');
}

function choose(dataset: Dataset, filter: Filter, waves: Id, memo: Memo): Matching {
	let events: readonly TimelineEvent[] = dataset.events;
	for (const facet of FACETS) {
		const chosen = filter[facet];
		if (!chosen) continue;
		const values = valuesOf(dataset, facet, waves, memo);
		events = events.filter((event) => values(event).some((value) => chosen.has(value)));
	}
	return { key: keyOf(filter, waves), events };
}

/** The filter without one of its facets: what that facet's own counts are taken from. */
export function withoutFacet(filter: Filter, facet: Facet): Filter {
	return without(filter, facet);
}

/**
 * The filter in which one value is chosen, or no longer is.
 * @param all every value of the facet; when each is chosen, the facet leaves all
 */
export function toggleValue(
	filter: Filter,
	facet: Facet,
	value: string,
	all: readonly string[]
): Filter {
	const chosen = new Set(filter[facet] ?? all);
	if (!chosen.delete(value)) chosen.add(value);
	const rest = withoutFacet(filter, facet);
	return all.every((one) => chosen.has(one)) ? rest : { ...rest, [facet]: chosen };
}

/** The filter in which one more value is chosen, or no longer is; without any, the facet leaves all. */
export function toggleChoice(filter: Filter, facet: Facet, value: string): Filter {
	const chosen = new Set(filter[facet]);
	if (!chosen.delete(value)) chosen.add(value);
	const rest = withoutFacet(filter, facet);
	return chosen.size === 0 ? rest : { ...rest, [facet]: chosen };
}
