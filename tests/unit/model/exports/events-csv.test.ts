import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { writeCsv } from '../../../../src/lib/model/exports/events-csv.ts';
import { aDataset } from '../../../fixtures/dataset.ts';
import {
	anyTexts,
	datasetOf,
	DATES,
	HOSTILE_TEXTS,
	hostileDataset,
	shippedDataset
} from './hostile.ts';
import { readBack } from './read-csv.ts';

function expectSame(dataset: Dataset) {
	const rows = readBack(writeCsv(dataset));
	expect(
		rows.map((row) => [row.id, row.date, row.title_nl, row.title_en, row.text_nl, row.text_en])
	).toEqual(
		dataset.events.map(({ id, date, title, text }) => [
			id,
			date,
			title.nl ?? '',
			title.en ?? '',
			text.nl ?? '',
			text.en ?? ''
		])
	);
	expect(
		rows.map((row) => [row.kind, row.importance, row.themes, row.check, row.references])
	).toEqual(
		dataset.events.map(({ kind, importance, themes, check, references }) => [
			kind,
			`${importance}`,
			themes.map(({ theme }) => theme).join(' '),
			check.status,
			references.map(({ url }) => url).join(' ')
		])
	);
}

describe('the events as CSV', () => {
	it('come back from hostile texts as they were', () => {
		expectSame(hostileDataset(HOSTILE_TEXTS));
	});

	it('come back from any texts', () => {
		fc.assert(
			fc.property(anyTexts, (texts) => expectSame(hostileDataset(texts))),
			{ numRuns: 60 }
		);
	});

	it('come back from the shipped dataset', () => {
		const dataset = shippedDataset();
		expect(dataset.events.length).toBeGreaterThan(100);
		expectSame(dataset);
	});

	it('have first and last days, empty where a side is open', () => {
		const rows = readBack(writeCsv(datasetOf(DATES.map(([date], i) => ({ id: `e-${i}`, date })))));
		expect(rows.map((row) => [row.date, row.first_day, row.last_day]).sort()).toEqual(
			DATES.map(([date, first, last]) => [date, first ?? '', last ?? '']).sort()
		);
	});

	it('hold no cell that a spreadsheet runs', () => {
		const { data } = Papa.parse<string[]>(writeCsv(hostileDataset(HOSTILE_TEXTS)), {
			newline: '\r\n'
		});
		expect(data.length).toBeGreaterThan(HOSTILE_TEXTS.length);
		expect(data.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
	});

	it('leave an apostrophe that begins a word alone', () => {
		expect(writeCsv(datasetOf([{ title: { nl: "'s avonds" } }]))).toContain(",'s avonds,");
	});

	it('begin with a byte order mark, and are the same bytes every time', () => {
		expect(writeCsv(aDataset()).startsWith('\uFEFFid,date,first_day,last_day,title_nl,')).toBe(
			true
		);
		expect(writeCsv(aDataset())).toBe(writeCsv(aDataset()));
	});
});
