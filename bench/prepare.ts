import { appFolder, buildApp, buildPages, type BuildReport, writeDataset } from './build.ts';
import type { Visit } from './metrics.ts';
import type { Options } from './options.ts';
import { measureSearch } from './search.ts';

/**
 * Writes the datasets and builds every page.
 * @param say tells what is being done
 * @returns what each build of the app took and how it is searched, or why there is none
 */
export async function prepare(options: Options, say: (text: string) => void): Promise<Visit[]> {
	const { timed, audited, pages } = options;
	if (options.isBuilt) return [];
	say('the pages of the reference and the peers');
	buildPages();
	const visits: Visit[] = [];
	for (const dataset of [...timed, ...audited]) {
		const data = writeDataset(dataset);
		if (!pages.includes('app')) continue;
		const { name } = dataset;
		say(`build of the app: ${name}`);
		visits.push(buildVisit(name, await buildApp(name, data, options.buildLimit)));
	}
	return visits;
}

function buildVisit(dataset: string, { seconds, memory, failure }: BuildReport): Visit {
	const visit = { page: 'app', dataset, repetition: 0, notes: [] };
	return failure === undefined
		? {
				...visit,
				values: { build: seconds, buildMemory: memory, ...measureSearch(appFolder(dataset)) }
			}
		: { ...visit, values: {}, failure: { reason: failure } };
}
