import type { TimelineEvent } from './dataset.ts';
import { knownFrom } from './dates.ts';
import { latestDay } from './edtf-text.ts';
import { fieldsOf } from './fields-of.ts';
import { endsOpen } from './known-span.ts';
import type { ThemeLink } from './schema/event.ts';
import type { Day, Id } from './units.ts';
import { without } from './without.ts';

/** An event as it is known from a day on, whatever comes later; with all its themes. */
interface Settled {
	from: number;
	event: TimelineEvent;
}

/** Most events are settled by the next day: they are made once, and shared by the days that know them. */
const settled = new WeakMap<readonly TimelineEvent[], (Settled | undefined)[]>();

/**
 * The events as they could be known at the end of a day, in their order.
 * @param themes those that are known by then
 */
export function knownEvents(
	events: readonly TimelineEvent[],
	day: Day,
	themes: ReadonlySet<Id>
): TimelineEvent[] {
	const kept = settled.get(events) ?? [];
	settled.set(events, kept);
	const isKnown: IsKnown = ({ theme }) => themes.has(theme);
	const known: TimelineEvent[] = [];
	for (const [position, event] of events.entries()) {
		const found = kept[position];
		if (found && found.from <= day) known.push(withThemes(found.event, isKnown));
		else if (knownFrom(event.span) <= day) {
			const now = knownEvent(event, day);
			const from = settledFrom(event);
			if (from <= day) kept[position] = { from, event: now };
			known.push(withThemes(now, isKnown));
		}
	}
	return known;
}

/** From when nothing that comes changes it any more. */
function settledFrom({ span, later }: TimelineEvent): number {
	return Math.max(
		knownFrom(span),
		span.last ?? -Infinity,
		later ? latestDay(later.date) : -Infinity
	);
}

function knownEvent(event: TimelineEvent, day: Day): TimelineEvent {
	const { later } = event;
	const span = endsOpen(event.span, day);
	return {
		...without(fieldsOf(event), 'later'),
		date: span.edtf,
		span,
		...(later && latestDay(later.date) <= day && { later }),
		references: [],
		check: { status: event.check.status }
	};
}

type IsKnown = (link: ThemeLink) => boolean;

function withThemes(event: TimelineEvent, isKnown: IsKnown): TimelineEvent {
	return event.themes.every(isKnown) ? event : { ...event, themes: event.themes.filter(isKnown) };
}
