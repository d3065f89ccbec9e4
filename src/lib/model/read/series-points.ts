import { type CsvFile, csvProblem, type CsvRow } from './csv-file.ts';
import type { SeriesPoint } from '../dataset/index.ts';
import { dayFromIso, isoFromDay } from '../time/index.ts';
import { type Bilingual, type Day, type Finding, type Problem, showValue } from '../base/index.ts';

/** The figures of one column, and what is wrong with them. */
export interface SeriesPoints {
	points: SeriesPoint[];
	problems: Problem[];
}

const NUMBER = /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
/** A jump this long is a slip of the pen in a date, not a gap in the figures. */
const LONGEST_GAP_DAYS = 3660;

/**
 * Reads a column of a CSV file as one figure per interval, in order of day. An empty cell and a
 * missing line are null, as is a cell that holds no number.
 */
export function readSeriesPoints(
	file: CsvFile,
	column: string,
	interval: 'day' | 'week'
): SeriesPoints {
	const dates = readDates(file, interval === 'day' ? 1 : 7);
	const index = file.header.indexOf(column);
	const problems = [...dates.problems];
	const values = new Map<Day, number | null>();
	for (const { day, row } of dates.rows) {
		const text = (row.cells[index] ?? '').trim();
		const value = NUMBER.test(text) ? Number(text) : null;
		if (value === null && text !== '')
			problems.push(
				csvProblem(file.name, row.line, columnOf(row, index), noNumber(), showValue(text))
			);
		values.set(day, value);
	}
	return { points: fillGaps(values, interval === 'day' ? 1 : 7), problems };
}

function columnOf(row: CsvRow, index: number): number {
	return row.cells.slice(0, index).reduce((length, cell) => length + cell.length + 1, 1);
}

interface DatedRow {
	day: Day;
	row: CsvRow;
}

/** Rows whose date can be used, in order of day, each day once. */
function readDates(file: CsvFile, step: number): { rows: DatedRow[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const rows = new Map<Day, CsvRow>();
	let previous: Day | null = null;
	for (const row of file.rows) {
		const text = row.cells[0] ?? '';
		const day = readDay(text);
		const finding = day === null ? NO_DAY : dateFinding(day, previous, rows, step);
		if (finding) problems.push(csvProblem(file.name, row.line, 1, finding, showValue(text)));
		const isUsable = !finding || finding === UNSORTED;
		if (day === null || !isUsable) continue;
		rows.set(day, row);
		previous = Math.max(day, previous ?? day);
	}
	const sorted = [...rows].sort(([a], [b]) => a - b);
	return { rows: sorted.map(([day, row]) => ({ day, row })), problems };
}

function dateFinding(
	day: Day,
	previous: Day | null,
	seen: ReadonlyMap<Day, CsvRow>,
	step: number
): Finding | null {
	if (previous === null) return null;
	if (seen.has(day)) return REPEATED;
	if (Math.abs(day - previous) > LONGEST_GAP_DAYS) return JUMP;
	if ((day - previous) % step !== 0) return offBeat(previous, step);
	return day < previous ? UNSORTED : null;
}

function readDay(text: string): Day | null {
	try {
		return dayFromIso(text);
	} catch {
		return null;
	}
}

function fillGaps(values: ReadonlyMap<Day, number | null>, step: number): SeriesPoint[] {
	const days = [...values.keys()];
	const first = days[0];
	const last = days[days.length - 1];
	if (first === undefined || last === undefined) return [];
	return Array.from({ length: (last - first) / step + 1 }, (_, index) => {
		const day = first + index * step;
		return { day, value: values.get(day) ?? null };
	});
}

function error(rule: string, message: Bilingual, remedy: Bilingual): Finding {
	return { severity: 'error', rule, message, remedy };
}

const NO_DAY = error(
	'invalid-date',
	{
		nl: 'De eerste kolom bevat hier geen bestaande dag; de regel telt niet mee.',
		en: 'The first column holds no existing day here; the line does not count.'
	},
	{ nl: 'Schrijf een dag als 2020-03-15.', en: 'Write a day such as 2020-03-15.' }
);
const REPEATED = error(
	'series-duplicate-date',
	{
		nl: 'Deze dag staat al eerder in het bestand; alleen de eerste telt.',
		en: 'This day stands in the file already; only the first one counts.'
	},
	{ nl: 'Haal een van beide regels weg.', en: 'Remove one of the two lines.' }
);
const UNSORTED = error(
	'series-unsorted',
	{
		nl: 'Deze dag ligt voor een dag die er al boven staat.',
		en: 'This day lies before a day that stands above it.'
	},
	{ nl: 'Zet de regels op volgorde van datum.', en: 'Put the lines in order of date.' }
);
const JUMP = error(
	'series-jump',
	{
		nl: 'Deze dag ligt meer dan tien jaar van de vorige; de regel telt niet mee.',
		en: 'This day lies more than ten years from the one before; the line does not count.'
	},
	{ nl: 'Verbeter het jaartal.', en: 'Correct the year.' }
);

function offBeat(previous: Day, step: number): Finding {
	return error(
		'series-interval',
		{
			nl: `Deze reeks heeft één cijfer per ${step} dagen, en deze dag valt daarbuiten; de regel telt niet mee.`,
			en: `This series has one figure every ${step} days, and this day falls between; the line does not count.`
		},
		{
			nl: `Na ${isoFromDay(previous)} wordt ${isoFromDay(previous + step)} verwacht.`,
			en: `After ${isoFromDay(previous)} comes ${isoFromDay(previous + step)}.`
		}
	);
}

function noNumber(): Finding {
	return error(
		'no-number',
		{
			nl: 'Hier staat tekst waar een getal hoort; het cijfer telt als onbekend.',
			en: 'Here stands text where a number belongs; the figure counts as unknown.'
		},
		{
			nl: 'Schrijf een getal met een punt als decimaalteken, of laat de cel leeg.',
			en: 'Write a number with a point for its decimals, or leave the cell empty.'
		}
	);
}
