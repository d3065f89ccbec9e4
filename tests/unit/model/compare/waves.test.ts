import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompareChoices, firstChoices } from '../../../../src/lib/model/compare/choices.ts';
import {
	compareWaves,
	type Comparison,
	LEAD,
	onDay,
	pointOn
} from '../../../../src/lib/model/compare/waves.ts';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { smoothSeries } from '../../../../src/lib/model/dataset/smooth-series.ts';
import { aWavyDataset, FIRST_FIGURE } from '../../../fixtures/waves.ts';

const TWO = [
	{ start: '1953-02-01', end: '1953-02-10', peaks: ['1953-02-04'] },
	{ start: '1953-03-01', end: '1953-03-05', peaks: ['1953-03-03'] }
];
/** A figure a day for seventy days: its number. */
const LEVELS = Array.from({ length: 70 }, (_, index) => index);
const aComparison = (dataset: Dataset, choices: Partial<CompareChoices> = {}): Comparison => {
	const found = compareWaves(dataset, { ...firstChoices(dataset)!, ...choices });
	if (!found) throw new Error('nothing to compare');
	return found;
};

describe('waves side by side', () => {
	it('lay the first day of each on day 0, from some days before to its last', () => {
		const { waves, from, to } = aComparison(aWavyDataset({ levels: LEVELS, waves: TWO }));
		expect(waves.map(({ zero }) => isoFromDay(zero))).toEqual(['1953-02-01', '1953-03-01']);
		expect(waves.map((wave) => [wave.from, wave.to])).toEqual([
			[-LEAD, 9],
			[-LEAD, 4]
		]);
		expect([from, to]).toEqual([-LEAD, 9]);
	});

	it('lay the highest of its peaks on day 0: several peaks are one wave', () => {
		const dataset = aWavyDataset({
			levels: LEVELS.map((level) => (level === 14 ? 900 : level)),
			waves: [{ ...TWO[0], peaks: ['1953-02-03', '1953-02-08'] }, TWO[1]!]
		});
		expect(isoFromDay(FIRST_FIGURE + 14)).toBe('1953-02-03');
		const { waves } = aComparison(dataset, { zero: 'peak' });
		expect(waves.map(({ zero }) => isoFromDay(zero))).toEqual(['1953-02-03', '1953-03-03']);
		expect(waves[0]!.begin.first).toBe(-2);
	});

	it('leave out a wave without a peak, and name it', () => {
		const dataset = aWavyDataset({ levels: LEVELS, waves: [TWO[0]!, { ...TWO[1], peaks: [] }] });
		const { waves, unplaced } = aComparison(dataset, { zero: 'peak' });
		expect(waves.map(({ wave }) => wave.id)).toEqual(['golf-0']);
		expect(unplaced.map(({ id }) => id)).toEqual(['golf-1']);
		expect(aComparison(dataset).waves).toHaveLength(2);
	});

	it('keep a beginning that is a month as wide as it is', () => {
		const dataset = aWavyDataset({
			levels: LEVELS,
			waves: [
				{ ...TWO[0], start: '1953-02' },
				{ ...TWO[1], start: '1953-03-01~' }
			]
		});
		const [month, about] = aComparison(dataset).waves;
		expect(month!.begin).toEqual({ first: 0, last: 27, isAbout: false });
		expect(about!.begin).toEqual({ first: 0, last: 0, isAbout: true });
	});

	it('go as far as there are figures where a wave has no end', () => {
		const dataset = aWavyDataset({ levels: [...LEVELS, null, null], waves: TWO });
		// An open end is no date that a wave of a file can have; the part known on a day has one.
		const open: Dataset = {
			...dataset,
			waves: {
				...dataset.waves,
				definitions: dataset.waves.definitions.map((definition) => ({
					...definition,
					waves: definition.waves.map((wave, index) =>
						index === 1 ? { ...wave, endSpan: { ...wave.endSpan, first: null, last: null } } : wave
					)
				}))
			}
		};
		const last = aComparison(open).waves.at(-1)!;
		expect(last.end).toBeNull();
		expect(last.zero + last.to).toBe(FIRST_FIGURE + 69);
	});

	it('break at a missing figure', () => {
		const levels = LEVELS.map((level) => (level === 15 ? null : level));
		const { waves, series } = aComparison(aWavyDataset({ levels, waves: TWO }));
		const day = FIRST_FIGURE + 15 - waves[0]!.zero;
		expect(pointOn(waves[0]!, series, day)).toEqual({ middle: day + 0.5, value: null });
		expect(pointOn(waves[0]!, series, day + 1)?.value).toBe(16);
		expect(pointOn(waves[0]!, series, 400)).toBeUndefined();
	});

	it('show the smoothed figures of their days, whatever they are, and 100 per cent once at most', () => {
		const values = fc.array(fc.option(fc.integer({ min: 0, max: 500 })), {
			minLength: 1,
			maxLength: 70
		});
		fc.assert(
			fc.property(
				values,
				fc.constantFrom(1, 3, 7),
				fc.constantFrom<CompareChoices['zero']>('start', 'peak'),
				(levels, meanDays, zero) => {
					const dataset = aWavyDataset({ levels, waves: TWO, meanDays });
					const smoothed = new Map(
						smoothSeries(dataset.series[0]!).map(({ middle, value }) => [middle, value])
					);
					const [absolute, percent] = (['absolute', 'percent'] as const).map((scale) =>
						aComparison(dataset, { zero, scale })
					);
					for (const [index, { points, zero, highest }] of absolute!.waves.entries()) {
						for (const { middle, value } of points)
							expect(value).toBe(smoothed.get(middle + zero) ?? null);
						const inPercent = percent!.waves[index]!;
						expect(inPercent.highest).toEqual(highest);
						const within = inPercent.points.filter(
							({ middle }) => middle > inPercent.begin.first && middle < inPercent.to + 1
						);
						const top = Math.max(-1, ...within.map(({ value }) => value ?? -1));
						if (highest && highest.value > 0) expect(top).toBeCloseTo(100, 9);
						else expect(inPercent.points.every(({ value }) => value === null)).toBe(true);
					}
				}
			),
			{ numRuns: 60 }
		);
		expect.hasAssertions();
	});

	it('have in each row exactly the chosen events that may have begun in its days', () => {
		const dates = fc.constantFrom(
			...['1953-01-01', '1953-01-02', '1953-01-31', '1953-02-10', '1953-02-11'],
			...['1953-02', '1953-01', '1952-12', '1953-03', '1953-03-06', '1953-02-05~'],
			...['1953-02-09/1953-04-01', '1952-01-01/1953-12-31']
		);
		const event = fc.record({ date: dates, kind: fc.constantFrom('water', 'herstel') });
		fc.assert(
			fc.property(fc.array(event, { maxLength: 12 }), fc.boolean(), (events, onlyMeasures) => {
				const dataset = aWavyDataset({ levels: LEVELS, waves: TWO, events });
				const kinds = onlyMeasures ? ['herstel'] : ['water', 'herstel'];
				for (const wave of aComparison(dataset, { kinds: new Set(kinds) }).waves) {
					const expected = dataset.events.filter(({ kind, span }) => {
						const last = span.isInterval ? span.first! : span.last!;
						const [from, to] = [wave.zero + wave.from, wave.zero + wave.to];
						return kinds.includes(kind) && last >= from && span.first! <= to;
					});
					expect(wave.events.map(({ item }) => item.id).sort()).toEqual(
						expected.map(({ id }) => id).sort()
					);
				}
			}),
			{ numRuns: 60 }
		);
		expect.hasAssertions();
	});

	it('have the announcements of their days, and what may have been on a day', () => {
		const dataset = aWavyDataset({
			levels: LEVELS,
			waves: TWO,
			announcements: [
				{ announced: '1953-02-03' },
				{ announced: '1953-03' },
				{ announced: '1953-06-01' }
			]
		});
		const [first, second] = aComparison(dataset).waves;
		expect(first!.announcements.map(({ item }) => item.id)).toEqual(['h-0']);
		expect(second!.announcements.map(({ item }) => item.id)).toEqual(['h-0', 'h-1']);
		expect(onDay(second!.announcements, 20).map(({ item }) => item.id)).toEqual(['h-1']);
		expect(onDay(second!.announcements, 31)).toEqual([]);
	});

	it('are only those that are chosen, each with its own place', () => {
		const dataset = aWavyDataset({ levels: LEVELS, waves: TWO });
		const { waves } = aComparison(dataset, { waves: new Set(['golf-1']) });
		expect(waves.map(({ wave, place }) => [wave.id, place])).toEqual([['golf-1', 1]]);
	});
});

describe('what is compared at first', () => {
	it('are the kinds that the dataset marks as measures, or all of them', () => {
		const dataset = aWavyDataset({ levels: LEVELS, waves: TWO });
		expect([...firstChoices(dataset)!.kinds]).toEqual(['herstel']);
		const unmarked = structuredClone(dataset);
		for (const kind of unmarked.timeline.kinds) delete kind.isMeasure;
		expect([...firstChoices(unmarked)!.kinds]).toEqual(['water', 'herstel']);
	});

	it('is nothing with fewer than two waves, or without figures', () => {
		const one = aWavyDataset({ levels: LEVELS, waves: [TWO[0]!] });
		expect(firstChoices(one)).toBeUndefined();
		const two = aWavyDataset({ levels: LEVELS, waves: TWO });
		expect(firstChoices({ ...two, series: [] })).toBeUndefined();
		expect(firstChoices(two)?.series).toBe('waterstand');
	});
});
