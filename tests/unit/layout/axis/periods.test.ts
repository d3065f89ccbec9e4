import { describe, expect, it } from 'vitest';
import {
	layPeriods,
	periodBoundaries,
	periodDates
} from '../../../../src/lib/layout/axis/periods.ts';
import { createTimescale } from '../../../../src/lib/layout/time/timescale.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { aDataset } from '../../../fixtures/dataset.ts';

const { periods } = aDataset();
const view = new Viewport(dayFromIso('1953-01-01'), dayFromIso('1953-04-01'));
const scale = createTimescale(view, 900);

describe('layPeriods', () => {
	it('draws each period from edge to edge, a seam between two', () => {
		const [first, second] = layPeriods(periods, scale, 900, 'nl', 0);
		expect(first).toMatchObject({ id: 'vloed', from: 0, to: 590, showsTitle: true });
		expect(second).toMatchObject({ id: 'droog', from: 592, to: 900 });
	});

	it('drops dates and title in that order when a band is narrow', () => {
		const shows = [900, 400, 260, 60].map((along) => {
			const narrow = createTimescale(view, along);
			const band = layPeriods(periods, narrow, along, 'nl', 0).find(({ id }) => id === 'droog');
			return [band?.showsTitle, band?.showsDates];
		});
		expect(shows[0]).toEqual([true, true]);
		expect(shows[3]).toEqual([false, false]);
		for (const [title, dates] of shows) expect(title || !dates).toBe(true);
	});

	it('leaves out what is not in view', () => {
		const march = new Viewport(dayFromIso('1953-03-05'), dayFromIso('1953-03-20'));
		const bands = layPeriods(periods, createTimescale(march, 900), 900, 'nl', 0);
		expect(bands).toHaveLength(1);
		expect(bands[0]).toMatchObject({ id: 'droog', from: 0, to: 900 });
	});
});

describe('periodDates', () => {
	it('names whole months, the year once where it is shared', () => {
		expect(periods.map(({ span }) => periodDates(span, 'nl'))).toEqual([
			'januari – februari 1953',
			'maart 1953'
		]);
	});
});

describe('periodBoundaries', () => {
	it('stands where a period begins within the view', () => {
		expect(periodBoundaries(periods, scale, 900)).toEqual([590]);
	});
});
