import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonIn } from '../../../src/lib/i18n/compare.ts';
import { type DayCount, exactly } from '../../../src/lib/model/time/day-count.ts';

const { sentences: nl, days: dagen } = comparisonIn('nl');
const { sentences: en, days } = comparisonIn('en');
const about = (count: number): DayCount => ({ ...exactly(count), isAbout: true });
const between = (least: number, most: number): DayCount => ({ least, most, isAbout: false });

describe('sentences about numbers of days', () => {
	it.each([
		[exactly(0), 'op de dag dat de golf begon', 'on the day the wave began'],
		[exactly(1), '1 dag nadat de golf begon', '1 day after the wave began'],
		[exactly(12), '12 dagen nadat de golf begon', '12 days after the wave began'],
		[exactly(-1), '1 dag voordat de golf begon', '1 day before the wave began'],
		[about(12), 'ongeveer 12 dagen nadat de golf begon', 'about 12 days after the wave began'],
		[
			between(3, 6),
			'tussen 3 en 6 dagen nadat de golf begon',
			'between 3 and 6 days after the wave began'
		],
		[
			between(-6, -3),
			'tussen 3 en 6 dagen voordat de golf begon',
			'between 3 and 6 days before the wave began'
		],
		[between(0, 6), 'hooguit 6 dagen nadat de golf begon', 'at most 6 days after the wave began'],
		[between(-1, 0), 'hooguit 1 dag voordat de golf begon', 'at most 1 day before the wave began'],
		[
			between(-2, 26),
			'tussen 2 dagen voordat de golf begon en 26 dagen nadat de golf begon',
			'between 2 days before the wave began and 26 days after the wave began'
		]
	])('say how long after the beginning: %o', (count, dutch, english) => {
		expect(nl.first(true, count)).toBe(`De eerste maatregel kwam ${dutch}`);
		expect(en.first(true, count)).toBe(`The first measure came ${english}`);
	});

	it('name both bounds, the lesser first, and no number besides, whatever the bounds', () => {
		fc.assert(
			fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(60), (least, more) => {
				const most = least + more;
				for (const words of [nl, en]) {
					const text = words.longer({ least, most, isAbout: false }, 'X');
					const numbers = (text.match(/\d+/g) ?? []).map(Number);
					const bounds = [...new Set([least, most].map(Math.abs))]
						.filter((bound) => bound !== 0)
						.sort((a, b) => (least < 0 && most > 0 ? 0 : a - b));
					expect([...new Set(numbers)]).toEqual(bounds);
				}
			})
		);
	});

	it('have singular and plural', () => {
		expect([dagen(exactly(1)), dagen(exactly(2)), dagen(about(1))]).toEqual([
			...['1 dag', '2 dagen', 'ongeveer 1 dag']
		]);
		expect([days(exactly(1)), days(exactly(2)), days(between(1, 9))]).toEqual([
			...['1 day', '2 days', 'between 1 and 9 days']
		]);
		expect(nl.before(1, 30)).toBe('In de 30 dagen ervoor was er al 1.');
		expect(nl.before(2, 30)).toBe('In de 30 dagen ervoor waren er al 2.');
		expect(en.before(1, 30)).toBe('In the 30 days before there was 1 already.');
	});

	it('say which is higher by its sign, and equal where the rounded difference is nothing', () => {
		expect(nl.higher(-35.6, 'A')).toBe('36% lager dan bij ‘A’');
		expect(nl.higher(12, 'A')).toBe('12% hoger dan bij ‘A’');
		expect(nl.higher(0.3, 'A')).toBe('even hoog als bij ‘A’');
		expect(en.higher(-35.6, 'A')).toBe('36% lower than in ‘A’');
	});
});
