import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { appFolder, type BenchDataset } from './build.ts';
import { type Contestant, CONTESTANTS, rotate } from './contestants.ts';
import { makeItems } from './datasets/items.ts';
import type { BrowserSource } from './drive/browser-source.ts';
import { wholeTitles } from './drive/labels.ts';
import { auditPage, type MeasureOptions, timePage } from './measure.ts';
import type { Visit } from './metrics.ts';
import type { Options } from './options.ts';

/**
 * Opens every page on every dataset, as often as asked: within a repetition one page after the other,
 * each time beginning with another.
 * @param builds what the builds took; a page that could not be built is not opened
 */
export async function runRounds(
	browser: BrowserSource,
	origin: string,
	options: Options,
	builds: readonly Visit[],
	say: (text: string) => void
): Promise<Visit[]> {
	const visits: Visit[] = [];
	const measure: MeasureOptions = {
		origin,
		patience: options.patience * 1000,
		zoomBudget: options.zoomBudget * 1000
	};
	const contestants = CONTESTANTS.filter(({ name }) => options.pages.includes(name));
	const add = (visit: Visit) => {
		visits.push(visit);
		say(`${visit.dataset} ${visit.page}${visit.failure ? `: ${visit.failure.reason}` : ''}`);
	};
	/** Whether a page can be opened; a page that was given up on is not tried again, nor at more events. */
	const canOpen = ({ name }: Contestant, dataset: BenchDataset, repetition: number): boolean => {
		const isKnown = (visit: Visit) => visit.page === name && visit.dataset === dataset.name;
		if ([...builds, ...visits].some((visit) => isKnown(visit) && visit.failure)) return false;
		const place = { page: name, dataset: dataset.name, repetition, values: {}, notes: [] };
		if (name === 'app' && !existsSync(join(appFolder(dataset.name), 'index.html'))) {
			add({ ...place, failure: { reason: 'not built: run without --built' } });
			return false;
		}
		const earlier = visits.find(
			(visit) =>
				visit.page === name &&
				visit.failure?.atLeast !== undefined &&
				Number(visit.dataset) < (dataset.count ?? 0)
		);
		if (!earlier?.failure) return true;
		const { atLeast } = earlier.failure;
		const reason = `not tried: ${earlier.failure.reason} at ${earlier.dataset} events`;
		add({ ...place, failure: { reason, ...(atLeast === undefined ? {} : { atLeast }) } });
		return false;
	};

	// The first page after the start of a browser pays for that start.
	const [first] = contestants;
	if (first && options.timed[0]) {
		const place = { page: first.name, dataset: options.timed[0].name, repetition: 0 };
		await auditPage(browser, first, place, measure, null);
	}
	for (const dataset of options.timed)
		for (let repetition = 1; repetition <= options.repetitions; repetition += 1)
			for (const contestant of rotate(contestants, repetition - 1)) {
				if (!canOpen(contestant, dataset, repetition)) continue;
				const place = { page: contestant.name, dataset: dataset.name, repetition };
				add(await timePage(browser, contestant, place, measure));
			}

	for (const dataset of [...options.timed, ...options.audited])
		for (const contestant of contestants.filter(({ isSecondCopy }) => !isSecondCopy)) {
			const isApp = contestant.name === 'app';
			if (!isApp && (options.timed.includes(dataset) || dataset.count === null)) continue;
			if (!canOpen(contestant, dataset, 1)) continue;
			const place = { page: contestant.name, dataset: dataset.name, repetition: 1 };
			const titles = dataset.count === null ? null : wholeTitles(makeItems(dataset.count));
			add(await auditPage(browser, contestant, place, measure, titles));
		}
	return visits;
}
