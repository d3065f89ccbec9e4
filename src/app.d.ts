/// <reference types="@sveltejs/kit" />
/** A link in a drawing has the same name as one in a text, whose attributes Svelte takes it to have. */
declare module 'svelte/elements' {
	interface HTMLAnchorAttributes {
		transform?: string;
	}
}

declare global {
	namespace App {
		interface PageState {
			/** The view of an entry of the history, in days and parts of them. */
			view?: { start: number; end: number };
		}
	}
}

export {};
