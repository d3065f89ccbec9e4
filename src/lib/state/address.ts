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
	idsOf,
	listed,
	type UnknownParameters,
	movingNames,
	type Parameter,
	type ParameterTable,
	part,
	readParameters,
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

/** Every parameter in the order in which an address is written. */
const PARAMETERS: ParameterTable<Address> = [
	{ name: 'from', write: ({ days }) => days && isoFromDay(days.from), change: 'moves' },
	{ name: 'to', write: ({ days }) => days && isoFromDay(days.to), read: readDays, change: 'moves' },
	{
		name: 'layers',
		write: ({ layers }) => listed(layers),
		read: ({ several }) =>
			part('layers', several('layers', among(LAYERS)) as ReadonlySet<Layer> | undefined)
	},
	{
		name: 'open',
		write: ({ groups }) => listed(groups),
		read: ({ several }, { groups }) => part('groups', several('open', among(idsOf(groups))))
	},
	{
		name: 'series',
		write: ({ series }) => series,
		read: ({ one }, { series }) => part('series', one('series', among(idsOf(series))))
	},
	{
		name: 'waves',
		write: ({ waves }) => waves,
		read: ({ one }, { waves }) => part('waves', one('waves', among(idsOf(waves.definitions))))
	},
	{
		name: 'strand',
		write: ({ strands }) => listed(strands),
		read: ({ several }, { strands }) => part('strands', several('strand', among(idsOf(strands))))
	},
	...FACETS.map((facet): Parameter<Address> => ({
		name: facet,
		write: ({ filter }) => listed(filter[facet]),
		read: (given, dataset, { filter, waves = dataset.waves.default }) => {
			const chosen = readFacet(facet, given, dataset, waves);
			return chosen ? { filter: { ...filter, [facet]: chosen } } : {};
		}
	})),
	{
		name: 'fade',
		isFlag: true,
		write: ({ fades }) => (fades ? '' : undefined),
		read: ({ value }) => ({ fades: value('fade') !== undefined })
	},
	{
		name: 'as-of',
		write: ({ asOf }) => (asOf === undefined ? undefined : isoFromDay(asOf)),
		read: (given) => part('asOf', oneDay('as-of', given)),
		change: 'sets'
	},
	{
		name: 'reflections',
		write: ({ reflections }) => reflections,
		read: ({ one }) => (one('reflections', among([VEILED])) ? { reflections: VEILED } : {})
	},
	{
		name: 'q',
		write: ({ query }) => query || undefined,
		read: ({ value }) => ({ query: firstCharacters(value('q') ?? '', LONGEST_QUERY).trim() }),
		change: 'moves'
	},
	{
		name: 'select',
		write: ({ select }) => select && `${select.type}:${select.id}`,
		read: (given, dataset) => part('select', readSelect(given, dataset))
	},
	// Read before all others: what they mean depends on it.
	{ name: 'v', write: () => (VERSION > 1 ? String(VERSION) : undefined) }
];

/** What changes the present entry of the history. */
export const MOVING = movingNames(PARAMETERS);

/** The first view. */
const FIRST: Address = { filter: {}, fades: false, query: '' };

/**
 * The parameters of an address in a fixed order, without what is as in the first view.
 * @returns without the question mark; empty for the first view
 */
export const writeAddress = (address: Address): string => writeParameters(PARAMETERS, address);

/** The as-of day alone as an address says it; empty while it is off. */
export function writeAsOf({ asOf, reflections }: Pick<Address, 'asOf' | 'reflections'>): string {
	if (asOf === undefined) return '';
	return writeAddress({ ...FIRST, asOf, ...part('reflections', reflections) });
}

/**
 * Reads the parameters of an address. Whatever says nothing in this dataset is left out and named,
 * so that a broken link gives a picture and a notice, never an error.
 */
export function readAddress(
	parameters: URLSearchParams,
	dataset: Dataset
): { address: Address; unknownParameters: UnknownParameters[] } {
	const upgraded = upgrade(parameters);
	const given = new AddressParameters(upgraded.parameters, upgraded.unknownParameters);
	const address = readParameters(PARAMETERS, given, dataset, FIRST);
	return { address, unknownParameters: given.unknownParameters };
}

function upgrade(given: URLSearchParams): {
	parameters: URLSearchParams;
	unknownParameters: UnknownParameters[];
} {
	const text = given.get('v') ?? '1';
	const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : NaN;
	// A newer one may still mean the same in most of its parts.
	if (!(version <= VERSION)) {
		const { miss, unknownParameters } = new AddressParameters(given);
		miss('v', text);
		return { parameters: given, unknownParameters };
	}
	const parameters = UPGRADERS.slice(version - 1).reduce((before, step) => step(before), given);
	return { parameters, unknownParameters: [] };
}

/** Where only one end is given, the view reaches to that end of the window. */
function readDays(given: AddressParameters, { window }: Dataset): Partial<Address> {
	const [from, to] = ['from', 'to'].map((name) => oneDay(name, given));
	if (from === undefined && to === undefined) return {};
	const days = { from: from ?? window.first ?? to!, to: to ?? window.last ?? from! };
	if (days.from <= days.to) return { days };
	for (const name of ['from', 'to']) given.miss(name, given.value(name) ?? '');
	return {};
}

function oneDay(name: string, { value, miss }: AddressParameters): Day | undefined {
	const text = value(name);
	if (text === undefined) return undefined;
	try {
		return dayFromIso(text);
	} catch {
		miss(name, text);
		return undefined;
	}
}

/** The values chosen of a facet; undefined where that is no choice, since it leaves all. */
function readFacet(
	facet: Facet,
	{ several }: AddressParameters,
	dataset: Dataset,
	waves: Id
): ReadonlySet<string> | undefined {
	const values = facetValues(dataset, facet, waves);
	const chosen = several(facet, (text) => {
		if (values.includes(text)) return text;
		const isNamed = facet === 'theme' || facet === 'source' || facet === 'wave';
		return isNamed ? presentId(dataset, facet, text) : undefined;
	});
	return chosen && values.every((one) => chosen.has(one)) ? undefined : chosen;
}

function readSelect({ value, miss }: AddressParameters, dataset: Dataset): Thing | undefined {
	const text = value('select');
	if (text === undefined) return undefined;
	const [, typeName = '', name = ''] = /^([a-z]+):(.+)$/.exec(text) ?? [];
	const type = THING_TYPES.find((one) => one === typeName);
	const id = type && presentId(dataset, type, name);
	if (type && id !== undefined) return { type, id };
	miss('select', text);
	return undefined;
}
