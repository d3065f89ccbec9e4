import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK, layStrip } from '../../../../src/lib/layout/small/small-passages.ts';
import {
	laySmallTimeline,
	type SmallTimeline,
	type SmallTimelineRequest
} from '../../../../src/lib/layout/small/small-timeline.ts';
import { textWidth } from '../../../../src/lib/layout/text/text-width.ts';
import type { Dataset, Excerpt } from '../../../../src/lib/model/dataset/dataset.ts';
import { aDataset } from '../../../fixtures/dataset.ts';
import { datasets } from '../generators.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const requestOf = (
	dataset: Dataset,
	overrides: Partial<SmallTimelineRequest> = {}
): SmallTimelineRequest => ({
	dataset,
	language: 'nl',
	along: 600,
	height: 58,
	series: dataset.timeline.series,
	waves: dataset.waves.definitions[0],
	events: dataset.events,
	excerpts: dataset.excerpts,
	passages: 'numbers',
	memo: new Memo(),
	...overrides
});

/** Passages of a random timeline: each at an event, or at none and so about the whole period. */
const withPassages = (dataset: Dataset, choices: readonly number[]): Dataset => ({
	...dataset,
	excerpts: choices.map((choice, index): Excerpt => {
		const event = dataset.events[choice];
		return {
			id: `p-${index}`,
			source: 'geen',
			section: 'geen',
			selector: { type: 'TextQuoteSelector', exact: 'Water.', prefix: '', suffix: '' },
			themes: ['geen'],
			events: event ? [event.id] : []
		};
	})
});

const requests = fc
	.record({
		dataset: datasets,
		along: fc.integer({ min: 288, max: 1180 }),
		passages: fc.constantFrom('numbers' as const, 'ticks' as const),
		choices: fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 24 })
	})
	.map(({ dataset, choices, ...rest }) => requestOf(withPassages(dataset, choices), rest));

interface Extent {
	from: number;
	to: number;
	top: number;
	bottom: number;
}
const markBoxes = ({ marks }: SmallTimeline): Extent[] =>
	marks.map(({ along, across, isApproximate, bar }) => {
		const half = isApproximate ? 12 : 6;
		return {
			from: Math.min(bar?.from ?? along, along - half),
			to: Math.max(bar?.to ?? along, along + half),
			top: across - 6,
			bottom: across + 6
		};
	});
const blockBoxes = ({ blocks }: SmallTimeline): Extent[] =>
	blocks.map(({ along, across }) => ({
		from: along - BLOCK.width / 2,
		to: along + BLOCK.width / 2,
		top: across - BLOCK.height / 2,
		bottom: across + BLOCK.height / 2
	}));
const labelBoxes = ({ axis }: SmallTimeline): Extent[] =>
	axis
		.filter(({ label }) => label)
		.map(({ along, label, isStrong }) => ({
			from: along + 4,
			to: along + 4 + textWidth(label, isStrong ? 'sans-650' : 'sans-400', 11),
			top: 0,
			bottom: 12
		}));
const meets = (a: Extent, b: Extent) =>
	a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
const meetings = (boxes: Extent[]) =>
	boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => meets(box, other)));

