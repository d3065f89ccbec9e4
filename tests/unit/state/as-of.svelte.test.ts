import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '../../../src/lib/model/time/dates.ts';
import { TimelineState } from '../../../src/lib/state/timeline.svelte.ts';
import { aDataset } from '../../fixtures/dataset.ts';

const make = () => {
	const dataset = aDataset();
	return new TimelineState(
		() => dataset,
		() => 'nl'
	);
};
const iso = (day: number | undefined) => (day === undefined ? undefined : isoFromDay(day));

describe('the clock', () => {
	it('cuts all that the state gives, and gives it back', () => {
		const state = make();
		const all = state.dataset.events.length;
		state.asOf.set(dayFromIso('1953-01-31'));
		expect(state.dataset.events.map(({ id }) => id)).toEqual(['storm-op-komst']);
		expect(state.matching.events).toHaveLength(1);
		expect(state.inView.total).toBe(1);
		expect(state.whole.events).toHaveLength(all);
		state.asOf.toggle(state.viewport);
		expect(state.dataset).toBe(state.whole);
	});

	it('is switched on in the middle of the view, or where it was when that is in view', () => {
		const { asOf } = make();
		asOf.toggle({ start: dayFromIso('1953-02-01'), end: dayFromIso('1953-02-11') });
		expect(iso(asOf.day)).toBe('1953-02-06');
		asOf.set(dayFromIso('1953-02-03'));
		asOf.toggle({ start: 0, end: 1 });
		asOf.toggle({ start: dayFromIso('1953-02-01'), end: dayFromIso('1953-02-11') });
		expect(iso(asOf.day)).toBe('1953-02-03');
		asOf.toggle({ start: 0, end: 1 });
		asOf.toggle({ start: dayFromIso('1953-03-01'), end: dayFromIso('1953-03-11') });
		expect(iso(asOf.day)).toBe('1953-03-06');
	});

	it('steps by days, weeks and events, and not beyond its window', () => {
		const { asOf } = make();
		asOf.set(dayFromIso('1953-01-31'));
		expect(iso(asOf.dayAfter('day', 1))).toBe('1953-02-01');
		expect(iso(asOf.dayAfter('week', -1))).toBe('1953-01-24');
		expect(iso(asOf.dayAfter('event', 1))).toBe('1953-02-01');
		asOf.set(dayFromIso('1953-02-01'));
		// "About March" is known at the end of it.
		expect(iso(asOf.dayAfter('event', 1))).toBe('1953-03-31');
		asOf.set(dayFromIso('1960-01-01'));
		expect(iso(asOf.day)).toBe('1953-03-31');
		expect(asOf.dayAfter('day', 1)).toBeUndefined();
		expect(asOf.dayAfter('week', -1)).toBe(asOf.day! - 7);
	});

	it('hides what is chosen until it is known, also from the address', () => {
		const state = make();
		state.pinned = { type: 'event', id: 'dijk-breekt' };
		state.asOf.set(dayFromIso('1953-01-31'));
		expect(state.subject).toBeNull();
		expect(state.address.select).toBeUndefined();
		state.asOf.set(dayFromIso('1953-02-01'));
		expect(state.subject).toEqual({ type: 'event', id: 'dijk-breekt' });
	});

	it('is restored from an address, and says nothing there while it is off', () => {
		const state = make();
		expect(state.address.asOf).toBeUndefined();
		const asOf = dayFromIso('1953-02-02');
		state.restore({ asOf, reflections: 'veiled', filter: {}, fades: false, query: '' });
		expect(state.address).toMatchObject({ asOf, reflections: 'veiled' });
		expect(state.dataset.excerpts).toEqual([]);
		state.restore({ filter: {}, fades: false, query: '' });
		expect(state.dataset).toBe(state.whole);
	});
});
