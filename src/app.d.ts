/// <reference types="@sveltejs/kit" />
import type { FaultReason } from './lib/model/transfer/index.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Why a page could not be loaded. */
			reason?: FaultReason;
		}
		interface PageState {
			/** The view of an entry of the history, in days and parts of them. */
			view?: { start: number; end: number };
		}
	}

	interface WindowEventMap {
		/** A part of the code did not come. */
		'vite:preloadError': Event & { payload: Error };
	}
}
