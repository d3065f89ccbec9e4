import { untrack } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import type { UnknownParameters } from '$lib/state/index.ts';

/** What moves is written to the address once it has rested for this long, ms. */
const REST = 250;

/** What an address is kept the same as. */
export interface Followed {
	/** What the address says of it now, without the question mark. */
	write: () => string;
	/** Makes it as the address of the page says. @returns what of that says nothing */
	read: (parameters: URLSearchParams) => UnknownParameters[];
	/** Parameters that move: they change the present entry of the history and add none. */
	moving: readonly string[];
	/** Parameters that move as long as they are there; to have one or not is a choice. */
	settings: readonly string[];
	/** The path that its addresses have; that of the page where it is absent. */
	path?: () => string;
	/** What an entry of the history keeps besides the address. */
	entry?: () => App.PageState;
	/** Calls back once the view has rested for so many ms; what it returns cancels that. */
	whenAtRest?: (rest: number, run: () => void) => () => void;
}

/**
 * Keeps what a reader sees and the address of its page the same. Choosing adds an entry to the
 * history, moving and typing change the present one; back and forward bring back what was.
 */
export class AddressFollower {
	readonly #followed: Followed;
	/** What of the address says nothing in this dataset. */
	unknownParameters = $state.raw<UnknownParameters[]>([]);
	/** What the address says now. */
	#written: string;
	#cancelWrite = () => {};
	/** One change of the history after the other. */
	#last: Promise<unknown> = Promise.resolve();

	/** To be made while a component of the page is. */
	constructor(followed: Followed) {
		this.#followed = followed;
		this.#read();
		this.#written = followed.write();
		afterNavigate(({ type }) => {
			if (type === 'goto' || type === 'enter') return;
			this.#cancelWrite();
			this.#read();
			this.#written = followed.write();
		});
		$effect(() => {
			const now = followed.write();
			untrack(() => this.#follow(now));
		});
		$effect(() => () => this.#cancelWrite());
	}

	#read(): void {
		this.unknownParameters = this.#followed.read(page.url.searchParams);
	}

	#follow(now: string): void {
		this.#cancelWrite();
		if (now === this.#written) return;
		if (this.#choices(now) === this.#choices(this.#written)) {
			const { whenAtRest = wait } = this.#followed;
			this.#cancelWrite = whenAtRest(REST, () => this.#write(now, true));
			return;
		}
		this.unknownParameters = [];
		this.#write(now, false);
	}

	/** An address without what moves. */
	#choices(text: string): string {
		const parameters = new URLSearchParams(text);
		const { moving, settings } = this.#followed;
		for (const name of moving) parameters.delete(name);
		for (const name of settings) if (parameters.has(name)) parameters.set(name, '');
		return parameters.toString();
	}

	#write(text: string, replaceState: boolean): void {
		this.#written = text;
		const { path, entry } = this.#followed;
		const isEmbedded = page.url.searchParams.has('embed');
		const parts = [text, isEmbedded ? 'embed' : ''].filter(Boolean);
		const search = parts.length === 0 ? '' : `?${parts.join('&')}`;
		const state = untrack(() => entry?.() ?? {});
		const pathname = untrack(() => path?.()) ?? page.url.pathname;
		this.#last = this.#last
			.then(() =>
				goto(pathname + search, {
					// In a page of somebody else, going back is that page's.
					replaceState: replaceState || isEmbedded,
					...{ noScroll: true, keepFocus: true, state }
				})
			)
			.catch(() => {});
	}
}

function wait(time: number, run: () => void): () => void {
	const timer = setTimeout(run, time);
	return () => clearTimeout(timer);
}