describe('a small timeline', () => {
	it('keeps everything inside its box', () => {
		fc.assert(
			fc.property(requests, (request) => {
				const drawing = laySmallTimeline(request);
				for (const { from, to, top, bottom } of [...markBoxes(drawing), ...blockBoxes(drawing)]) {
					expect(from).toBeGreaterThanOrEqual(-0.01);
					expect(to).toBeLessThanOrEqual(request.along + 0.01);
					expect(top).toBeGreaterThanOrEqual(-0.01);
					expect(bottom).toBeLessThanOrEqual(drawing.across + 0.01);
				}
				for (const [along, across] of drawing.line) {
					expect(along).toBeGreaterThanOrEqual(0);
					expect(along).toBeLessThanOrEqual(request.along);
					expect(across).toBeGreaterThanOrEqual(0);
					expect(across).toBeLessThanOrEqual(drawing.base + 0.01);
				}
				for (const { to } of labelBoxes(drawing))
					expect(to).toBeLessThanOrEqual(request.along + 0.01);
			}),
			{ numRuns: 60 }
		);
	});

	it('lets no two marks, blocks or labels overlap', () => {
		fc.assert(
			fc.property(requests, (request) => {
				const drawing = laySmallTimeline(request);
				expect(meetings(markBoxes(drawing))).toEqual([]);
				expect(meetings(blockBoxes(drawing))).toEqual([]);
				expect(meetings(labelBoxes(drawing))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('keeps the order of time, and draws or counts every event in the window', () => {
		fc.assert(
			fc.property(requests, (request) => {
				const { dataset } = request;
				const { marks, unplaced } = laySmallTimeline(request);
				const order = dataset.events.map(({ id }) => id);
				const places = marks.filter(({ bar }) => !bar);
				const inTime = [...places].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
				const spanOf = (id: string) => dataset.events.find((event) => event.id === id)!.span;
				for (const [index, mark] of inTime.entries()) {
					const next = inTime[index + 1];
					if (!next || mark.isApproximate || next.isApproximate) continue;
					if ((spanOf(mark.id).last ?? Infinity) <= (spanOf(next.id).first ?? -Infinity))
						expect(next.along).toBeGreaterThanOrEqual(mark.along - 0.01);
				}
				const first = dataset.window.first ?? 0;
				const last = dataset.window.last ?? 0;
				const inWindow = dataset.events.filter(
					({ span }) => (span.first ?? first) <= last && (span.last ?? last) >= first
				);
				expect(marks.length + unplaced).toBe(inWindow.length);
			}),
			{ numRuns: 60 }
		);
	});

	it('numbers each passage wherever it stands, hollow when it is about the whole period', () => {
		const drawing = laySmallTimeline(requestOf(aDataset()));
		const known = drawing.blocks.map(({ excerpt, number, isWhole }) => [excerpt, number, isWhole]);
		// The third passage has a date after the window.
		expect(known).toEqual([
			['wachten-op-bericht', 1, false],
			['boten', 2, false]
		]);
		expect(drawing.blocks[1]!.bar).toMatchObject({ fromEdge: 'soft', toEdge: 'soft' });
		const whole = laySmallTimeline(
			requestOf(withPassages(aDataset(), [99, 99]), { events: [] })
		).blocks;
		expect(whole.map(({ isWhole }) => isWhole)).toEqual([true, true]);
		expect(whole[0]!.across).toBe(whole[1]!.across);
	});

	it('draws ticks where the blocks would be too many', () => {
		const dataset = withPassages(
			aDataset(),
			Array.from({ length: 60 }, () => 1)
		);
		const drawing = laySmallTimeline(requestOf(dataset, { along: 288 }));
		expect(drawing.blocks).toEqual([]);
		expect(drawing.ticks).toHaveLength(60);
	});

	it('dissolves what is not known to the day', () => {
		const { marks } = laySmallTimeline(requestOf(aDataset()));
		const spring = marks.find(({ id }) => id === 'herstel-begint')!;
		expect(spring.bar).toMatchObject({ fromEdge: 'soft', toEdge: 'soft' });
		expect(marks.find(({ id }) => id === 'dijk-breekt')!.bar).toBeNull();
	});

	it('draws a wave with its peak, and the line from the first to the last figure only', () => {
		const { waves, line, base } = laySmallTimeline(requestOf(aDataset(), { height: 100 }));
		expect(waves).toHaveLength(1);
		expect(waves[0]!.peaks.length).toBeGreaterThan(0);
		expect(line[0]![0]).toBeGreaterThan(0);
		expect(line.at(-1)![0]).toBeLessThan(600);
		expect(line.at(-1)![1]).toBeLessThan(base - 1);
	});

	it('lays a strip of one section in the same time as the whole', () => {
		const dataset = aDataset();
		const strip = layStrip(dataset, [dataset.excerpts[0]!], 600, new Memo());
		const { blocks } = laySmallTimeline(requestOf(dataset));
		expect(strip.ticks.map(({ excerpt }) => excerpt)).toEqual(['wachten-op-bericht']);
		expect(strip.ticks[0]!.from).toBeCloseTo(blocks[0]!.along);
	});
});
