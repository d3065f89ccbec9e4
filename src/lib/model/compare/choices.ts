import type { Dataset, WaveDefinition } from '../dataset/index.ts';
import type { Day, Id } from '../base/index.ts';

/** Which day of each wave is laid on day 0: that on which it began, or that of its highest peak. */
export const ZEROS = ['start', 'peak'] as const;
export type Zero = (typeof ZEROS)[number];

/** The figures as they are, or in per cent of the highest smoothed figure of each wave. */
export const SCALES = ['absolute', 'percent'] as const;
export type Scale = (typeof SCALES)[number];

/** What of the waves is laid side by side. */
export interface CompareChoices {
	/** The definition of the waves. */
	definition: Id;
	series: Id;
	zero: Zero;
	scale: Scale;
	/** Waves of the definition. */
	waves: ReadonlySet<Id>;
	/** Kinds of the events in the rows. */
	kinds: ReadonlySet<Id>;
	/** The day since day 0 that is read. */
	day?: Day;
}

/** Fewer are not side by side. */
const LEAST_WAVES = 2;

/** The definitions with waves to compare; none where the dataset has no figures to compare them by. */
export function comparableDefinitions(dataset: Dataset): WaveDefinition[] {
	if (dataset.series.length === 0) return [];
	return dataset.waves.definitions.filter(({ waves }) => waves.length >= LEAST_WAVES);
}

/**
 * What is compared before a reader chooses: all waves of a definition by the series that defines
 * them, with the kinds of events that the dataset marks as measures, or all kinds where it marks none.
 * @param wanted another definition than the dataset's own first one
 * @returns undefined where there is nothing to compare
 */
export function firstChoices(dataset: Dataset, wanted?: Id): CompareChoices | undefined {
	const definitions = comparableDefinitions(dataset);
	const named = (id: Id | undefined) => definitions.find((one) => one.id === id);
	const definition = named(wanted) ?? named(dataset.waves.default) ?? definitions[0];
	if (!definition) return undefined;
	const { kinds, series } = dataset.timeline;
	const isThere = (id: Id) => dataset.series.some((one) => one.id === id);
	const measures = kinds.filter(({ isMeasure }) => isMeasure);
	return {
		definition: definition.id,
		series: [definition.series, series].find(isThere) ?? dataset.series[0]!.id,
		zero: 'start',
		scale: 'absolute',
		waves: new Set(definition.waves.map(({ id }) => id)),
		kinds: new Set((measures.length > 0 ? measures : kinds).map(({ id }) => id))
	};
}

/** Whether exactly the kinds are chosen that the dataset marks as measures. */
export function areMeasures({ timeline }: Dataset, kinds: ReadonlySet<Id>): boolean {
	const marked = timeline.kinds.filter(({ isMeasure }) => isMeasure);
	return (
		marked.length > 0 && marked.length === kinds.size && marked.every(({ id }) => kinds.has(id))
	);
}
