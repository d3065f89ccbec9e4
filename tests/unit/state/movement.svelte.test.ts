import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Movement } from '../../../src/lib/state/movement.svelte.ts';

const PAN = { isZoom: false, isByHand: false };

describe('the movement of the view', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('tells who waits when the view has rested for as long as that wants', () => {
		const movement = new Movement();
		const rested: number[] = [];
		movement.whenAtRest(100, () => rested.push(100));
		movement.whenAtRest(250, () => rested.push(250));
		vi.advanceTimersByTime(60);
		movement.report(PAN);
		vi.advanceTimersByTime(99);
		expect(rested).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(rested).toEqual([100]);
		vi.advanceTimersByTime(149);
		expect(rested).toEqual([100]);
		vi.advanceTimersByTime(1);
		expect(rested).toEqual([100, 250]);
		movement.report(PAN);
		vi.advanceTimersByTime(1000);
		expect(rested).toEqual([100, 250]);
	});

	it('counts from the moment of asking where the view rests already', () => {
		const movement = new Movement();
		movement.report(PAN);
		vi.advanceTimersByTime(1000);
		const run = vi.fn();
		const cancel = movement.whenAtRest(50, run);
		vi.advanceTimersByTime(49);
		expect(run).not.toHaveBeenCalled();
		cancel();
		vi.advanceTimersByTime(100);
		expect(run).not.toHaveBeenCalled();
	});

	it('zooms until the view has kept its length for a while, also when it is panned on', () => {
		const movement = new Movement();
		movement.report({ ...PAN, isZoom: true });
		expect(movement.isZooming).toBe(true);
		vi.advanceTimersByTime(100);
		movement.report({ ...PAN, isZoom: true });
		vi.advanceTimersByTime(119);
		movement.report(PAN);
		expect(movement.isZooming).toBe(true);
		vi.advanceTimersByTime(1);
		expect(movement.isZooming).toBe(false);
	});

	it('knows since when no hand has moved the view; a flight is none', () => {
		const movement = new Movement();
		expect(movement.sinceHeld).toBe(Infinity);
		movement.report({ isZoom: true, isByHand: true });
		vi.advanceTimersByTime(40);
		movement.report(PAN);
		expect(movement.sinceHeld).toBe(40);
	});
});
