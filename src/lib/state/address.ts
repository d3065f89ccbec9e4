import {
	type Dataset,
	type Facet,
	FACETS,
	facetValues,
	type Filter,
	presentId,
	type Thing
} from '../model/dataset/index.ts';
import { dayFromIso, isoFromDay } from '../model/time/index.ts';
import { type Day, type Id, type Layer, LAYERS, THING_TYPES } from '../model/base/index.ts';
import {
	AddressParameters,
	among,
	firstCharacters,
	listed,
	type Misunderstood,
	writeParameters
} from './address-parameters.ts';

/** Passages that look back are left out. */
const VEILED = 'veiled';

/** Everything that an address says of a view. What is absent is as in the first view. */
export interface Address {
	/** First and last day in view, both included. */
	days?: { from: Day; to: Day };
	/** Layers shown. */
	layers?: ReadonlySet<Layer>;
	/** Theme groups that are open. */
	groups?: ReadonlySet<Id>;
	series?: Id;
	/** The definition of the waves. */
	waves?: Id;
	/** Strands whose promised ends are drawn. */
	strands?: ReadonlySet<Id>;
	filter: Filter;
	/** What the filter leaves out is drawn faded, rather than not at all. */
	fades: boolean;
	/** Only what was known on this day is shown. */
	asOf?: Day;
	/** Passages that look back on that day are left out. */
	reflections?: typeof VEILED;
	/** What was searched for. */
	query: string;
	/** What is chosen. */
	select?: Thing;
}

/**
 * The version of the addresses that are written. One that is not named is the first. A change that
 * would give an older address another meaning adds a version, and an upgrader from the one before.
 */
export const VERSION = 1;
/** From each version to the next: `UPGRADERS[0]` makes of version 1 a version 2. */
const UPGRADERS: readonly ((parameters: URLSearchParams) => URLSearchParams)[] = [];

/** Longest search kept, characters. */
const LONGEST_QUERY = 200;

/**
 * The parameters of an address in a fixed order, without what is as in the first view.
 * @returns without the question mark; empty for the first view
 */
export function writeAddress(address: Address): string {
	const { days, layers, groups, series, waves, strands, filter, fades, query, select } = address;
	const { asOf, reflections } = address;
	const parts: [string, string | undefined][] = [];
	const add = (name: string, value: string | undefined) => parts.push([name, value]);
	add('from', days && isoFromDay(days.from));
	add('to', days && isoFromDay(days.to));
	add('layers', listed(layers));
	add('open', listed(groups));
	add('series', series);
	add('waves', waves);
	add('strand', listed(strands));
	for (const facet of FACETS) add(facet, listed(filter[facet]));
	add('fade', fades ? '' : undefined);
	add('as-of', asOf === undefined ? undefined : isoFromDay(asOf));
	add('reflections', reflections);
	add('q', query || undefined);
	add('select', select && `${select.type}:${select.id}`);
	if (VERSION > 1) add('v', String(VERSION));
	return writeParameters(parts, ['fade']);
}

/** The clock alone as an address says it; empty while it is off. */
export function writeClock({ asOf, reflections }: Pick<Address, 'asOf' | 'reflections'>): string {
	if (asOf === undefined) return '';
	return writeAddress({
		asOf,
		...(reflections && { reflections }),
		filter: {},
		fades: false,
		query: ''
	});
}

/**
 * Reads the parameters of an address. Whatever says nothing in this dataset is left out and named,
 * so that a broken link gives a picture and a notice, never an error.
 */
export function readAddress(
	given: URLSearchParams,
	dataset: Dataset
): { address: Address; misunderstood: Misunderstood[] } {
	const { parameters, misunderstood: unknown } = upgrade(given);
	const { value, one, several, miss, misunderstood } = new AddressParameters(parameters, unknown);
	const days = readDays(value, dataset, miss);
	const asOf = oneDay('as-of', value, miss);
	const reflections = one('reflections', among([VEILED]));
	const layers = several('layers', among(LAYERS)) as ReadonlySet<Layer> | undefined;
	const groups = several('open', among(dataset.groups.map(({ id }) => id)));
	const series = one('series', among(dataset.series.map(({ id }) => id)));
	const waves = one('waves', among(dataset.waves.definitions.map(({ id }) => id)));
	const strands = several('strand', among(dataset.strands.map(({ id }) => id)));
	const filter = readFilter(several, dataset, waves ?? dataset.waves.default);
	const select = readSelect(value('select'), dataset, miss);
	const address: Address = {
		...(days && { days }),
		...(layers && { layers }),
		...(groups && { groups }),
		...(series !== undefined && { series }),
		...(waves !== undefined && { waves }),
		...(strands && { strands }),
		filter,
		fades: parameters.has('fade'),
		...(asOf !== undefined && { asOf }),
		...(reflections && { reflections: VEILED }),
		query: firstCharacters(value('q') ?? '', LONGEST_QUERY).trim(),
		...(select && { select })
	};
	return { address, misunderstood };
}

type Miss = (name: string, value: string) => void;

function upgrade(given: URLSearchParams): {
	parameters: URLSearchParams;
	misunderstood: Misunderstood[];
} {
	const text = given.get('v') ?? '1';
	const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : NaN;
	// A newer one may still mean the same in most of its parts.
	if (!(version <= VERSION)) {
		const { miss, misunderstood } = new AddressParameters(given);
		miss('v', text);
		return { parameters: given, misunderstood };
	}
	const parameters = UPGRADERS.slice(version - 1).reduce((before, step) => step(before), given);
	return { parameters, misunderstood: [] };
}

/** Where only one end is given, the view reaches to that end of the window. */
function readDays(
	value: (name: string) => string | undefined,
	{ window }: Dataset,
	miss: Miss
): Address['days'] {
	const [from, to] = ['from', 'to'].map((name) => oneDay(name, value, miss));
	if (from === undefined && to === undefined) return undefined;
	const days = { from: from ?? window.first ?? to!, to: to ?? window.last ?? from! };
	if (days.from <= days.to) return days;
	miss('from', value('from') ?? '');
	miss('to', value('to') ?? '');
	return undefined;
}

function oneDay(
	name: string,
	value: (name: string) => string | undefined,
	miss: Miss
): Day | undefined {
	const text = value(name);
	if (text === undefined) return undefined;
	try {
		return dayFromIso(text);
	} catch {
		miss(name, text);
		return undefined;
	}
}

function readFilter(
	several: (
		name: string,
		known: (text: string) => string | undefined
	) => ReadonlySet<string> | undefined,
	dataset: Dataset,
	waves: Id
): Filter {
	const filter: Partial<Record<Facet, ReadonlySet<string>>> = {};
	for (const facet of FACETS) {
		const values = facetValues(dataset, facet, waves);
		const chosen = several(facet, (text) => {
			if (values.includes(text)) return text;
			const isNamed = facet === 'theme' || facet === 'source' || facet === 'wave';
			return isNamed ? presentId(dataset, facet, text) : undefined;
		});
		// All of them is no choice.
		if (chosen && !values.every((one) => chosen.has(one))) filter[facet] = chosen;
	}
	return filter;
}

function readSelect(text: string | undefined, dataset: Dataset, miss: Miss): Thing | undefined {
	if (text === undefined) return undefined;
	const [, typeName = '', name = ''] = /^([a-z]+):(.+)$/.exec(text) ?? [];
	const type = THING_TYPES.find((one) => one === typeName);
	const id = type && presentId(dataset, type, name);
	if (type && id !== undefined) return { type, id };
	miss('select', text);
	return undefined;
}
