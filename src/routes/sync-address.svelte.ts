import { untrack } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { readAddress, writeAddress, type Misunderstood } from '$lib/state/address.ts';
import { Viewport } from '$lib/layout/viewport.ts';
import type { TimelineState } from '$lib/state/timeline.svelte.ts';

/** A view that moves is written to the address once it has rested for this long, ms. */
const REST = 250;

/**
 * Keeps a view and the address of its page the same. Choosing adds an entry to the history, moving
 * and typing change the present one; back and forward bring back what was.
 */
export class AddressSync {
	readonly #state: TimelineState;
	/** What of the address says nothing in this dataset. */
	misunderstood = $state.raw<Misunderstood[]>([]);
	/** What the address says now. */
	#written: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** One change of the history after the other. */
	#last: Promise<unknown> = Promise.resolve();

	/** To be made while a component of the page is. */
	constructor(state: TimelineState) {
		this.#state = state;
		this.#read();
		this.#written = this.#now();
		afterNavigate(({ type }) => {
			if (type === 'goto' || type === 'enter') return;
			clearTimeout(this.#timer);
			this.#read();
			this.#written = this.#now();
		});
		$effect(() => {
			const now = this.#now();
			untrack(() => this.#follow(now));
		});
		$effect(() => () => clearTimeout(this.#timer));
	}

	#now(): string {
		return writeAddress(this.#state.address);
	}

	#read(): void {
		const { address, misunderstood } = readAddress(
			page.url.searchParams,
			untrack(() => this.#state.whole)
		);
		this.#state.restore(address);
		this.misunderstood = misunderstood;
		// An address says whole days; where the reader was before, the view is known exactly.
		const { view } = page.state;
		const exact = view && new Viewport(view.start, view.end);
		if (exact && isSameDays(exact, this.#state.viewport)) this.#state.show(exact);
	}

	#follow(now: string): void {
		clearTimeout(this.#timer);
		if (now === this.#written) return;
		if (choicesOf(now) === choicesOf(this.#written)) {
			this.#timer = setTimeout(() => this.#write(now, true), REST);
			return;
		}
		this.misunderstood = [];
		this.#write(now, false);
	}

	#write(text: string, replaceState: boolean): void {
		this.#written = text;
		const isEmbedded = page.url.searchParams.has('embed');
		const parts = [text, isEmbedded ? 'embed' : ''].filter(Boolean);
		const search = parts.length === 0 ? '' : `?${parts.join('&')}`;
		const { start, end } = untrack(() => this.#state.viewport);
		this.#last = this.#last
			.then(() =>
				goto(page.url.pathname + search, {
					// In a page of somebody else, going back is that page's.
					replaceState: replaceState || isEmbedded,
					...{ noScroll: true, keepFocus: true },
					state: { view: { start, end } }
				})
			)
			.catch(() => {});
	}
}

function isSameDays(one: Viewport, other: Viewport): boolean {
	const [days, others] = [one.wholeDays, other.wholeDays];
	return days.from === others.from && days.to === others.to;
}

/** An address without where the view is, what is being typed and to which day a clock is set. */
function choicesOf(text: string): string {
	const parameters = new URLSearchParams(text);
	for (const name of ['from', 'to', 'q']) parameters.delete(name);
	if (parameters.has('as-of')) parameters.set('as-of', '');
	return parameters.toString();
}
