import { createContext } from 'svelte';
import type { Messages } from '../i18n/nl.ts';
import type { Subject, TimelineState } from '../state/timeline.svelte.ts';
import type { Paths } from './paths.ts';

/** What the parts of a timeline share. */
export interface TimelineContext {
	state: TimelineState;
	words: Messages;
	paths: Paths;
	/** Handlers for the focusable thing drawn for a subject. */
	handlers: (subject: Subject) => SubjectHandlers;
	/** Whether a drawn thing is the one tab stop of the timeline. */
	tabindex: (key: string) => 0 | -1;
}

export interface SubjectHandlers {
	onpointerenter: (event: PointerEvent) => void;
	onpointerleave: (event: PointerEvent) => void;
	onfocus: (event: FocusEvent) => void;
	onclick: (event: MouseEvent) => void;
}

export const [getTimelineContext, setTimelineContext] = createContext<TimelineContext>();
