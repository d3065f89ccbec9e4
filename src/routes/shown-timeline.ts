import { createContext } from 'svelte';
import type { TimelineState } from '$lib/state/index.ts';

/** The timeline of the page, for what stands around the page. */
export interface ShownTimeline {
	/** Undefined where the page has none, and until it is made. */
	state: TimelineState | undefined;
}

export const [getShownTimeline, setShownTimeline] = createContext<ShownTimeline>();
