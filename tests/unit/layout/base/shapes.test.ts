import { describe, expect, it } from 'vitest';
import {
	glyphPlace,
	layExtent,
	occupied,
	spanDays
} from '../../../../src/lib/layout/base/shapes.ts';
import { aDataset, anEvent } from '../../../fixtures/dataset.ts';

const limits = { start: -6200, end: -6000 };

function extentOf(date: string, pixelsPerDay: number) {
	const dataset = aDataset({ 'events.json': { events: [anEvent({ date })] } });
	const [event] = dataset.events;
	return layExtent(event!, event!.span.first ?? 0, pixelsPerDay, limits);
}

describe('layExtent', () => {
	it('stands a day in its middle, without a bar', () => {
		const extent = extentOf('1953-02-01', 40);
		expect(extent).toMatchObject({ from: 0, to: 40, glyph: 20, isBar: false });
		expect(occupied(extent)).toEqual({ from: 14.9, to: 25.1 });
	});

	it('draws a stretch as a bar once it is clearly longer than a glyph', () => {
		expect(extentOf('1953-02-01/1953-02-03', 5).isBar).toBe(false);
		expect(extentOf('1953-02-01/1953-02-03', 6).isBar).toBe(true);
	});

	it('puts the glyph on the day an interval began, early, and in the middle of a month', () => {
		expect(extentOf('1953-02-01/1953-02-28', 10).glyph).toBeCloseTo(2.5);
		expect(extentOf('1953-02', 10).glyph).toBeCloseTo(140);
	});

	it('runs on to the end of what can be seen when the end is open', () => {
		const dataset = aDataset({ 'events.json': { events: [anEvent({ date: '1953-02-01/..' })] } });
		expect(spanDays(dataset.events[0]!.span, limits).last).toBe(-6001);
	});
});

describe('glyphPlace', () => {
	it('never leaves the drawn part', () => {
		expect(glyphPlace(10, 12, false)).toBe(12);
		expect(glyphPlace(10, 20, true)).toBe(15);
	});
});
