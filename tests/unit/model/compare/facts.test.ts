import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areMeasures, firstChoices } from '../../../../src/lib/model/compare/choices.ts';
import { differenceOf, factsOf } from '../../../../src/lib/model/compare/facts.ts';
import { compareWaves } from '../../../../src/lib/model/compare/waves.ts';
import { aWavyDataset, FIRST_FIGURE, type WavyParts } from '../../../fixtures/waves.ts';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';

const LEVELS = Array.from({ length: 70 }, (_, index) => 100 + index);
const WAVES = [
	{ start: '1953-02-01', end: '1953-02-10', peaks: ['1953-02-04'] },
	{ start: '1953-03-01', end: '1953-03-05', peaks: ['1953-03-03'] }
];
const factsIn = (parts: Partial<WavyParts>) => {
	const dataset = aWavyDataset({ levels: LEVELS, waves: WAVES, ...parts });
	return factsOf(compareWaves(dataset, firstChoices(dataset)!)!);
};
const measure = (date: string) => ({ date, kind: 'herstel' });

describe('what can be said of a wave', () => {
	it('is its length with both days, its rise, its height and its first measure', () => {
		const [first, second] = factsIn({
			events: [measure('1953-01-20'), measure('1953-02-03'), measure('1953-03-09')]
		});
		expect(first!.length).toEqual({ least: 10, most: 10, isAbout: false });
		expect(first!.rise).toEqual({ least: 9, most: 9, isAbout: false });
		expect(first!.compared.highest?.value).toBe(121);
		expect(first!.firstEvent?.after).toEqual({ least: 2, most: 2, isAbout: false });
		expect(first!.firstEvent?.event.id).toBe('e-1');
		expect(first!.eventsBefore).toBe(1);
		expect(second!.firstEvent).toBeNull();
		expect(second!.eventsBefore).toBe(1);
	});

	it('is between bounds where the wave began in some month', () => {
		const [first] = factsIn({
			waves: [{ ...WAVES[0], start: '1953-02', end: '1953-03-10' }, WAVES[1]!],
			events: [measure('1953-02-20')]
		});
		expect(first!.firstEvent?.after).toEqual({ least: -8, most: 19, isAbout: false });
		expect(first!.length).toEqual({ least: 11, most: 38, isAbout: false });
	});

	it('holds the first of events whose days are not known, whatever those were', () => {
		const date = fc.constantFrom(
			...['1953-02-01', '1953-02-04', '1953-02-09', '1953-02', '1953-02-06/1953-03-01']
		);
		fc.assert(
			fc.property(
				fc.array(date, { minLength: 1, maxLength: 6 }),
				fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
				(dates, picks) => {
					const [{ compared, firstEvent }] = factsIn({ events: dates.map(measure) }) as [
						ReturnType<typeof factsIn>[0] & object
					];
					// Some true day of each event, out of those that it can have been.
					const days = compared.events.map(({ days }, index) =>
						Math.min(days.last, days.first + picks[index]!)
					);
					const first = Math.min(...days) - compared.begin.first;
					expect(first).toBeGreaterThanOrEqual(firstEvent!.after.least);
					expect(first).toBeLessThanOrEqual(firstEvent!.after.most);
				}
			),
			{ numRuns: 60 }
		);
		expect.hasAssertions();
	});
});

describe('how a wave differs from another', () => {
	it('is in days, and in per cent of the other height', () => {
		const [first, second] = factsIn({ events: [measure('1953-02-03'), measure('1953-03-02')] });
		expect(differenceOf(first!, second!)).toEqual({
			length: { least: -5, most: -5, isAbout: false },
			rise: { least: -5, most: -5, isAbout: false },
			firstEvent: { least: -1, most: -1, isAbout: false },
			highest: (144 / 121 - 1) * 100
		});
		expect(isoFromDay(FIRST_FIGURE + 44)).toBe('1953-03-05');
	});

	it('says nothing where one of the two is not known', () => {
		const [first, second] = factsIn({
			levels: LEVELS.slice(0, 30),
			waves: [WAVES[0]!, { ...WAVES[1], start: '1953-03-15', end: '1953-03-20' }]
		});
		expect(differenceOf(first!, second!)).toMatchObject({
			rise: null,
			firstEvent: null,
			highest: null
		});
	});
});

describe('measures', () => {
	it('are exactly the kinds that are marked so', () => {
		const dataset = aWavyDataset({ levels: LEVELS, waves: WAVES });
		expect(areMeasures(dataset, new Set(['herstel']))).toBe(true);
		expect(areMeasures(dataset, new Set(['herstel', 'water']))).toBe(false);
		expect(areMeasures(dataset, new Set())).toBe(false);
	});
});
