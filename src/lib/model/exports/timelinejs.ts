import { calendarParts, type CalendarSpan, formatSpan } from '../time/index.ts';
import type { Dataset, TimelineEvent } from '../dataset/index.ts';
import { type Day, type Id, type Language, textIn } from '../base/index.ts';
import { rightsIn } from './rights.ts';
import { WORDING } from './wording.ts';

interface TimelineJsDate {
	year: number;
	month: number;
	day: number;
}

/** HTML, as TimelineJS puts it on the page. */
interface TimelineJsText {
	headline: string;
	text?: string;
}

interface TimelineJsSlide {
	start_date: TimelineJsDate;
	/** Inclusive; absent for what took a single day. */
	end_date?: TimelineJsDate;
	display_date: string;
	text: TimelineJsText;
	group: string;
	unique_id: Id;
	/** The links are made here; else addresses within them would be made links again. */
	autolink: false;
}

interface TimelineJsEra {
	start_date: TimelineJsDate;
	end_date: TimelineJsDate;
	text: TimelineJsText;
}

/** A timeline in the format of TimelineJS (Knight Lab, https://timeline.knightlab.com/docs/json-format.html). */
export interface TimelineJs {
	scale: 'human';
	title: { text: TimelineJsText };
	events: TimelineJsSlide[];
	eras: TimelineJsEra[];
}

/**
 * The events for TimelineJS, in one language; periods are its eras. An event goes from its earliest to
 * its latest possible day, and its date is displayed as precise as it is known. Texts are escaped, since
 * TimelineJS reads them as HTML. The format has no place for a licence: the title slide says it in words.
 */
export function writeTimelineJs(dataset: Dataset, language: Language): string {
	return `${JSON.stringify(timelineJsOf(dataset, language))}\n`;
}

function timelineJsOf(dataset: Dataset, language: Language): TimelineJs {
	const { title, subtitle, description, kinds } = dataset.timeline;
	const groups = new Map(kinds.map(({ id, label }) => [id, escapeHtml(textIn(label, language))]));
	const edges = datesIn(dataset.window);
	return {
		scale: 'human',
		title: {
			text: {
				headline: escapeHtml(textIn(title, language)),
				text: [
					textIn(subtitle, language),
					textIn(description, language),
					rightsIn(dataset, language)
				]
					.filter((part) => part !== undefined)
					.map(paragraph)
					.join('')
			}
		},
		events: dataset.events.map((event) => ({
			...datesIn(event.span),
			display_date: escapeHtml(formatSpan(event.span, language, 'full')),
			text: {
				headline: escapeHtml(textIn(event.title, language)),
				text: textOf(event, language)
			},
			group: groups.get(event.kind) ?? escapeHtml(event.kind),
			unique_id: event.id,
			autolink: false
		})),
		eras: dataset.periods.map(({ span, title }) => ({
			// An era needs both dates: one that is open goes as far as the window.
			start_date: span.first === null ? edges.start_date : dateOf(span.first),
			end_date: span.last === null ? (edges.end_date ?? edges.start_date) : dateOf(span.last),
			text: { headline: escapeHtml(textIn(title, language)) }
		}))
	};
}

/** Both days where they differ; what is open on a side is put on the day that is known. */
function datesIn({ first, last }: CalendarSpan): Pick<TimelineJsSlide, 'start_date' | 'end_date'> {
	const start = first ?? last;
	if (start === null) throw new TypeError('A date without any day is no valid date.');
	return {
		start_date: dateOf(start),
		...(last === null || last === start ? {} : { end_date: dateOf(last) })
	};
}

function dateOf(day: Day): TimelineJsDate {
	const { year, month, dayOfMonth } = calendarParts(day);
	return { year, month, day: dayOfMonth };
}

function textOf({ text, later, references }: TimelineEvent, language: Language): string {
	const words = WORDING[language];
	const links = references.map(
		({ url, title, publisher }) =>
			`<a href="${escapeHtml(url)}">${escapeHtml(title ?? publisher ?? url)}</a>`
	);
	return [
		paragraph(textIn(text, language)),
		later ? paragraph(`${words.later(later.date)} ${textIn(later.text, language)}`) : '',
		links.length > 0 ? `<p>${words.sources} ${links.join('; ')}</p>` : ''
	].join('');
}

function paragraph(text: string): string {
	return `<p>${escapeHtml(text)}</p>`;
}

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
