import { type CsvFile, readCsvFile } from './csv-file.ts';
import type { Sourced } from './data-file.ts';
import type { Series } from '../dataset/index.ts';
import { missingColumn, missingSeriesFile } from './parse-problems.ts';
import type { Problem } from '../base/index.ts';
import type { SeriesRecord } from '../schema/index.ts';
import { readSeriesPoints } from './series-points.ts';

/** Reads the figures of every series; one file may hold the columns of several. */
export function readSeries(
	records: readonly Sourced<SeriesRecord>[],
	files: ReadonlyMap<string, Uint8Array>
): { series: Series[]; problems: Problem[] } {
	let problems: Problem[] = [];
	const read = new Map<string, CsvFile>();
	const series = records.map(({ record, origin }): Series => {
		const name = `series/${record.file}`;
		const bytes = files.get(name);
		if (!bytes) {
			problems.push(origin.file.problem([...origin.path, 'file'], missingSeriesFile(name)));
			return { ...record, points: [] };
		}
		const file = read.get(name) ?? readCsvFile(name, bytes);
		if (!read.has(name)) problems = problems.concat(file.problems);
		read.set(name, file);
		if (!file.header.includes(record.column)) {
			// Without a header there are no columns to choose from.
			if (file.problems.length > 0) return { ...record, points: [] };
			const finding = missingColumn(name, record.column, file.header);
			problems.push(origin.file.problem([...origin.path, 'column'], finding));
			return { ...record, points: [] };
		}
		const { points, problems: found } = readSeriesPoints(file, record.column, record.interval);
		problems = problems.concat(found);
		return { ...record, points };
	});
	return { series, problems: withoutRepeats(problems) };
}

/** Series that share a file find the same faults in its dates. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
	const byPlace = new Map<string, Problem>();
	for (const problem of problems) {
		const { file, line, column, rule } = problem;
		const place = `${file} ${line} ${column} ${rule}`;
		if (!byPlace.has(place)) byPlace.set(place, problem);
	}
	return [...byPlace.values()];
}
