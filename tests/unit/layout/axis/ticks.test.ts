import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/lib/layout/text/text-width.ts';
import { axisMode, layAxis } from '../../../../src/lib/layout/axis/ticks.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { viewports } from '../generators.ts';

const between = (first: string, last: string) =>
	new Viewport(dayFromIso(first), dayFromIso(last) + 1);
const lengths = fc.integer({ min: 60, max: 1800 });
const orientations = fc.constantFrom('across' as const, 'down' as const);

describe('layAxis', () => {
	it('goes from quarters to months, weeks and days as a day widens', () => {
		const order = ['quarters', 'months', 'weeks', 'days'];
		for (const orientation of ['across', 'down'] as const) {
			const modes = Array.from({ length: 300 }, (_, index) =>
				order.indexOf(axisMode(0.1 * 1.02 ** index, orientation))
			);
			expect(modes).toEqual([...modes].sort());
			expect(new Set(modes).size).toBe(4);
		}
	});

	it('numbers weeks from the magnification on at which their numbers have room', () => {
		for (const orientation of ['across', 'down'] as const) {
			const named = (pixelsPerDay: number) => {
				const view = new Viewport(18_300, 18_300 + 700 / pixelsPerDay);
				const { mode, ticks } = layAxis(view, 700, 'nl', orientation);
				// The first and the last week are cut off; the label of a month takes the room of a week.
				const weeks = ticks.filter(({ level }) => level === 'week').slice(1, -1);
				return { mode, share: weeks.filter(({ label }) => label !== '').length / weeks.length };
			};
			const first = orientation === 'across' ? 6.6 : 2.6;
			expect(named(first * 0.99).mode).toBe('months');
			expect(named(first * 1.01).mode).toBe('weeks');
			expect(named(first * 1.01).share).toBeGreaterThan(0.3);
		}
	});

	it('names months, and a year at its start', () => {
		const { mode, ticks } = layAxis(between('2020-01-01', '2021-07-31'), 1132, 'nl', 'across');
		expect(mode).toBe('months');
		expect(ticks.slice(0, 4).map(({ label }) => label)).toEqual(['jan 2020', 'feb', 'mrt', 'apr']);
		const years = ticks.filter(({ isStrong }) => isStrong);
		expect(years.map(({ label }) => label)).toEqual(['jan 2020', 'jan 2021']);
	});

	it('numbers ISO weeks across the turn of a year', () => {
		const { mode, ticks } = layAxis(between('2020-12-07', '2021-01-24'), 480, 'en', 'across');
		expect(mode).toBe('weeks');
		const weeks = ticks.filter(({ level }) => level === 'week').map(({ label }) => label);
		expect(weeks).toContain('week 51');
		expect(weeks).toContain('week 2');
		expect(weeks).not.toContain('week 54');
	});

	it('names days by number and weekday, weeks at Monday and the month', () => {
		const { mode, ticks } = layAxis(between('2020-03-01', '2020-03-31'), 1132, 'nl', 'across');
		expect(mode).toBe('days');
		const days = ticks.filter(({ level }) => level === 'day');
		expect(days).toHaveLength(31);
		expect([days[0]?.label, days[0]?.sublabel]).toEqual(['1', 'zo']);
		const labels = ticks.map(({ label }) => label);
		expect(labels).toContain('week 12');
		expect(labels).toContain('maart 2020');
	});

	it('washes weekends once weeks are told apart', () => {
		const view = between('2020-03-01', '2020-03-31');
		const { weekends } = layAxis(view, 1132, 'nl', 'across');
		expect(weekends).toHaveLength(5);
		expect(weekends[0]?.from).toBe(0);
		expect(layAxis(between('2020-01-01', '2020-12-31'), 1132, 'nl', 'across').weekends).toEqual([]);
		// From 5 px a day on, where time runs down: narrower they are a hatching rather than a rhythm.
		const washed = (pixelsPerDay: number) =>
			layAxis(new Viewport(18_300, 18_300 + 900 / pixelsPerDay), 900, 'nl', 'down').weekends;
		expect(washed(4.9)).toEqual([]);
		expect(washed(5.1).length).toBeGreaterThan(20);
	});

	it('puts the ticks of one level in order and within the plot', () => {
		fc.assert(
			fc.property(viewports, lengths, orientations, (view, along, orientation) => {
				const { ticks } = layAxis(view, along, 'nl', orientation);
				for (const level of new Set(ticks.map((tick) => tick.level))) {
					const places = ticks.filter((tick) => tick.level === level).map((tick) => tick.along);
					expect(places).toEqual([...places].sort((a, b) => a - b));
				}
				for (const tick of ticks) {
					expect(tick.along).toBeGreaterThanOrEqual(0);
					expect(tick.to).toBeGreaterThanOrEqual(tick.along);
					expect(tick.to).toBeLessThanOrEqual(along + 1e-6);
				}
				expect(new Set(ticks.map(({ level, day }) => `${level}${day}`)).size).toBe(ticks.length);
			})
		);
		expect.hasAssertions();
	});

	it('lets no two labels of a row overlap', () => {
		fc.assert(
			fc.property(viewports, lengths, orientations, (view, along, orientation) => {
				const { ticks } = layAxis(view, along, 'nl', orientation);
				for (const isDay of [true, false]) {
					const boxes = ticks
						.filter((tick) => tick.label && (tick.level === 'day') === isDay)
						.map((tick) => {
							const width =
								orientation === 'down'
									? 11
									: Math.max(
											textWidth(tick.label, tick.isStrong ? 'sans-650' : 'sans-400', 11),
											textWidth(tick.sublabel, 'sans-400', 11)
										);
							const pixelsPerDay = along / view.days;
							const middle = (tick.day + 0.5 - view.start) * pixelsPerDay;
							const from = isDay
								? middle - width / 2
								: tick.along + (orientation === 'down' ? 0 : 4);
							return [from, from + width] as const;
						})
						.sort((a, b) => a[0] - b[0]);
					for (const [index, box] of boxes.entries())
						if (index > 0) expect(box[0]).toBeGreaterThanOrEqual(boxes[index - 1]![1] - 1e-6);
				}
			})
		);
		expect.hasAssertions();
	});

	it('has nothing to draw in a plot without length', () => {
		expect(layAxis(between('2020-01-01', '2020-12-31'), 0, 'nl', 'across').ticks).toEqual([]);
	});
});
