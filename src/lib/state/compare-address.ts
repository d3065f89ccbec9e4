import { type Dataset, presentId } from '../model/dataset/index.ts';
import {
	comparableDefinitions,
	type CompareChoices,
	firstChoices,
	type Scale,
	SCALES,
	type Zero,
	ZEROS
} from '../model/compare/index.ts';
import type { Days, Id } from '../model/base/index.ts';
import {
	AddressParameters,
	among,
	idsOf,
	listed,
	type UnknownParameters,
	movingNames,
	type ParameterTable,
	part,
	readParameters,
	writeParameters
} from './address-parameters.ts';

/** Everything that an address says of a comparison. What is absent is as at first. */
export interface CompareAddress {
	definition?: Id;
	series?: Id;
	zero?: Zero;
	scale?: Scale;
	waves?: ReadonlySet<Id>;
	kinds?: ReadonlySet<Id>;
	day?: Days;
}

/** Days from day 0 beyond which an address says nothing. */
const FARTHEST: Days = 4000;

/** Every parameter in the order in which an address is written. */
const PARAMETERS: ParameterTable<CompareAddress> = [
	{
		name: 'waves',
		write: ({ definition }) => definition,
		read: ({ one }, dataset) =>
			part('definition', one('waves', among(idsOf(comparableDefinitions(dataset)))))
	},
	{
		name: 'series',
		write: ({ series }) => series,
		read: ({ one }, { series }) => part('series', one('series', among(idsOf(series))))
	},
	{
		name: 'zero',
		write: ({ zero }) => zero,
		read: ({ one }) => part('zero', one('zero', among(ZEROS)) as Zero | undefined)
	},
	{
		name: 'scale',
		write: ({ scale }) => scale,
		read: ({ one }) => part('scale', one('scale', among(SCALES)) as Scale | undefined)
	},
	{
		name: 'wave',
		write: ({ waves }) => listed(waves),
		read: ({ several }, dataset, { definition }) => {
			const ruling = firstChoices(dataset, definition)?.definition;
			const { waves = [] } = comparableDefinitions(dataset).find(({ id }) => id === ruling) ?? {};
			return part(
				'waves',
				several('wave', (text) => {
					const id = presentId(dataset, 'wave', text);
					return waves.some((wave) => wave.id === id) ? id : undefined;
				})
			);
		}
	},
	{
		name: 'kind',
		write: ({ kinds }) => listed(kinds),
		read: ({ several }, { timeline }) =>
			part('kinds', several('kind', among(idsOf(timeline.kinds))))
	},
	{
		name: 'day',
		write: ({ day }) => (day === undefined ? undefined : String(day)),
		read: ({ one }) =>
			part('day', dayOf(one('day', (text) => (dayOf(text) === undefined ? undefined : text)))),
		change: 'moves'
	}
];

/** What changes the present entry of the history. */
export const COMPARE_MOVING = movingNames(PARAMETERS);

/**
 * The parameters in a fixed order, without what is as at first.
 * @returns without the question mark; empty for the first comparison
 */
export const writeCompareAddress = (address: CompareAddress): string =>
	writeParameters(PARAMETERS, address);

/** Reads the parameters of an address; whatever says nothing in this dataset is left out and named. */
export function readCompareAddress(
	parameters: URLSearchParams,
	dataset: Dataset
): { address: CompareAddress; unknownParameters: UnknownParameters[] } {
	const given = new AddressParameters(parameters);
	const address = readParameters(PARAMETERS, given, dataset, {});
	return { address: withoutFirst(address, dataset), unknownParameters: given.unknownParameters };
}

/** Undefined for what is no whole number, or lies too far away to be meant. */
function dayOf(text: string | undefined): Days | undefined {
	if (text === undefined || !/^(0|-?[1-9]\d{0,3})$/.test(text)) return undefined;
	const day = Number(text);
	return Math.abs(day) <= FARTHEST ? day : undefined;
}

type Loose<Value> = { [Name in keyof Value]?: Value[Name] | undefined };

/** An address without what is as at first. */
export function withoutFirst(address: Loose<CompareAddress>, dataset: Dataset): CompareAddress {
	const first = firstChoices(dataset, address.definition);
	const home = firstChoices(dataset);
	const { definition, series, zero, scale, waves, kinds, day } = address;
	return {
		...(definition !== undefined && definition !== home?.definition && { definition }),
		...(series !== undefined && series !== first?.series && { series }),
		...(zero !== undefined && zero !== first?.zero && { zero }),
		...(scale !== undefined && scale !== first?.scale && { scale }),
		...(waves && !isSame(waves, first?.waves) && { waves }),
		...(kinds && !isSame(kinds, first?.kinds) && { kinds }),
		...(day !== undefined && { day })
	};
}

/**
 * What is compared at an address.
 * @returns undefined where the dataset has nothing to compare
 */
export function choicesAt(address: CompareAddress, dataset: Dataset): CompareChoices | undefined {
	const first = firstChoices(dataset, address.definition);
	return first && { ...first, ...address, definition: first.definition };
}

function isSame(one: ReadonlySet<Id>, other: ReadonlySet<Id> | undefined): boolean {
	return one.size === other?.size && [...one].every((id) => other.has(id));
}
