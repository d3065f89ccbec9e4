/** Rest before a card shows, ms: passing over is not pointing at. */
const REST = 70;
/** After a hand moved the view, ms: the picture moves under a resting pointer. */
const QUIET = 350;
/** Time to reach the card, or to come back, before it goes, ms. */
const GRACE = 260;

/** Tells pointing at a thing from passing over it, and lets the pointer travel to the card. */
export class HoverIntent<Subject> {
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #show: (subject: Subject | null) => void;
	readonly #sinceHeld: () => number;

	/** @param sinceHeld how long no hand has moved the view, ms */
	constructor(show: (subject: Subject | null) => void, sinceHeld: () => number) {
		this.#show = show;
		this.#sinceHeld = sinceHeld;
	}

	enter(subject: Subject): void {
		if (this.#sinceHeld() < QUIET) return;
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
