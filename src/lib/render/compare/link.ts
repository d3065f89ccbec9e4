import { comparableDefinitions, firstChoices } from '../../model/compare/index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { Id } from '../../model/base/index.ts';
import type { Paths } from '../base/index.ts';

/**
 * The page on which the waves of a definition lie side by side, which needs no script.
 * @returns undefined where they cannot be compared
 */
export function compareLink(paths: Paths, dataset: Dataset, definition: Id): string | undefined {
	if (!comparableDefinitions(dataset).some(({ id }) => id === definition)) return undefined;
	const isFirst = firstChoices(dataset)?.definition === definition;
	return paths.compare(isFirst ? undefined : { name: 'waves', value: definition });
}
