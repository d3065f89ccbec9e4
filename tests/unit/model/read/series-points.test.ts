import { describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../../src/lib/model/read/csv-file.ts';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { parseDataset } from '../../../../src/lib/model/read/parse.ts';
import { readSeriesPoints } from '../../../../src/lib/model/read/series-points.ts';
import { aDatasetFolder } from '../../../fixtures/dataset.ts';

function read(lines: string[], interval: 'day' | 'week' = 'day') {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const file = readCsvFile('series/x.csv', bytes);
	const { points, problems } = readSeriesPoints(file, 'value', interval);
	return {
		points: points.map(({ day, value }) => [isoFromDay(day), value]),
		problems: [...file.problems, ...problems].map(({ line, column, rule }) => [line, column, rule])
	};
}

describe('the figures of a series', () => {
	it('have a null for an empty cell and for a missing line', () => {
		const { points, problems } = read([
			'date,value',
			'1953-01-30,1',
			'1953-01-31,',
			'1953-02-02,4'
		]);
		expect(problems).toEqual([]);
		expect(points).toEqual([
			['1953-01-30', 1],
			['1953-01-31', null],
			['1953-02-01', null],
			['1953-02-02', 4]
		]);
	});

	it('are unknown where the file has text, with the place of it', () => {
		const { points, problems } = read(['date,note,value', '1953-01-30,abc,1', '1953-01-31,,kaas']);
		expect(points.at(-1)).toEqual(['1953-01-31', null]);
		expect(problems).toEqual([[3, 13, 'no-number']]);
	});

	it.each(['1,5', '0x10', '1e', 'NaN', '--1', '12 %'])('do not take %j for a number', (text) => {
		expect(read(['date,value', `1953-01-30,"${text}"`]).problems).toEqual([[2, 12, 'no-number']]);
	});

	it('are put in order, and the disorder is reported', () => {
		const { points, problems } = read(['date,value', '1953-01-31,2', '1953-01-30,1']);
		expect(points.map(([, value]) => value)).toEqual([1, 2]);
		expect(problems).toEqual([[3, 1, 'series-unsorted']]);
	});

	it('count once for a day that stands there twice', () => {
		const { points, problems } = read(['date,value', '1953-01-31,2', '1953-01-31,3']);
		expect(points).toEqual([['1953-01-31', 2]]);
		expect(problems).toEqual([[3, 1, 'series-duplicate-date']]);
	});

	it('leave out lines whose date does not exist or cannot be meant', () => {
		const lines = ['date,value', '1953-01-31,2', '1953-02-30,3', 'kaas,4', '9953-02-01,5'];
		const { points, problems } = read(lines);
		expect(points).toHaveLength(1);
		expect(problems.map(([, , rule]) => rule)).toEqual([
			'invalid-date',
			'invalid-date',
			'series-jump'
		]);
	});

	it('of a week keep to the same weekday', () => {
		const lines = ['date,value', '1953-02-02,1', '1953-02-10,2', '1953-02-16,3'];
		const { points, problems } = read(lines, 'week');
		expect(points).toEqual([
			['1953-02-02', 1],
			['1953-02-09', null],
			['1953-02-16', 3]
		]);
		expect(problems).toEqual([[3, 1, 'series-interval']]);
	});

	it('keep their line numbers after a cell of two lines', () => {
		const lines = ['date,note,value', '1953-01-30,"a\nb",1', '1953-01-31,,kaas'];
		expect(read(lines).problems).toEqual([[4, 13, 'no-number']]);
	});

	it('need a header and commas', () => {
		expect(read(['1953-01-30,1']).problems).toContainEqual([1, 1, 'csv-header']);
		expect(read(['date;value', '1953-01-30;1']).problems).toContainEqual([1, 1, 'csv-separator']);
	});

	it('need their file and their column', () => {
		const without = parseDataset(aDatasetFolder({ 'series/water.csv': null }));
		expect(without.problems).toMatchObject([
			{ rule: 'missing-file', file: 'series/series.json', id: 'waterstand', field: 'file' }
		]);
		const other = parseDataset(aDatasetFolder({ 'series/water.csv': 'date,height\n' }));
		expect(other.problems).toMatchObject([{ rule: 'missing-column', field: 'column' }]);
		expect(other.dataset?.series[0]?.points).toEqual([]);
	});
});
