import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	readWheel,
	WHEEL_SILENCE,
	type WheelGesture,
	type WheelMeaning,
	type WheelSample
} from '../../../../src/lib/layout/gestures/wheel.ts';

const ALONG = 1000;
const aSample = (sample: Partial<WheelSample> = {}): WheelSample => ({
	deltaX: 0,
	deltaY: 0,
	deltaMode: 0,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	cancelable: true,
	timeStamp: 0,
	...sample
});
/** What a run of samples means, one after the other. */
function play(samples: readonly Partial<WheelSample>[], isControlDown = false): WheelMeaning[] {
	let gesture: WheelGesture | null = null;
	return samples.map((sample) => {
		const read = readWheel(gesture, aSample(sample), ALONG, isControlDown);
		gesture = read.gesture;
		return read.meaning;
	});
}
const kinds = (samples: readonly Partial<WheelSample>[]) => play(samples).map(({ kind }) => kind);
const one = (sample: Partial<WheelSample>, isControlDown = false) =>
	play([sample], isControlDown)[0]!;
const factorOf = (meaning: WheelMeaning) => (meaning.kind === 'zoom' ? meaning.factor : 1);
const panOf = (meaning: WheelMeaning) => (meaning.kind === 'pan' ? meaning.by : 0);

const small = fc.double({ min: -40, max: 40, noNaN: true });
/** Of a trackpad: a few px both ways, a frame or a few after the one before. */
const fingers = fc.record({
	deltaX: small,
	deltaY: small,
	shiftKey: fc.boolean(),
	ctrlKey: fc.boolean(),
	metaKey: fc.boolean(),
	pause: fc.integer({ min: 4, max: WHEEL_SILENCE / 2 })
});
/** Anything that a browser could report. */
const anything = fc.record({
	deltaX: fc.double(),
	deltaY: fc.double(),
	deltaMode: fc.constantFrom(0, 1, 2),
	shiftKey: fc.boolean(),
	ctrlKey: fc.boolean(),
	metaKey: fc.boolean(),
	cancelable: fc.boolean(),
	pause: fc.integer({ min: 0, max: 400 })
});
const inTime = <Sample extends { pause: number }>(samples: readonly Sample[]) => {
	let timeStamp = 0;
	return samples.map((sample) => ({ ...sample, timeStamp: (timeStamp += sample.pause) }));
};

describe('what a wheel means', () => {
	it('follows the table of gestures', () => {
		expect(one({ deltaY: 100 }).kind).toBe('page');
		expect(one({ deltaY: 100, ctrlKey: true }).kind).toBe('zoom');
		expect(one({ deltaY: 100, metaKey: true }).kind).toBe('zoom');
		expect(one({ deltaX: 100 })).toEqual({ kind: 'pan', by: 100 });
		expect(one({ deltaY: 100, shiftKey: true })).toEqual({ kind: 'pan', by: 100 });
		expect(one({ deltaX: 100, shiftKey: true })).toEqual({ kind: 'pan', by: 100 });
	});

	it('is the page’s when the browser scrolls already', () => {
		expect(one({ deltaX: 100, cancelable: false }).kind).toBe('page');
	});

	it('waits until fingers have moved, and leaves out nothing of a pan', () => {
		const meanings = play([
			{ deltaX: 0, deltaY: 1 },
			{ deltaX: 2, deltaY: 0, timeStamp: 16 },
			{ deltaX: 3, deltaY: 1, timeStamp: 32 },
			{ deltaX: 6, deltaY: 0, timeStamp: 48 }
		]);
		expect(meanings).toEqual([
			{ kind: 'hold' },
			{ kind: 'hold' },
			{ kind: 'pan', by: 5 },
			{ kind: 'pan', by: 6 }
		]);
	});
});

