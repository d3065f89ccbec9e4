import Papa from 'papaparse';
import { expect } from 'vitest';

/** The rows as another library reads them, with the guard against formulas taken away. */
export function readBack(csv: string): Record<string, string>[] {
	const { data, errors } = Papa.parse<Record<string, string>>(csv, {
		header: true,
		skipEmptyLines: 'greedy',
		newline: '\r\n'
	});
	expect(errors).toEqual([]);
	return data.map((row) =>
		Object.fromEntries(
			Object.entries(row).map(([name, cell]) => [
				name,
				cell.replace(/^'('*[=+\-@＝＋－＠\t\r\n])/, '$1')
			])
		)
	);
}
