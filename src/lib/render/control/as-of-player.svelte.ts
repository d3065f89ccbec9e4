import type { Day } from '../../model/base/index.ts';
import type { AsOfStep, TimelineState } from '../../state/index.ts';
import type { AsOfCommandName } from './commands.ts';
import { wantsNoMotion } from './flight.ts';

/** From one step to the next while it plays: of a day, and of an event where no motion is wanted, ms. */
const BEAT = 320;
const CALM_BEAT = 1600;
/** How long the edge slides at a step, ms. */
const SLIDE = 240;

/** What each command of the as-of day does: how far, and which way. */
const STEPS: Partial<Record<AsOfCommandName, [AsOfStep, -1 | 1]>> = {
	dayEarlier: ['day', -1],
	dayLater: ['day', 1],
	weekEarlier: ['week', -1],
	weekLater: ['week', 1],
	eventEarlier: ['event', -1],
	eventLater: ['event', 1]
};

/** Sets the as-of day for the reader: at once, by steps, or step after step. */
export class AsOfPlayer {
	readonly #getState: () => TimelineState;
	readonly #keepInView: (day: Day) => void;
	#beat: ReturnType<typeof setInterval> | undefined;
	#slide: ReturnType<typeof setTimeout> | undefined;
	isPlaying = $state(false);
	/** A step was taken just now: the edge slides to its new place. */
	isSliding = $state(false);

	/** @param keepInView moves the view where the end of a day is not in it */
	constructor(getState: () => TimelineState, keepInView: (day: Day) => void) {
		this.#getState = getState;
		this.#keepInView = keepInView;
	}

	get #asOf() {
		return this.#getState().asOf;
	}

	toggle(): void {
		this.pause();
		this.#asOf.toggle(this.#getState().viewport);
	}

	/** A hand holds the edge. */
	set(day: Day): void {
		this.pause();
		this.#asOf.set(day);
	}

	/** Sets it to a day that need not be in view. */
	go(day: Day): void {
		this.set(day);
		this.#follow();
	}

	run(name: AsOfCommandName): void {
		const step = STEPS[name];
		if (name === 'play') return this.isPlaying ? this.pause() : this.#play();
		this.pause();
		if (step) this.#step(...step);
		else this.go(name === 'firstDay' ? this.#asOf.limits.first : this.#asOf.limits.last);
	}

	pause = (): void => {
		clearInterval(this.#beat);
		this.isPlaying = false;
	};

	#play(): void {
		const isCalm = wantsNoMotion();
		const advance = () => {
			if (!this.#step(isCalm ? 'event' : 'day', 1)) this.pause();
		};
		this.isPlaying = true;
		this.#beat = setInterval(advance, isCalm ? CALM_BEAT : BEAT);
		advance();
	}

	/** @returns whether there was a day to go to */
	#step(step: AsOfStep, by: -1 | 1): boolean {
		const day = this.#asOf.dayAfter(step, by);
		if (day === undefined) return false;
		this.isSliding = true;
		clearTimeout(this.#slide);
		this.#slide = setTimeout(() => (this.isSliding = false), SLIDE);
		this.#asOf.set(day);
		this.#follow();
		return true;
	}

	#follow(): void {
		const { day } = this.#asOf;
		if (day !== undefined) this.#keepInView(day);
	}
}
