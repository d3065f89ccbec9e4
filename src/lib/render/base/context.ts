import { createContext } from 'svelte';
import type { Messages } from '../../i18n/nl.ts';
import type { TimelineState } from '../../state/index.ts';
import type { Paths } from './paths.ts';

/** What the parts of a timeline share. */
export interface TimelineContext {
	state: TimelineState;
	words: Messages;
	paths: Paths;
	/** Whether a drawn thing is the one tab stop of the timeline. */
	tabindex: (key: string) => 0 | -1;
}

export const [getTimelineContext, setTimelineContext] = createContext<TimelineContext>();
