import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layAnnouncementChart } from '../../../../src/lib/layout/announcements/chart.ts';
import { daysAheadOf } from '../../../../src/lib/model/dataset/days-ahead.ts';
import { Announcements } from '../../../../src/lib/model/dataset/announcements.ts';
import type { Announcement } from '../../../../src/lib/model/dataset/dataset.ts';
import { someAnnouncements } from '../../../fixtures/announcements.ts';
import { aLaidDataset, FIRST, LAST } from '../generators.ts';

const dataset = aLaidDataset([]);
const SIZE = { along: 800, height: 200, language: 'nl' } as const;
const chartOf = (announcements: Announcement[]) => {
	const { all } = new Announcements({ strands: [], announcements });
	return { all, chart: layAnnouncementChart(dataset, all, SIZE) };
};

/** The height of a line at a place; undefined beside it. */
function heightAt(lines: [number, number][][], place: number): number | undefined {
	for (const line of lines)
		for (const [index, [from, one]] of line.entries()) {
			const next = line[index + 1];
			if (line.length === 1 && Math.abs(from - place) < 1e-6) return one;
			if (!next || place < from - 1e-6 || place > next[0] + 1e-6) continue;
			return one + ((next[1] - one) * (place - from)) / (next[0] - from || 1);
		}
	return undefined;
}

describe('the chart of promised and real ends', () => {
	it('has every day at its height, and none where there was no promise', () => {
		fc.assert(
			fc.property(someAnnouncements, (announcements) => {
				const { all, chart } = chartOf(announcements);
				const days = new Map(daysAheadOf(all, FIRST, LAST).map((one) => [one.day, one]));
				const [tick] = chart.ticks;
				const pixels = tick ? (chart.base - tick.across) / tick.value : 0;
				for (let day = FIRST; day <= LAST; day += 7) {
					const place = ((day + 0.5 - FIRST) / (LAST + 1 - FIRST)) * SIZE.along;
					const known = days.get(day);
					for (const [range, { lines }] of [
						[known?.promised, chart.promised],
						[known?.real, chart.real]
					] as const) {
						const height = heightAt(lines, place);
						expect(height === undefined).toBe(!range);
						if (range && pixels)
							expect(chart.base - height!).toBeCloseTo(
								((range.least + range.most) / 2) * pixels,
								3
							);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('stays within its box', () => {
		fc.assert(
			fc.property(someAnnouncements, (announcements) => {
				const { chart } = chartOf(announcements);
				const { promised, real, later, sooner, counts } = chart;
				const points = [
					...[...promised.lines, ...promised.ranges, ...real.lines, ...real.ranges],
					...[...later, ...sooner, ...counts.points]
				].flat();
				for (const [along, across] of points) {
					expect(along).toBeGreaterThanOrEqual(-1e-6);
					expect(along).toBeLessThanOrEqual(SIZE.along + 1e-6);
					expect(across).toBeGreaterThanOrEqual(0);
					expect(across).toBeLessThanOrEqual(chart.across);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('is empty without announcements', () => {
		const { chart } = chartOf([]);
		expect(chart.promised.lines).toEqual([]);
		expect(chart.counts.most).toBe(0);
	});
});
