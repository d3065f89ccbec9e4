/** A view that keeps its length for so long zooms no more, ms. */
const ZOOM_REST = 120;

/**
 * Whether the view moves, and since when it rests: the one answer for all that waits for it. `Motion`, which
 * moves the view, tells it; how long something waits is its own affair.
 */
export class Movement {
	/** The view comes closer or goes away just now. */
	isZooming = $state(false);
	/** When the view last moved, and moved under a hand, ms since the page began. */
	#moved = -Infinity;
	#held = -Infinity;
	#zoomEnd: ReturnType<typeof setTimeout> | undefined;

	/** The view moved. */
	report({ isZoom, isByHand }: { isZoom: boolean; isByHand: boolean }): void {
		this.#moved = performance.now();
		if (isByHand) this.#held = this.#moved;
		if (!isZoom) return;
		this.isZooming = true;
		clearTimeout(this.#zoomEnd);
		this.#zoomEnd = setTimeout(() => (this.isZooming = false), ZOOM_REST);
	}

	/** How long no hand has moved the view, ms. */
	get sinceHeld(): number {
		return performance.now() - this.#held;
	}

	/**
	 * Calls back once the view has not moved for some time, counted from now at the earliest.
	 * @param rest ms
	 * @returns cancels it
	 */
	whenAtRest = (rest: number, run: () => void): (() => void) => {
		const asked = performance.now();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = () => {
			const left = Math.max(asked, this.#moved) + rest - performance.now();
			// A browser may be a little early.
			if (left < 1) run();
			else timer = setTimeout(look, left);
		};
		timer = setTimeout(look, rest);
		return () => clearTimeout(timer);
	};
}
