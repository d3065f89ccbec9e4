import { csvFormatRow } from 'd3';
import type { Comparison } from '../compare/index.ts';
import { isoFromDay } from '../time/index.ts';

/**
 * The drawn figures as CSV (RFC 4180): a row for each day since day 0 on which some wave has a figure,
 * and for each wave its calendar day, or the first day of its week, and its figure. A cell without
 * a figure is empty.
 */
export function writeComparisonCsv({ waves, series }: Comparison): string {
	const half = series.interval === 'week' ? 3.5 : 0.5;
	const rows = new Map<number, string[]>();
	waves.forEach(({ points, zero }, wave) => {
		for (const { middle, value } of points) {
			if (value === null) continue;
			const day = middle - half;
			const row = rows.get(day) ?? Array<string>(2 * waves.length).fill('');
			row.splice(2 * wave, 2, isoFromDay(zero + day), String(value));
			rows.set(day, row);
		}
	});
	const header = waves.flatMap(({ wave }) => [`${wave.id}_date`, `${wave.id}_${series.id}`]);
	const lines = [...rows]
		.sort(([one], [other]) => one - other)
		.map(([day, cells]) => csvFormatRow([String(day), ...cells]));
	return [csvFormatRow(['day', ...header]), ...lines, ''].join('\r\n');
}
