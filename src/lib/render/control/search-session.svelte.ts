import type { foundIn, Search, snippetOf, SnippetPart } from '../../model/publish/index.ts';
import type { Language } from '../../model/base/index.ts';
import type { TimelineState } from '../../state/index.ts';

/** What searching needs; loaded when it is first used. */
export interface SearchTools {
	search: Search;
	snippetOf: typeof snippetOf;
	foundIn: typeof foundIn;
}

/** Finds what the reader asks for, and marks it in the picture. */
export class SearchSession {
	readonly #getState: () => TimelineState;
	/** Opens the field, where there is a button for it. */
	open: () => void = () => {};
	/** The index could not be fetched. */
	hasFailed = $state(false);
	/** Tries what failed once more. */
	again: () => void = () => {};
	/** Set once the search has been loaded. */
	#snippet: typeof snippetOf | undefined;

	constructor(getState: () => TimelineState) {
		this.#getState = getState;
	}

	/** The part of a text that matches; the whole of it while the search is not there. */
	snippet(text: string, terms: ReadonlySet<string>, language: Language): SnippetPart[] {
		return this.#snippet?.(text, terms, language) ?? [{ text, isMatch: false }];
	}

	/** Searches for what stands in the field, in what is known of the dataset. */
	async run(load: () => Promise<SearchTools>): Promise<void> {
		this.again = () => void this.run(load);
		const state = this.#getState();
		const { dataset, language } = state;
		const query = state.query.trim();
		if (!query) {
			state.found = [];
			return;
		}
		try {
			const { search, snippetOf, foundIn } = await load();
			this.#snippet = snippetOf;
			this.hasFailed = false;
			// Typing goes on while the index comes, and so does the clock.
			if (query !== state.query.trim() || dataset !== state.dataset) return;
			const hits = search.find(query);
			state.found = dataset.asOf === undefined ? hits : foundIn(dataset, hits, query, language);
		} catch {
			this.hasFailed = true;
			state.found = [];
		}
	}
}
