import { comparableDefinitions, firstChoices, SCALES, ZEROS } from '../model/compare/index.ts';
import type { Dataset } from '../model/dataset/index.ts';
import type { Id } from '../model/base/index.ts';

/** One choice that is not as at first, as the address names it. */
export interface Alternative {
	name: 'waves' | 'series' | 'zero' | 'scale';
	value: Id;
}

/** The main choices that differ from the first comparison by one thing; none where nothing can be compared. */
export function alternativesOf(dataset: Dataset): Alternative[] {
	const first = firstChoices(dataset);
	if (!first) return [];
	const others = (name: Alternative['name'], values: readonly Id[], own: Id): Alternative[] =>
		values.filter((value) => value !== own).map((value) => ({ name, value }));
	const definitions = comparableDefinitions(dataset);
	return [
		...others(
			'waves',
			definitions.map(({ id }) => id),
			first.definition
		),
		...others(
			'series',
			dataset.series.map(({ id }) => id),
			first.series
		),
		...others('zero', ZEROS, first.zero),
		...others('scale', SCALES, first.scale)
	];
}
