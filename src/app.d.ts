/// <reference types="@sveltejs/kit" />
declare global {
	namespace App {
		interface PageState {
			/** The view of an entry of the history, in days and parts of them. */
			view?: { start: number; end: number };
		}
	}
}

export {};
