import type { TimelineEvent } from '../dataset/index.ts';

const files = new WeakMap<readonly TimelineEvent[], Uint8Array>();

/** Remembers the file that events were read from. */
export function keepEventsFile(events: readonly TimelineEvent[], file: Uint8Array): void {
	files.set(events, file);
}

/** The Arrow file that events were read from, so that another thread can read it too. */
export const eventsFileOf = (events: readonly TimelineEvent[]): Uint8Array | undefined =>
	files.get(events);
