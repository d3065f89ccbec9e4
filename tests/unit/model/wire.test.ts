import { expect, it } from 'vitest';
import { packDataset, unpackDataset } from '../../../src/lib/model/wire.ts';
import { aDataset } from '../../fixtures/dataset.ts';

it('a dataset comes out as it went in, by way of JSON', () => {
	const dataset = aDataset();
	expect(dataset.stories).toHaveLength(1);
	const travelled = JSON.parse(JSON.stringify(packDataset(dataset)));
	expect(unpackDataset(travelled)).toEqual(JSON.parse(JSON.stringify(dataset)));
});

it('an empty series stays empty, and a missing day has no figure', () => {
	const dataset = aDataset();
	const [series] = dataset.series;
	if (!series) throw new Error('the fixture has a series');
	const gap = series.points.filter((_, index) => index !== 3);
	const packed = packDataset({
		...dataset,
		series: [
			{ ...series, points: gap },
			{ ...series, id: 'leeg', points: [] }
		]
	});
	const [holed, empty] = unpackDataset(packed).series;
	expect(holed?.points[3]).toEqual({ day: series.points[3]?.day, value: null });
	expect(empty?.points).toEqual([]);
});
