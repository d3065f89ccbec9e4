import { datasetFolder, readDatasetFolder } from '../lib/server/dataset-folder.ts';
import { formatProblem, Memo } from '../lib/model/base/index.ts';
import { parseDataset } from '../lib/model/read/index.ts';
import type { Dataset } from '../lib/model/dataset/index.ts';

let parsed: Dataset | undefined;

/** What was worked out of the dataset, for all pages and files that are made of it. */
export const memo = new Memo();

/**
 * The dataset of the folder that `TIMELINE_DATA` names.
 * @throws Error that lists every problem, when the folder has no readable `timeline.json`,
 *   or in a release build when any record had to be set aside
 */
export function dataset(): Dataset {
	if (parsed) return parsed;
	const folder = datasetFolder();
	const { dataset, problems } = parseDataset(readDatasetFolder(folder));
	const errors = problems.filter(({ severity }) => severity === 'error');
	const report = errors.map((problem) => formatProblem(problem, 'en')).join('\n\n');
	if (!dataset || (errors.length > 0 && import.meta.env.PROD))
		throw new Error(`The dataset in "${folder}" cannot be published:\n\n${report}`);
	if (report) console.error(report);
	// While editing, the next request reads the folder again.
	if (import.meta.env.PROD) parsed = dataset;
	return dataset;
}
