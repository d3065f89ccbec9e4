import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { firstChoices } from '../../../../src/lib/model/compare/choices.ts';
import { compareWaves } from '../../../../src/lib/model/compare/waves.ts';
import { writeComparisonCsv } from '../../../../src/lib/model/exports/comparison-csv.ts';
import { aWavyDataset } from '../../../fixtures/waves.ts';

describe('the figures of a comparison as CSV', () => {
	it('have a row a day, with the date and the figure of each wave', () => {
		const dataset = aWavyDataset({
			levels: Array.from({ length: 70 }, (_, index) => (index === 13 ? null : index)),
			waves: [
				{ start: '1953-02-01', end: '1953-02-03', peaks: ['1953-02-02'] },
				{ start: '1953-03-01', end: '1953-03-02', peaks: ['1953-03-01'] }
			]
		});
		const comparison = compareWaves(dataset, firstChoices(dataset)!)!;
		const rows = csvParseRows(writeComparisonCsv(comparison));
		expect(rows[0]).toEqual([
			...['day', 'golf-0_date', 'golf-0_waterstand', 'golf-1_date', 'golf-1_waterstand']
		]);
		const row = (day: number) => rows.find(([first]) => first === String(day));
		expect(row(0)).toEqual(['0', '1953-02-01', '12', '1953-03-01', '40']);
		// A missing figure, and a wave that is over, are empty.
		expect(row(1)).toEqual(['1', '', '', '1953-03-02', '41']);
		expect(row(2)).toEqual(['2', '1953-02-03', '14', '', '']);
		expect(rows.at(-1)![0]).toBe('2');
	});
});
