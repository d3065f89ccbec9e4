import { describe, expect, it } from 'vitest';
import { TimelineState } from '../../../src/lib/state/timeline.svelte.ts';
import { aDataset } from '../../fixtures/dataset.ts';

const make = () => {
	const dataset = aDataset();
	return new TimelineState(
		() => dataset,
		() => 'nl'
	);
};

describe('the state of a timeline', () => {
	it('starts with the window of the dataset', () => {
		const state = make();
		expect(state.viewport).toEqual(state.home);
		expect(state.viewport.start).toBe(state.dataset.window.first);
	});

	it('never shows more than its bounds or less than three days', () => {
		const state = make();
		state.show(state.home.zoomAt(1e6, state.home.start + 10));
		expect(state.viewport.days).toBeCloseTo(3);
		state.show(state.home.zoomAt(1e-6, state.home.start));
		expect(state.viewport.start).toBe(state.bounds.start);
		expect(state.viewport.end).toBe(state.bounds.end);
	});

	it('lets a hand pull it beyond its bounds, until it shows something else', () => {
		const state = make();
		const pulled = state.bounds.start - 5;
		state.pull(state.viewport.panBy(pulled - state.viewport.start));
		expect(state.viewport.start).toBe(pulled);
		state.show(state.viewport);
		expect(state.viewport.start).toBe(state.bounds.start);
		const within = state.home.zoomAt(2, state.home.start + 20);
		state.pull(within);
		expect(state.viewport).toBe(within);
	});

	it('always comes closer to the events of a cluster, until it cannot', () => {
		const state = make();
		const ids = state.dataset.events.map(({ id }) => id);
		for (let step = 0; step < 40; step += 1) {
			const before = state.viewport.days;
			state.show(state.viewCloserTo(ids.slice(0, 1)));
			expect(state.viewport.days).toBeLessThanOrEqual(before + 1e-9);
		}
		expect(state.viewCloserTo(ids.slice(0, 1)).isClose(state.viewport)).toBe(true);
	});

	it('moves only as far as needed to bring an event into view', () => {
		const state = make();
		const [event] = state.dataset.events;
		expect(state.viewWithEvent(event?.id ?? '')).toEqual(state.viewport);
		state.show(state.viewOfDays(state.home.end - 4, state.home.end - 2));
		const moved = state.viewWithEvent(event?.id ?? '');
		expect(moved.days).toBeCloseTo(state.viewport.days);
		expect(moved.start).toBeLessThanOrEqual(event?.span.first ?? 0);
	});

	it('hides and shows layers, kinds and groups', () => {
		const state = make();
		const [group] = state.dataset.groups;
		const wasOpen = state.openGroups.has(group?.id ?? '');
		state.toggleGroup(group?.id ?? '');
		expect(state.openGroups.has(group?.id ?? '')).toBe(!wasOpen);
		state.toggleLayer('experience');
		expect(state.layers.has('experience')).toBe(false);
		expect(state.scene.rows).toEqual([]);
		const total = state.scene.facts.total;
		state.toggleKind('water');
		expect(state.scene.facts.total).toBeLessThan(total);
	});

	it('steps over events of hidden kinds', () => {
		const state = make();
		const [first, , last] = state.dataset.events;
		const between = state.dataset.events.slice(1, -1).map(({ kind }) => kind);
		expect(between).toContain('water');
		expect(state.neighbourEvent(first?.id ?? '', 1)).not.toBe(last?.id);
		expect(state.neighbourEvent(last?.id ?? '', 1)).toBeUndefined();
	});

	it('puts what is pointed at before what is pinned', () => {
		const state = make();
		const [one, two] = state.dataset.events;
		state.pinned = { type: 'event', id: one?.id ?? '' };
		state.hovered = { type: 'event', id: two?.id ?? '' };
		expect(state.subject?.id).toBe(two?.id);
		expect(state.lit.events.has(two?.id ?? '')).toBe(true);
		state.hovered = null;
		expect(state.subject?.id).toBe(one?.id);
	});
});
