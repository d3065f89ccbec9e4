import { easeCubicOut } from 'd3';
import type { Viewport } from '../../layout/time/index.ts';
import type { TimelineState } from '../../state/index.ts';
import { type Flight, fly } from './flight.ts';

/** From beyond the bounds back to them, ms. */
const RETURN = 260;
/** A view that keeps its length for so long zooms no more, ms. */
const ZOOM_REST = 120;
/** Parts of a length that are rounding. */
const SAME_LENGTH = 1e-9;

/**
 * All that moves the view: a hand, a flight, the way back from beyond the bounds. One at a time:
 * whatever begins stops what went before where it is.
 */
export class Motion {
	readonly #getState: () => TimelineState;
	#stopFlight = () => {};
	#target: Viewport | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;

	constructor(getState: () => TimelineState) {
		this.#getState = getState;
	}

	/** Where a flight goes to: further commands start from there. */
	get target(): Viewport | undefined {
		return this.#target;
	}

	stop(): void {
		this.#stopFlight();
		this.#target = undefined;
	}

	/** A hand holds the view, a little beyond its bounds too. */
	follow(viewport: Viewport): void {
		this.stop();
		this.#show(viewport);
	}

	#show(viewport: Viewport): void {
		const state = this.#getState();
		const isSameLength = Math.abs(viewport.days / state.viewport.days - 1) < SAME_LENGTH;
		state.pull(viewport);
		if (isSameLength) return;
		state.isZooming = true;
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => (state.isZooming = false), ZOOM_REST);
	}

	go(viewport: Viewport): void {
		this.#fly(viewport);
	}

	/** The hand let go: what it pulled beyond the bounds comes back. */
	settle(): void {
		const { viewport, bounds } = this.#getState();
		const within = viewport.fitWithin(bounds);
		if (within !== viewport) this.#fly(within, { duration: RETURN, ease: easeCubicOut });
	}

	#fly(to: Viewport, manner: Pick<Flight, 'duration' | 'ease'> = {}): void {
		this.stop();
		this.#target = to;
		const state = this.#getState();
		this.#stopFlight = fly(state.viewport, to, {
			...manner,
			show: (viewport) => this.#show(viewport),
			done: () => {
				this.#target = undefined;
				state.show(to);
			}
		});
	}
}
