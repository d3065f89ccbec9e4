import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { figureOn, meanOn, waveOn } from '../../../../src/lib/model/dataset/on-day.ts';
import { aDataset } from '../../../fixtures/dataset.ts';

const dataset = aDataset();
const [series] = dataset.series;
if (!series) throw new Error('the fixture has a series');
const day = dayFromIso('1953-02-01');

describe('the figure of a day', () => {
	it('is that of the day itself', () => expect(figureOn(series, day)).toBe(455));
	it('is that of the week which holds the day', () => {
		const weekly = { ...series, interval: 'week' as const, points: [{ day, value: 7 }] };
		expect(figureOn(weekly, day + 6)).toBe(7);
		expect(figureOn(weekly, day + 7)).toBeNull();
	});
	it('is absent where the register has none', () => expect(figureOn(series, day + 400)).toBeNull());
});

describe('the mean of a day', () => {
	it('is that of the days around it', () => {
		expect(meanOn({ ...series, meanDays: 3 }, day)).toBeCloseTo((280 + 455 + 430) / 3);
	});
	it('takes fewer days at the ends of the data', () => {
		const first = series.points[0]?.day ?? 0;
		expect(meanOn({ ...series, meanDays: 3 }, first)).toBeCloseTo((210 + 280) / 2);
	});
	it('is absent where no day around has a figure', () => {
		expect(meanOn(series, day + 400)).toBeNull();
	});
});

describe('the wave of a day', () => {
	const [definition] = dataset.waves.definitions;
	const [wave] = definition?.waves ?? [];
	it('counts from 1', () => {
		const first = wave?.startSpan.first ?? 0;
		expect(waveOn(definition, first)?.dayOfWave).toBe(1);
		expect(waveOn(definition, first + 1)?.dayOfWave).toBe(2);
	});
	it('is none before the first and after the last', () => {
		expect(waveOn(definition, (wave?.startSpan.first ?? 0) - 1)).toBeUndefined();
		expect(waveOn(undefined, day)).toBeUndefined();
	});
});
