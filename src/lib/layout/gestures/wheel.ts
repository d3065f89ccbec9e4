import type { AlongPx } from '../../model/base/index.ts';

/** What counts of a `WheelEvent`. */
export interface WheelSample {
	deltaX: number;
	deltaY: number;
	/** What the deltas count: 0 px, 1 lines, 2 pages. */
	deltaMode: number;
	shiftKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	/** False while the browser scrolls already and asks nobody. */
	cancelable: boolean;
	/** ms */
	timeStamp: number;
}

/** What a sample asks of the view. `page`: it is the page's; `hold`: nobody's, it is swallowed. */
export type WheelMeaning =
	| { kind: 'page' }
	| { kind: 'hold' }
	| { kind: 'pan'; by: AlongPx }
	/** Above 1 zooms in. */
	| { kind: 'zoom'; factor: number };

/** A run of samples from one movement of the fingers, momentum included. */
export interface WheelGesture {
	/** What the run means; undecided while it has hardly moved. */
	kind: 'page' | 'pan' | 'zoom' | 'undecided';
	/** px moved while undecided. */
	x: number;
	y: number;
	/** Of the last sample that belongs to it, ms. */
	time: number;
}

/**
 * Silence after which a gesture is over, ms. The tail of a trackpad's momentum comes at up to 100 ms;
 * fingers that start anew need more than this.
 */
export const WHEEL_SILENCE = 160;
/** Before one direction leads the other by this, which of them a trackpad means is chance, px. */
const LEAD = 3;
/** One sample along one axis from here on is a notch of a wheel, px; a notch is 53 to 120. */
const NOTCH = 50;
/** A notch of three lines is 100 px, as where the same wheel reports px. */
const LINE = 100 / 3;
/** The most that one sample zooms, as a logarithm: a notch is × 1.28, seven of them × 6. */
const ZOOM_STEP = 0.25;
/** px for a factor of e: with a key held down, a notch is a step. */
const WHEEL_ZOOM = 400;
/** Browsers report a trackpad's pinch as -100 · ln(scale): so the picture follows the fingers. */
const PINCH_ZOOM = 100;

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/**
 * What a wheel event means, in the run of those before it. Once a run pans, zooms or scrolls the
 * page it does nothing else until it is over: what strays from it is left out.
 *
 * ```
 *             Ctrl, ⌘, pinch           ┌──▶ zoom ──┐
 *  silence ── Shift, or sideways ──────┼──▶ pan  ──┼── WHEEL_SILENCE ──▶ silence
 *             up and down              └──▶ page ──┘
 * ```
 *
 * @param gesture the run so far, as this function returned it
 * @param along length of the plot: a page of the wheel, and the most that one sample pans
 * @param isControlDown whether the key itself is down; a pinch reports a Ctrl that nobody presses
 */
export function readWheel(
	gesture: WheelGesture | null,
	sample: WheelSample,
	along: AlongPx,
	isControlDown: boolean
): { gesture: WheelGesture; meaning: WheelMeaning } {
	const x = pixels(sample.deltaX, sample.deltaMode, along);
	const y = pixels(sample.deltaY, sample.deltaMode, along);
	const isZoom = sample.ctrlKey || sample.metaKey;
	const time = sample.timeStamp;
	const isOver = !gesture || time - gesture.time > WHEEL_SILENCE || isNotch(sample, x, y);
	const run: WheelGesture = isOver ? { kind: 'undecided', x: 0, y: 0, time } : gesture;

	if (isZoom) {
		if (run.kind !== 'zoom' && run.kind !== 'undecided') return hold(run);
		const slope = sample.ctrlKey && !isControlDown ? PINCH_ZOOM : WHEEL_ZOOM;
		const factor = Math.exp(clamp(-y / slope, ZOOM_STEP));
		return { gesture: { kind: 'zoom', x: 0, y: 0, time }, meaning: { kind: 'zoom', factor } };
	}
	if (run.kind === 'zoom') return hold(run);
	if (run.kind === 'page' || !sample.cancelable)
		return { gesture: { ...run, kind: 'page', time }, meaning: { kind: 'page' } };

	// With Shift some browsers turn the wheel sideways themselves, others leave that to the page.
	const by = sample.shiftKey && Math.abs(y) > Math.abs(x) ? y : x;
	if (run.kind === 'pan')
		return { gesture: { ...run, time }, meaning: { kind: 'pan', by: clamp(by, along) } };
	const moved = { x: run.x + by, y: run.y + y, time };
	const lead = Math.abs(moved.x) - Math.abs(moved.y);
	if (sample.shiftKey || lead >= LEAD)
		return {
			gesture: { ...moved, kind: 'pan' },
			meaning: { kind: 'pan', by: clamp(moved.x, along) }
		};
	if (lead <= -LEAD) return { gesture: { ...moved, kind: 'page' }, meaning: { kind: 'page' } };
	return hold({ ...moved, kind: 'undecided' });
}

const hold = (gesture: WheelGesture) => ({ gesture, meaning: { kind: 'hold' } as const });

const pixels = (delta: number, mode: number, page: AlongPx) =>
	Number.isFinite(delta) ? delta * (mode === 1 ? LINE : mode === 2 ? page : 1) : 0;

/** A wheel that clicks has neither slips nor momentum: each notch means what its keys say. */
const isNotch = ({ deltaMode }: WheelSample, x: number, y: number) =>
	(x === 0) !== (y === 0) && (deltaMode !== 0 || Math.abs(x + y) >= NOTCH);
