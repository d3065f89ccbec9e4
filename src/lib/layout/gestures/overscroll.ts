import type { Days } from '../../model/base/index.ts';
import { Viewport, type ViewportBounds } from '../time/index.ts';

/**
 * The soft stop: beyond a limit a hand is given less and less, and nothing of what it has been given
 * stays. It says "here it ends" without a wall that feels like a page that hangs.
 */

/**
 * What a pan can be given beyond the first or last day, as a share of the view. Enough to see that
 * the picture answers, too little to lose the days that are left in view.
 */
const PAN_GIVE = 0.08;
/**
 * What a zoom can be given beyond the longest or shortest view, as a logarithm: a quarter. At a
 * third the axis would change its ticks, which looks like having arrived somewhere.
 */
const ZOOM_GIVE = Math.log(1.25);

/** However far a hand pulls, this part of it all is given: so that it can be told how far it pulled. */
const MOST = 0.95;

/** Where a number may lie; a `from` beyond `to` never occurs. */
interface Limits {
	from: number;
	to: number;
	/** The most that is given beyond either; 0 is a hard stop. */
	give: number;
}

/** How far a number lies beyond its limits: negative before `from`, positive after `to`. */
const beyond = (value: number, { from, to }: Limits) =>
	value < from ? value - from : value > to ? value - to : 0;

/** Where a hand that pulls to a number gets: on the way out at its own pace first, then ever less. */
function yieldTo(value: number, limits: Limits): number {
	const over = beyond(value, limits);
	if (over === 0) return value;
	const { give } = limits;
	const given = give === 0 ? 0 : Math.min(Math.abs(over) / (Math.abs(over) + give), MOST);
	return value - over + Math.sign(over) * given * give;
}

/** Where a hand pulls to that got to a number: the inverse of `yieldTo`. */
function undoPull(value: number, limits: Limits): number {
	const over = beyond(value, limits);
	if (over === 0 || limits.give === 0) return value;
	const given = Math.min(Math.abs(over) / limits.give, MOST);
	return value - over + (Math.sign(over) * given * limits.give) / (1 - given);
}

/** One step of a gesture that comes in steps: outwards it is given less, back it has its own pace. */
function push(value: number, by: number, limits: Limits): number {
	const over = beyond(value, limits);
	if (over * by >= 0) return yieldTo(undoPull(value, limits) + by, limits);
	const back = value + by;
	return beyond(back, limits) * over > 0 ? back : yieldTo(back, limits);
}

function lengthLimits({ start, end, minimum }: ViewportBounds, hasHardStop: boolean): Limits {
	const room = end - start;
	return {
		from: Math.log(Math.min(minimum, room)),
		to: Math.log(room),
		give: hasHardStop ? 0 : ZOOM_GIVE
	};
}

/** Limits of the start of a view; one that is longer than its bounds leaves over on both sides. */
function placeLimits(
	days: Days,
	part: number,
	bounds: ViewportBounds,
	hasHardStop: boolean
): Limits {
	const rest = days - (bounds.end - bounds.start);
	const from = rest > 0 ? bounds.start - part * rest : bounds.start;
	return {
		from,
		to: rest > 0 ? from : bounds.end - days,
		give: hasHardStop ? 0 : PAN_GIVE * days
	};
}

/** A view, or the one there was where nothing changed. */
const viewFrom = (start: number, days: Days, before: Viewport): Viewport =>
	start === before.start && start + days === before.end
		? before
		: new Viewport(start, start + days);

/**
 * The view that a hand gets which pulls to another: the same within the bounds.
 * @param part where in the view its length is held, 0 … 1
 * @param hasHardStop whether it simply stops at the bounds, for who wants no motion
 */
export function rubberBand(
	wanted: Viewport,
	part: number,
	bounds: ViewportBounds,
	hasHardStop: boolean
): Viewport {
	const limits = lengthLimits(bounds, hasHardStop);
	const length = Math.log(wanted.days);
	const isOver = beyond(length, limits) !== 0;
	const days = isOver ? Math.exp(yieldTo(length, limits)) : wanted.days;
	const start = isOver ? wanted.start + part * (wanted.days - days) : wanted.start;
	return viewFrom(yieldTo(start, placeLimits(days, part, bounds, hasHardStop)), days, wanted);
}

/** The view that a hand pulls to which got to another: the inverse of `rubberBand`. */
export function undoRubberBand(
	shown: Viewport,
	part: number,
	bounds: ViewportBounds,
	hasHardStop: boolean
): Viewport {
	const start = undoPull(shown.start, placeLimits(shown.days, part, bounds, hasHardStop));
	const limits = lengthLimits(bounds, hasHardStop);
	const length = Math.log(shown.days);
	const isOver = beyond(length, limits) !== 0;
	const days = isOver ? Math.exp(undoPull(length, limits)) : shown.days;
	return viewFrom(isOver ? start + part * (shown.days - days) : start, days, shown);
}

/** The view after one step of a pan; its length stays. */
export function panStep(
	view: Viewport,
	by: Days,
	bounds: ViewportBounds,
	hasHardStop: boolean
): Viewport {
	const limits = placeLimits(view.days, 0.5, bounds, hasHardStop);
	return view.panBy(push(view.start, by, limits) - view.start);
}

/**
 * The view after one step of a zoom around a part of it. At the first and last day of the bounds
 * it makes room on the other side at once: nobody who zooms out asks to see where there is nothing.
 * @param factor above 1 zooms in
 */
export function zoomStep(
	view: Viewport,
	factor: number,
	part: number,
	bounds: ViewportBounds,
	hasHardStop: boolean
): Viewport {
	const before = Math.log(view.days);
	const length = push(before, -Math.log(factor), lengthLimits(bounds, hasHardStop));
	if (length === before) return view;
	const days = Math.exp(length);
	const start = view.start + part * (view.days - days);
	const { from, to } = placeLimits(days, part, bounds, hasHardStop);
	// A view that is still beyond them goes no further, and does not jump back either.
	const first = Math.min(from, view.start);
	const last = Math.max(to, view.end - days);
	return viewFrom(Math.min(Math.max(start, first), last), days, view);
}