describe('a run of a trackpad', () => {
	it('has one meaning only, whatever strays into it', () => {
		const own = fc.constantFrom(
			{ kind: 'pan', deltaX: 9, deltaY: 2, ctrlKey: false },
			{ kind: 'page', deltaX: 2, deltaY: 9, ctrlKey: false },
			{ kind: 'zoom', deltaX: 0, deltaY: -2.5, ctrlKey: true }
		);
		fc.assert(
			fc.property(own, fc.array(fingers, { maxLength: 40 }), ({ kind, ...first }, strays) => {
				// Between two strays the fingers go on with what they do.
				const plain = { ...first, shiftKey: false, metaKey: false, pause: 8 };
				const run = inTime([plain, ...strays.flatMap((stray) => [stray, plain])]);
				const found = new Set(kinds(run));
				found.delete('hold');
				expect([...found]).toEqual([kind]);
			})
		);
	});

	it('pans by what it moves sideways only', () => {
		fc.assert(
			fc.property(fc.array(fingers, { minLength: 1 }), (samples) => {
				const run = inTime([
					{ deltaX: 12, deltaY: 0, pause: 8 },
					...samples.map(({ deltaX, deltaY, pause }) => ({ deltaX, deltaY, pause }))
				]);
				const sum = run.reduce((total, { deltaX }) => total + deltaX, 0);
				const panned = play(run).reduce((total, meaning) => total + panOf(meaning), 0);
				expect(panned).toBeCloseTo(sum, 6);
			})
		);
	});

	it('is over after a silence, and then something else can begin', () => {
		const pan = { deltaX: 8, deltaY: 1 };
		const pinch = { deltaY: -3, ctrlKey: true };
		expect(kinds([pan, { ...pinch, timeStamp: WHEEL_SILENCE }])).toEqual(['pan', 'hold']);
		expect(kinds([pan, { ...pinch, timeStamp: WHEEL_SILENCE + 1 }])).toEqual(['pan', 'zoom']);
	});

	it('gives way to other fingers that go on, however close behind', () => {
		const pinches = Array.from({ length: 30 }, (_, index) => ({
			deltaY: -3,
			ctrlKey: true,
			timeStamp: 16 * (index + 1)
		}));
		expect(kinds([{ deltaX: 8 }, ...pinches]).at(-1)).toBe('zoom');
	});

	it('does not bind the notches of a mouse: each means what its keys say', () => {
		const notch = { deltaY: 120 };
		expect(
			kinds([
				notch,
				{ ...notch, ctrlKey: true, timeStamp: 20 },
				{ ...notch, timeStamp: 40 },
				{ ...notch, shiftKey: true, timeStamp: 60 }
			])
		).toEqual(['page', 'zoom', 'page', 'pan']);
	});
});

describe('the size of a step', () => {
	it('is bounded for anything that a device can report', () => {
		fc.assert(
			fc.property(fc.array(anything), fc.boolean(), (samples, isControlDown) => {
				for (const meaning of play(inTime(samples), isControlDown)) {
					expect(Math.abs(panOf(meaning))).toBeLessThanOrEqual(ALONG);
					expect(factorOf(meaning)).toBeGreaterThan(0.77);
					expect(factorOf(meaning)).toBeLessThan(1.29);
				}
			})
		);
	});

	it('grows with the movement and has its direction', () => {
		const deltas = fc.double({ min: -1e4, max: 1e4, noNaN: true });
		const modes = fc.constantFrom(0, 1, 2);
		fc.assert(
			fc.property(deltas, deltas, modes, fc.boolean(), (first, second, deltaMode, isDown) => {
				const [less, more] = [Math.min(first, second), Math.max(first, second)];
				const zoom = (deltaY: number) =>
					factorOf(one({ deltaY, deltaMode, ctrlKey: true }, isDown));
				expect(zoom(more)).toBeLessThanOrEqual(zoom(less));
				expect((zoom(less) - 1) * less).toBeLessThanOrEqual(0);
				if (Math.abs(less) > 1e-6) expect(zoom(less)).not.toBe(1);
				const pan = (deltaX: number) => panOf(one({ deltaX, deltaMode, shiftKey: true }));
				expect(pan(more)).toBeGreaterThanOrEqual(pan(less));
			})
		);
	});

	it('is the same for a notch in px and in lines', () => {
		expect(one({ deltaX: 3, deltaMode: 1 })).toEqual(one({ deltaX: 100 }));
		for (const sample of [{ deltaY: 100 }, { deltaY: 120 }, { deltaY: 3, deltaMode: 1 }])
			expect(factorOf(one({ ...sample, ctrlKey: true }, true))).toBeCloseTo(1 / 1.284, 3);
		expect(one({ deltaX: 1, deltaMode: 2 })).toEqual({ kind: 'pan', by: ALONG });
	});

	it('of a pinch is that of the fingers: they report -100 · ln(scale)', () => {
		const scales = Array.from({ length: 20 }, () => 1.05);
		const pinch = scales.map((scale, index) => ({
			deltaY: -100 * Math.log(scale),
			ctrlKey: true,
			timeStamp: index * 16
		}));
		const factor = play(pinch).reduce((product, meaning) => product * factorOf(meaning), 1);
		expect(factor).toBeCloseTo(1.05 ** 20, 6);
		// With the key held down the same px come from a scroll, which covers far more of them.
		expect(factorOf(play(pinch, true)[0]!)).toBeLessThan(1.02);
	});
});
