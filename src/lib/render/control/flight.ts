import { easeCubicInOut } from 'd3-ease';
import { Viewport } from '../../layout/time/index.ts';

/** Longest flight between two views, ms. */
const LONGEST = 600;

let calm: MediaQueryList | undefined;

/** Whether the reader asked the system for less motion. */
export const wantsNoMotion = (): boolean =>
	// A browser that cannot tell gets no motion: nothing may hang on it.
	'matchMedia' in globalThis
		? (calm ??= matchMedia('(prefers-reduced-motion: reduce)')).matches
		: true;

export interface Flight {
	show: (viewport: Viewport) => void;
	done?: () => void;
	/** ms */
	duration?: number;
	ease?: (part: number) => number;
}

/**
 * Moves from one view to another within 0.6 s, or at once where motion is not wanted.
 * Edges move on a logarithmic scale of length, so that zooming feels even.
 * @returns stops the flight where it is
 */
export function fly(
	from: Viewport,
	to: Viewport,
	{ show, done = () => {}, duration = LONGEST, ease = easeCubicInOut }: Flight
): () => void {
	if (wantsNoMotion() || from.isClose(to)) {
		show(to);
		done();
		return () => {};
	}
	const start = performance.now();
	let frame = requestAnimationFrame(function step(now) {
		const progress = Math.min(1, Math.max(0, (now - start) / duration));
		show(between(from, to, ease(progress)));
		if (progress < 1) frame = requestAnimationFrame(step);
		else done();
	});
	return () => cancelAnimationFrame(frame);
}

/** The view a part of the way: its length changes by a constant factor, its place in proportion. */
function between(from: Viewport, to: Viewport, part: number): Viewport {
	if (part >= 1) return to;
	const days = from.days * Math.pow(to.days / from.days, part);
	const change = to.days - from.days;
	// Where the length changes, the place follows it, so that the point both views share stands still.
	const moved = Math.abs(change) < 1e-6 ? part : (days - from.days) / change;
	const start = from.start + (to.start - from.start) * moved;
	return new Viewport(start, start + days);
}
