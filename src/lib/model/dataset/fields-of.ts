import type { TimelineEvent } from './dataset.ts';

/**
 * The fields of an event as a record that can be spread: one of an Arrow file reads them when they are
 * asked, and has none of its own.
 */
export function fieldsOf(event: TimelineEvent): TimelineEvent {
	const { id, date, span, order, title, text, later } = event;
	const { kind, importance, themes, references, check, aliases } = event;
	return {
		...{ id, date, span, title, text, kind, importance, themes, references, check },
		...(order !== undefined && { order }),
		...(later && { later }),
		...(aliases && { aliases })
	};
}
