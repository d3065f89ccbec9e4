import type { Dataset, Series, SeriesPoint } from '../dataset/index.ts';
import { isoFromDay } from '../time/index.ts';
import type { Id, Language, Localized } from '../base/index.ts';
import { writeCsvTable } from './csv-table.ts';

/** One figure of one series: the columns, and what a cell of each holds. */
const FIGURE_COLUMNS: Record<string, (figure: SeriesPoint & { series: Id }) => string | number> = {
	/** What day of a week stands for the week is said by the column `by_date` of the series. */
	date: ({ day }) => isoFromDay(day),
	series: ({ series }) => series,
	/** Empty where the register has none. */
	value: ({ value }) => value ?? ''
};

/** A series: the columns, and what a cell of each holds. */
const SERIES_COLUMNS: Record<string, (series: Series) => string> = {
	id: ({ id }) => id,
	...inLanguages('title', ({ title }) => title),
	...inLanguages('definition', ({ definition }) => definition),
	...inLanguages('unit', ({ unit }) => unit),
	...inLanguages('by_date', ({ byDate }) => byDate),
	interval: ({ interval }) => interval,
	publisher: ({ publisher }) => publisher,
	register: ({ register }) => register,
	...inLanguages('licence', ({ licence }) => licence),
	licence_url: ({ licenceUrl }) => licenceUrl ?? '',
	caveats_nl: (series) => caveatsIn(series, 'nl'),
	caveats_en: (series) => caveatsIn(series, 'en')
};

/**
 * The figures of every series as CSV, a row each, series after series: see {@link writeCsvTable}. What
 * else a file of the folder holds, such as margins, is not in it.
 */
export function writeFiguresCsv({ series }: Dataset): string {
	const figures = series.flatMap(({ id, points }) =>
		points.map((point) => ({ ...point, series: id }))
	);
	return writeCsvTable(FIGURE_COLUMNS, figures);
}

/** What each series counts, whose it is, its licence and caveats, as CSV: see {@link writeCsvTable}. */
export const writeSeriesCsv = ({ series }: Dataset): string =>
	writeCsvTable(SERIES_COLUMNS, series);

function inLanguages(name: string, textOf: (series: Series) => Localized) {
	return {
		[`${name}_nl`]: (series: Series) => textOf(series).nl ?? '',
		[`${name}_en`]: (series: Series) => textOf(series).en ?? ''
	};
}

function caveatsIn({ caveats }: Series, language: Language): string {
	return caveats.flatMap((caveat) => caveat[language] ?? []).join(' ');
}
