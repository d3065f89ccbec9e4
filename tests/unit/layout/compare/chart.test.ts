import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layCompareChart, pointsOn } from '../../../../src/lib/layout/compare/chart.ts';
import { type CompareChoices, firstChoices } from '../../../../src/lib/model/compare/choices.ts';
import { compareWaves } from '../../../../src/lib/model/compare/waves.ts';
import { aWavyDataset, type WavyParts } from '../../../fixtures/waves.ts';

const WAVES = [
	{ start: '1953-02-01', end: '1953-02-10', peaks: ['1953-02-04'] },
	{ start: '1953-03-01~', end: '1953-03-05', peaks: ['1953-03-03'] }
];
const LEVELS = Array.from({ length: 70 }, (_, index) => 100 + 50 * Math.sin(index / 4));
function aChart(
	parts: Partial<WavyParts> = {},
	choices: Partial<CompareChoices> = {},
	along = 900
) {
	const dataset = aWavyDataset({ levels: LEVELS, waves: WAVES, ...parts });
	const comparison = compareWaves(dataset, { ...firstChoices(dataset)!, ...choices })!;
	const chart = layCompareChart({
		...{ comparison, along, height: 200 },
		nameOf: ({ wave }) => wave.title.nl ?? '',
		titleOf: ({ title }) => title.nl ?? ''
	});
	return { chart, comparison };
}

describe('the picture of waves side by side', () => {
	it('has each figure at its place, from where it is shown to where it ends', () => {
		const { chart, comparison } = aChart();
		for (const [index, line] of chart.lines.entries()) {
			const wave = comparison.waves[index]!;
			const drawn = [...line.before, ...line.within].flat();
			for (const { middle, value } of wave.points)
				expect(drawn).toContainEqual([chart.scale.toAlong(middle), chart.toAcross(value!)]);
			for (const [along] of line.within.flat().slice(1)) expect(along).toBeGreaterThan(chart.zero);
		}
	});

	it('breaks a line where a figure is missing', () => {
		const whole = aChart().chart.lines[0]!.within.length;
		const levels = LEVELS.map((level, index) => (index === 15 ? null : level));
		expect(aChart({ levels }).chart.lines[0]!.within.length).toBe(whole + 1);
	});

	it('dissolves the edges that are not known, and only those', () => {
		const [first, second] = aChart().chart.rows.map(({ bar }) => [bar.fromEdge, bar.toEdge]);
		expect(first).toEqual(['sharp', 'sharp']);
		expect(second).toEqual(['soft', 'sharp']);
	});

	it('puts what is read on the lines, and nothing where there is no figure', () => {
		const { chart, comparison } = aChart();
		const points = pointsOn(chart, comparison, 3);
		for (const [index, point] of points.entries())
			expect(chart.lines[index]!.within.flat()).toContainEqual(point);
		expect(pointsOn(chart, comparison, 8)[1]).toBeNull();
	});

	it('keeps everything inside its height, and rows below one another, whatever the figures', () => {
		const events = fc.array(
			fc.record({
				date: fc.constantFrom('1953-01-20', '1953-02', '1953-02-03', '1953-02-04~', '1953-03-02'),
				kind: fc.constantFrom('water', 'herstel'),
				importance: fc.integer({ min: 1, max: 5 })
			}),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(
				fc.array(fc.option(fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 70 }),
				events,
				fc.constantFrom<CompareChoices['scale']>('absolute', 'percent'),
				fc.constantFrom<CompareChoices['zero']>('start', 'peak'),
				fc.integer({ min: 288, max: 1180 }),
				(levels, events, scale, zero, along) => {
					const { chart } = aChart({ levels, events }, { scale, zero }, along);
					for (const { name, peak } of chart.lines) {
						if (name) expect(name.across - 13).toBeGreaterThanOrEqual(0);
						if (peak) expect(peak.across).toBeLessThanOrEqual(chart.base + 1e-6);
					}
					let below = chart.base;
					for (const row of chart.rows) {
						expect(row.top).toBeGreaterThanOrEqual(below);
						const inside = [...row.lanes, row.barAcross, row.announced, row.counted ?? row.top];
						for (const across of inside) {
							expect(across).toBeGreaterThanOrEqual(row.top);
							expect(across).toBeLessThanOrEqual(row.bottom + 14);
						}
						below = row.bottom;
					}
					expect(chart.across).toBe(below);
				}
			),
			{ numRuns: 40 }
		);
		expect.hasAssertions();
	});
});
