/** Rest before a card shows, ms: passing over is not pointing at. */
const REST = 70;
/** After the view moved, ms. */
const QUIET = 350;
/** Time to reach the card, or to come back, before it goes, ms. */
const GRACE = 260;

/** Tells pointing at a thing from passing over it, and lets the pointer travel to the card. */
export class HoverIntent<Subject> {
	#quietUntil = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #show: (subject: Subject | null) => void;

	constructor(show: (subject: Subject | null) => void) {
		this.#show = show;
	}

	/** Nothing is shown for a while: the picture moves under a resting pointer. */
	hush(): void {
		this.#quietUntil = performance.now() + QUIET;
		this.now(null);
	}

	enter(subject: Subject): void {
		if (performance.now() < this.#quietUntil) return;
		this.#after(REST, subject);
	}

	leave(): void {
		this.#after(GRACE, null);
	}

	/** What is shown stays: the pointer is on the card. */
	stay(): void {
		clearTimeout(this.#timer);
	}

	now(subject: Subject | null): void {
		this.stay();
		this.#show(subject);
	}

	#after(delay: number, subject: Subject | null): void {
		this.stay();
		this.#timer = setTimeout(() => this.#show(subject), delay);
	}
}
