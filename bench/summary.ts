import { type Metric, METRICS, type Visit } from './metrics.ts';
import { FRAME, median } from './statistics.ts';

/** The reference, under two names: what differs between them is the noise of the run. */
export const REFERENCES = ['limit', 'limit again'] as const;
/** Ratio of the two references, beyond which a run says nothing of a figure. */
export const NOISE = { least: 0.8, most: 1.25 };
/** Differences no larger than this are chance, whatever their ratio: a frame, a few of sixty, a task, a tenth of a MB. */
const GRAIN: Partial<Record<Metric, number>> = {
	zoomFrame: FRAME + 1,
	panFrame: FRAME + 1,
	zoomDropped: 5,
	panDropped: 5,
	zoomLongTasks: 1,
	panLongTasks: 1,
	zoomLatency: FRAME,
	panLatency: FRAME,
	heap: 0.1
};

export interface Cell {
	median: number;
	least: number;
	most: number;
	count: number;
}

/** Everything measured in a run, by dataset, page and metric. */
export class Summary {
	readonly visits: readonly Visit[];

	constructor(visits: readonly Visit[]) {
		this.visits = visits;
	}

	get datasets(): string[] {
		return [...new Set(this.visits.map(({ dataset }) => dataset))];
	}

	pagesOf(dataset: string): string[] {
		return [...new Set(this.#of(dataset).map(({ page }) => page))];
	}

	/** Median and spread over the repetitions; both names together for `reference`. */
	cell(dataset: string, page: string | 'reference', metric: Metric): Cell | null {
		const pages: readonly string[] = page === 'reference' ? REFERENCES : [page];
		const values = this.#of(dataset)
			.filter((visit) => pages.includes(visit.page))
			.flatMap(({ values }) => values[metric] ?? []);
		if (values.length === 0) return null;
		return {
			median: median(values),
			least: Math.min(...values),
			most: Math.max(...values),
			count: values.length
		};
	}

	/** Why a page has no figures for a dataset. */
	failure(dataset: string, page: string): Visit['failure'] {
		return this.#of(dataset).find((visit) => visit.page === page && visit.failure)?.failure;
	}

	/** A figure divided by that of the reference. */
	ratio(dataset: string, page: string, metric: Metric): number | null {
		const [own, base] = [this.cell(dataset, page, metric), this.cell(dataset, 'reference', metric)];
		return own && base && base.median > 0 ? own.median / base.median : null;
	}

	/** The second reference divided by the first, for each figure that both have. */
	noise(dataset: string): { metric: Metric; ratio: number; isQuiet: boolean }[] {
		return (Object.keys(METRICS) as Metric[]).flatMap((metric) => {
			const [first, second] = REFERENCES.map((page) => this.cell(dataset, page, metric)?.median);
			if (first === undefined || second === undefined) return [];
			const ratio = second / first;
			const isSmall = Math.abs(second - first) <= (GRAIN[metric] ?? 0);
			return [{ metric, ratio, isQuiet: isSmall || (ratio >= NOISE.least && ratio <= NOISE.most) }];
		});
	}

	#of(dataset: string): Visit[] {
		return this.visits.filter((visit) => visit.dataset === dataset);
	}
}
