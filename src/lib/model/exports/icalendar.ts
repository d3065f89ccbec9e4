import ICAL from 'ical.js';
import { type CalendarSpan, isoFromDay } from '../time/index.ts';
import type { Dataset, TimelineEvent } from '../dataset/index.ts';
import { type Id, type IsoDay, type Language, textIn } from '../base/index.ts';
import { rightsIn } from './rights.ts';
import { approximateDate, WORDING } from './wording.ts';

// A line may have 75 octets (RFC 5545, 3.1); the library does not count the space that a continued
// line begins with.
ICAL.foldLength = 74;
/** What the library knows of each property: its type, and what to escape in it. */
const DESIGN = ICAL.design.icalendar;

/** A property as jCal has it (RFC 7265): name, parameters, type, value. */
type Property = [name: string, parameters: Record<string, string>, type: string, value: string];

/** What RFC 5545 does not allow in a text: control characters but tabs and line breaks. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/**
 * The events as a calendar (iCalendar, RFC 5545) in one language: each lasts whole days, from its
 * earliest to its latest possible one, and takes up no one's time.
 *
 * Both languages give an event the same UID, so that the one imported last replaces the other instead
 * of standing beside it. The stamp is the dataset's edition: the same dataset makes the same bytes.
 *
 * The format has no place for a licence: the description of the calendar says it in words.
 *
 * @param addressOf the address of an event's page, where the site has a known one
 */
export function writeIcalendar(
	dataset: Dataset,
	language: Language,
	addressOf?: (id: Id) => string
): string {
	const { timeline, events } = dataset;
	const kinds = new Map(timeline.kinds.map(({ id, label }) => [id, textIn(label, language)]));
	const stamp = `${timeline.edition}T00:00:00Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		...[
			property('version', '2.0'),
			property('prodid', `-//${timeline.id}//${timeline.edition}//${language.toUpperCase()}`),
			property('calscale', 'GREGORIAN'),
			property('x-wr-calname', textIn(timeline.title, language)),
			property(
				'x-wr-caldesc',
				[textIn(timeline.description, language), rightsIn(dataset, language)]
					.filter(Boolean)
					.join('\n\n')
			)
		].map((line) => ICAL.stringify.property(line, DESIGN, false))
	];
	for (const event of events) {
		const properties: Property[] = [
			property('uid', `${event.id}@${timeline.id}`),
			['dtstamp', {}, 'date-time', stamp],
			...datesOf(event.span),
			property('summary', textIn(event.title, language)),
			property('description', describe(event, language)),
			property('categories', kinds.get(event.kind) ?? event.kind),
			property('transp', 'TRANSPARENT')
		];
		if (addressOf) properties.push(['url', {}, 'uri', addressOf(event.id)]);
		lines.push(ICAL.stringify.component(['vevent', properties, []], DESIGN));
	}
	lines.push('END:VCALENDAR', '');
	return lines.join('\r\n');
}

function property(name: string, text: string): Property {
	return [name, {}, 'text', text.replace(/\r\n?/g, '\n').replace(CONTROL, '')];
}

/**
 * The first day, and the day after the last one: an end is not included. With an open end there is
 * none, which means one day; with an open start it is the last day, since every event needs a start.
 */
function datesOf({ first, last }: CalendarSpan): Property[] {
	const date = (name: string, day: IsoDay): Property => [name, {}, 'date', day];
	const start = first ?? last;
	if (start === null) throw new TypeError('A date without any day is no valid date.');
	return [
		date('dtstart', isoFromDay(start)),
		...(last === null ? [] : [date('dtend', isoFromDay(last + 1))])
	];
}

function describe(event: TimelineEvent, language: Language): string {
	const words = WORDING[language];
	const { text, span, later, references } = event;
	return [
		approximateDate(span, language),
		textIn(text, language),
		later && `${words.later(later.date)} ${textIn(later.text, language)}`,
		references.length > 0 && [words.sources, ...references.map(({ url }) => url)].join('\n')
	]
		.filter(Boolean)
		.join('\n\n');
}
