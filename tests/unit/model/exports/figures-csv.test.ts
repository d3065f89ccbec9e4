import { describe, expect, it } from 'vitest';
import type { Dataset, Series } from '../../../../src/lib/model/dataset/dataset.ts';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { writeFiguresCsv, writeSeriesCsv } from '../../../../src/lib/model/exports/figures-csv.ts';
import { aDataset } from '../../../fixtures/dataset.ts';
import { HOSTILE_TEXTS, shippedDataset } from './hostile.ts';
import { readBack } from './read-csv.ts';

/** The fixture with its series changed. */
const withSeries = (overrides: Partial<Series>): Dataset => {
	const dataset = aDataset();
	return { ...dataset, series: dataset.series.map((series) => ({ ...series, ...overrides })) };
};

describe('the figures as CSV', () => {
	it.each([
		['the fixture', aDataset],
		['the shipped dataset', shippedDataset]
	])('come back from %s, a row each, series after series', (_name, makeDataset) => {
		const dataset = makeDataset();
		const rows = readBack(writeFiguresCsv(dataset));
		expect(rows.length).toBeGreaterThan(0);
		expect(rows).toEqual(
			dataset.series.flatMap(({ id, points }) =>
				points.map(({ day, value }) => ({
					date: isoFromDay(day),
					series: id,
					value: value === null ? '' : String(value)
				}))
			)
		);
	});

	it('keep a known gap empty, and a number below nothing a number', () => {
		const csv = writeFiguresCsv(
			withSeries({
				points: [
					{ day: 0, value: -5 },
					{ day: 1, value: null },
					{ day: 2, value: 0 }
				]
			})
		);
		expect(csv.split('\r\n').slice(1, 4)).toEqual([
			'1970-01-01,waterstand,-5',
			'1970-01-02,waterstand,',
			'1970-01-03,waterstand,0'
		]);
	});
});

describe('the series as CSV', () => {
	it('come back from the shipped dataset, one for each that has figures', () => {
		const dataset = shippedDataset();
		const rows = readBack(writeSeriesCsv(dataset));
		expect(
			rows.map((row) => [row.id, row.register, row.licence_nl, row.licence_url, row.interval])
		).toEqual(
			dataset.series.map(({ id, register, licence, licenceUrl, interval }) => [
				id,
				register,
				licence.nl,
				licenceUrl ?? '',
				interval
			])
		);
		expect(new Set(rows.map(({ id }) => id))).toEqual(
			new Set(readBack(writeFiguresCsv(dataset)).map(({ series }) => series))
		);
		for (const [index, { caveats }] of dataset.series.entries())
			for (const { nl = '', en = '' } of caveats) {
				expect(rows[index]?.caveats_nl).toContain(nl);
				expect(rows[index]?.caveats_en).toContain(en);
			}
	});

	it('come back from hostile texts as they were, with no cell that a spreadsheet runs', () => {
		for (const text of HOSTILE_TEXTS) {
			const texts = { nl: text, en: text };
			const csv = writeSeriesCsv(
				withSeries({
					...{ title: texts, definition: texts, unit: texts, byDate: texts, licence: texts },
					...{ caveats: [texts], publisher: text, register: text, licenceUrl: undefined }
				})
			);
			const [row = {}] = readBack(csv);
			const { id, interval, licence_url, ...said } = row;
			expect([id, interval, licence_url]).toEqual(['waterstand', 'day', '']);
			expect(Object.keys(said)).toHaveLength(14);
			expect(new Set(Object.values(said))).toEqual(new Set([text]));
			expect(csv).not.toMatch(/[,\n]"?[=+\-@＝]/);
		}
	});
});
