import { parse } from '@edtf-ts/core';
import type { CalendarSpan } from './calendar-span.ts';
import { spanOfEdges } from './edtf-text.ts';
import type { Bilingual, Day, EdtfText } from '../base/index.ts';

/** A date worked out, or what is wrong with its text. */
export type ParsedEdtf =
	{ span: CalendarSpan; error?: undefined } | { span?: undefined; error: Bilingual };

const MILLISECONDS_PER_DAY = 86_400_000;
/** Year, month or season, day; then perhaps one qualifier. */
const SIDE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;

/**
 * Works out a date of Extended Date/Time Format level 1 to calendar days. Never throws.
 *
 * ```
 * text  = side | edge "/" edge     2020-03-16/2020-05-11
 * edge  = side | ".." | ""         2020-03-15/..   open: it goes on    2020-03-15/   end unknown
 * side  = YYYY["-"MM["-"DD]][q]    2020, 2020-03, 2020-03-15
 * MM    = 01–12, or 21 spring (March–May), 22 summer, 23 autumn, 24 winter (December–February)
 * q     = "~" about | "?" perhaps | "%" both
 * ```
 */
export function parseEdtf(text: EdtfText): ParsedEdtf {
	const sides = text.split('/');
	if (sides.length > 2) return { error: unreadable(text) };
	const isInterval = sides.length === 2;
	const edges = sides.map((side) => parseSide(side, isInterval));
	const start = edges[0];
	const end = edges[edges.length - 1];
	if (!start || !end) return { error: unreadable(text) };
	if (start.error) return { error: start.error };
	if (end.error) return { error: end.error };
	if (start.first === null && end.last === null) return { error: withoutEdges(text) };
	if (start.first !== null && end.last !== null && end.last < start.first)
		return { error: reversed(text, sides as [string, string]) };
	return { span: spanOfEdges(text, start.first, end.last) };
}

type ParsedSide = { first: Day | null; last: Day | null; error?: undefined } | { error: Bilingual };

function parseSide(side: string, isInterval: boolean): ParsedSide {
	// The parser gives both open and unknown ends the last day a computer can count to.
	if (isInterval && (side === '..' || side === '')) return { first: null, last: null };
	const parts = SIDE.exec(side);
	if (!parts) return { error: unreadable(side) };
	const [, year, month, dayOfMonth] = parts;
	// The parser reads 0042 as 1942.
	if (Number(year) < 100) return { error: tooEarly(side) };
	if (dayOfMonth === undefined && Number(month) > 24) return { error: unknownMonth(side, month) };
	const result = parse(side);
	if (!result.success) {
		const isMonth = result.errors[0]?.code === 'INVALID_MONTH' || Number(month) > 12;
		return { error: isMonth ? unknownMonth(side, month) : unknownDay(side) };
	}
	return {
		first: Math.floor(result.value.min.getTime() / MILLISECONDS_PER_DAY),
		last: Math.floor(result.value.max.getTime() / MILLISECONDS_PER_DAY)
	};
}

const FORMS = {
	nl: 'Schrijf een dag als 2020-03-15, een maand als 2020-03, een seizoen als 2020-22 (zomer), een jaar als 2020; zet ~ erachter voor ongeveer, ? voor onzeker; schrijf een duur als 2020-03-15/2020-05-11, of 2020-03-15/.. als het doorgaat.',
	en: 'Write a day as 2020-03-15, a month as 2020-03, a season as 2020-22 (summer), a year as 2020; add ~ for about, ? for uncertain; write a duration as 2020-03-15/2020-05-11, or 2020-03-15/.. when it goes on.'
};

function unreadable(text: string): Bilingual {
	return {
		nl: `‘${text}’ is niet als datum te lezen. ${FORMS.nl}`,
		en: `‘${text}’ cannot be read as a date. ${FORMS.en}`
	};
}

function tooEarly(text: string): Bilingual {
	return {
		nl: `‘${text}’ ligt voor het jaar 100, en zo ver terug rekent deze tijdlijn niet. Schrijf een later jaar.`,
		en: `‘${text}’ lies before the year 100, and this timeline does not count back that far. Write a later year.`
	};
}

function unknownMonth(text: string, month = ''): Bilingual {
	return {
		nl: `In ‘${text}’ staat maand ${month}, en die bestaat niet. Schrijf 01 tot en met 12, of zonder dag een seizoen: 21 lente, 22 zomer, 23 herfst, 24 winter.`,
		en: `‘${text}’ names month ${month}, which does not exist. Write 01 to 12, or without a day a season: 21 spring, 22 summer, 23 autumn, 24 winter.`
	};
}

function unknownDay(text: string): Bilingual {
	return {
		nl: `De dag ‘${text}’ bestaat niet in de kalender. Schrijf een dag die bestaat, of alleen de maand: ${text.slice(0, 7)}.`,
		en: `The day ‘${text}’ does not exist in the calendar. Write a day that exists, or only the month: ${text.slice(0, 7)}.`
	};
}

function reversed(text: string, [start, end]: [string, string]): Bilingual {
	return {
		nl: `In ‘${text}’ ligt het einde (${end}) voor het begin (${start}). Schrijf de vroegste datum eerst: ${end}/${start}.`,
		en: `In ‘${text}’ the end (${end}) comes before the start (${start}). Write the earliest date first: ${end}/${start}.`
	};
}

function withoutEdges(text: string): Bilingual {
	return {
		nl: `‘${text}’ noemt geen begin en geen einde. Schrijf ten minste één van beide: 2020-03-15/.. of ../2020-05-11`,
		en: `‘${text}’ names neither a start nor an end. Write at least one of them: 2020-03-15/.. or ../2020-05-11`
	};
}
