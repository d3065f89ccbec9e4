import { figure, type Verdict } from './check-targets.ts';
import { type Metric, METRICS } from './metrics.ts';
import { type Cell, NOISE, type Summary } from './summary.ts';

/** A row of cells each, padded to columns; the first column to the left, the others to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
	const widths = rows.reduce<number[]>(
		(widths, row) => row.map((cell, column) => Math.max(widths[column] ?? 0, cell.length)),
		[]
	);
	return rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)
			)
			.join('  ')
			.trimEnd()
	);
}

/** For each dataset a table: figures down, pages across, each with its ratio to the reference. */
export function formatTables(summary: Summary): string {
	return summary.datasets.map((dataset) => formatTable(summary, dataset)).join('\n\n');
}

/** The figures of one dataset. */
export function formatTable(summary: Summary, dataset: string): string {
	const pages = summary.pagesOf(dataset);
	const metrics = (Object.keys(METRICS) as Metric[]).filter((metric) =>
		pages.some((page) => summary.cell(dataset, page, metric))
	);
	const rows = metrics.map((metric) => [
		[METRICS[metric].name, METRICS[metric].unit].filter(Boolean).join(', '),
		...pages.map((page) => formatCell(summary, dataset, page, metric))
	]);
	const failures = pages.flatMap((page) => {
		const failure = summary.failure(dataset, page);
		return failure ? [`${page}: ${failure.reason}`] : [];
	});
	const notes = new Set(
		summary.visits
			.filter((visit) => visit.dataset === dataset)
			.flatMap(({ page, notes }) => notes.map((note) => `${page}: ${note}`))
	);
	return [
		`## ${titleOf(dataset)}`,
		'',
		...alignColumns([['', ...pages], ...rows]),
		...failures,
		...notes,
		...noiseLines(summary, dataset)
	].join('\n');
}

function titleOf(dataset: string): string {
	if (dataset === 'shipped') return 'The shipped dataset';
	const facts = /^facts-(\d+)$/.exec(dataset);
	return facts
		? `${Number(facts[1]).toLocaleString('en-GB')} events, only the facts shown`
		: `${Number(dataset).toLocaleString('en-GB')} events`;
}

/** `12.3 [11.9–13.0] 1.58×`: median, spread where there are repetitions, ratio to the reference. */
function formatCell(summary: Summary, dataset: string, page: string, metric: Metric): string {
	const cell = summary.cell(dataset, page, metric);
	if (!cell) return '–';
	const ratio = hasRatio(metric) ? summary.ratio(dataset, page, metric) : null;
	return [
		figure(cell.median),
		formatSpread(cell),
		ratio === null || summary.pagesOf(dataset).length === 1 ? '' : `${ratio.toFixed(2)}×`
	]
		.filter(Boolean)
		.join(' ');
}

/** Counts and weights speak for themselves. */
const hasRatio = (metric: Metric) => METRICS[metric].unit === 'ms' || metric === 'heap';

function formatSpread({ least, most, count }: Cell): string {
	return count === 1 || least === most ? '' : `[${figure(least)}–${figure(most)}]`;
}

function noiseLines(summary: Summary, dataset: string): string[] {
	const loud = summary.noise(dataset).filter(({ isQuiet }) => !isQuiet);
	if (loud.length === 0) return [];
	const named = loud.map(({ metric, ratio }) => `${METRICS[metric].name} ${ratio.toFixed(2)}×`);
	return [
		`Noise: the two references differ by more than ${NOISE.least}–${NOISE.most}, so the run says nothing of: ${named.join('; ')}.`
	];
}

/** What falls short and what could not be said, then how many targets hold. */
export function formatVerdicts(
	verdicts: readonly Verdict[],
	notMeasured: readonly string[]
): string {
	const line = ({ target, dataset, found }: Verdict) =>
		`- ${titleOf(dataset)}: ${target.what}: ${found}`;
	const short = verdicts.filter(({ holds }) => holds === false);
	const open = verdicts.filter(({ holds }) => holds === null);
	const held = verdicts.filter(({ holds }) => holds);
	return [
		'## Targets',
		'',
		`${held.length} hold, ${short.length} fall short, ${open.length} open.`,
		...(short.length ? ['', 'Falls short:', ...short.map(line)] : []),
		...(open.length ? ['', 'Open:', ...open.map(line)] : []),
		'',
		'Not measured here:',
		...notMeasured.map((text) => `- ${text}`)
	].join('\n');
}
