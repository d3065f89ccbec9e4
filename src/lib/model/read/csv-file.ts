import { csvParseRows } from 'd3';
import type { Finding, Problem } from '../base/index.ts';
import { decodeText } from './text-file.ts';

/** One line of figures. */
export interface CsvRow {
	/** From 1, the header included. */
	line: number;
	cells: string[];
}

/** A CSV file in memory: comma-separated, with a header. */
export interface CsvFile {
	name: string;
	header: string[];
	rows: CsvRow[];
	problems: Problem[];
}

/** Reads a CSV file. A byte order mark is ignored, since spreadsheets write one. */
export function readCsvFile(name: string, bytes: Uint8Array): CsvFile {
	const { text, problems } = decodeText(name, bytes, 'ignored');
	const [header, ...rows] = numberLines(csvParseRows(text ?? ''));
	const names = header?.cells ?? [];
	const found = [...problems];
	if (names.length === 1 && names[0]?.includes(';')) found.push(csvProblem(name, 1, 1, SEMICOLONS));
	else if (text !== null && names[0] !== 'date') found.push(csvProblem(name, 1, 1, WITHOUT_DATE));
	return { name, header: names, rows, problems: found };
}

/** A problem at a place in a CSV file. */
export function csvProblem(
	file: string,
	line: number,
	column: number,
	finding: Finding,
	value?: string
): Problem {
	return { file, line, column, ...finding, ...(value === undefined ? {} : { value }) };
}

/** A quoted cell may hold line breaks, so the number of a row is not always that of its line. */
function numberLines(rows: string[][]): CsvRow[] {
	let line = 1;
	return rows
		.map((cells) => {
			const row = { line, cells };
			line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
			return row;
		})
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const SEMICOLONS: Finding = {
	severity: 'error',
	rule: 'csv-separator',
	message: {
		nl: 'De kolommen zijn met puntkomma’s gescheiden, en dit formaat kent alleen komma’s.',
		en: 'The columns are separated by semicolons, and this format knows only commas.'
	},
	remedy: {
		nl: 'Bewaar het bestand opnieuw als CSV met komma’s en met decimale punten.',
		en: 'Save the file again as CSV with commas and with decimal points.'
	}
};

const WITHOUT_DATE: Finding = {
	severity: 'error',
	rule: 'csv-header',
	message: {
		nl: 'De eerste regel moet de namen van de kolommen geven, en de eerste kolom moet ‘date’ heten.',
		en: 'The first line must give the names of the columns, and the first must be called ‘date’.'
	},
	remedy: {
		nl: 'Zet bovenaan bijvoorbeeld: date,admissions',
		en: 'Put at the top for example: date,admissions'
	}
};
