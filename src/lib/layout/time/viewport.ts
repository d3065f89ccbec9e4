import type { Day, Days } from '../../model/base/index.ts';

/** The widest view allowed and the least number of days in view. */
export interface ViewportBounds {
	start: Day;
	end: Day;
	minimum: Days;
}

/** Less of a day than this is rounding. */
const DUST = 1e-6;

/**
 * The visible span of time, an immutable value. `start` and `end` are continuous day numbers;
 * `end` is exclusive: the whole of 15 March is `[15 March, 16 March)`.
 * Methods return `this` when nothing changes.
 */
export class Viewport {
	readonly start: Day;
	readonly end: Day;

	/** @throws RangeError when `end` does not lie after `start` or either is not finite */
	constructor(start: Day, end: Day) {
		if (!(Number.isFinite(start) && Number.isFinite(end) && end > start))
			throw new RangeError(`A viewport needs start < end, not ${start} … ${end}.`);
		this.start = start;
		this.end = end;
	}

	/** Days in view, fractions included. */
	get days(): Days {
		return this.end - this.start;
	}

	/** The same length, moved by a number of days. */
	panBy(days: Days): Viewport {
		return days === 0 ? this : new Viewport(this.start + days, this.end + days);
	}

	/**
	 * Magnified around a day that keeps its place on the screen.
	 * @param factor above 1 zooms in
	 * @example new Viewport(0, 100).zoomAt(2, 20) // 10 … 60: day 20 stays at a fifth
	 */
	zoomAt(factor: number, anchor: Day): Viewport {
		if (factor === 1) return this;
		return new Viewport(
			anchor - (anchor - this.start) / factor,
			anchor + (this.end - anchor) / factor
		);
	}

	/** The nearest view that lies within the bounds and is not shorter than their minimum. */
	fitWithin(bounds: ViewportBounds): Viewport {
		const room = bounds.end - bounds.start;
		const days = Math.min(room, Math.max(Math.min(bounds.minimum, room), this.days));
		const centre = (this.start + this.end) / 2;
		const wanted = days === this.days ? this.start : centre - days / 2;
		const start = Math.min(Math.max(wanted, bounds.start), bounds.end - days);
		const end = start + days;
		return start === this.start && end === this.end ? this : new Viewport(start, end);
	}

	/** The first and the last day of which some part is in view, both included. */
	get wholeDays(): { from: Day; to: Day } {
		return { from: Math.floor(this.start + DUST), to: Math.ceil(this.end - DUST) - 1 };
	}

	/** Whether two views differ by less than a thousandth of a day. */
	isClose(other: Viewport): boolean {
		return Math.abs(this.start - other.start) < 1e-3 && Math.abs(this.end - other.end) < 1e-3;
	}
}
