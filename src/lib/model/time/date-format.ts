import { DATE_NAMES } from './date-names.ts';
import { calendarParts } from './dates.ts';
import type { CalendarSpan } from './calendar-span.ts';
import { type EdtfEdge, readEdges } from './edtf-text.ts';
import type { Day, Language } from '../base/index.ts';

/** Letters as in Unicode's date patterns. */
const FIELDS = /EEEEEE|EEEE|MMMM|MMM|d|yyyy/g;

function formatPattern(day: Day, language: Language, pattern: string): string {
	const { year, month, dayOfMonth, weekday } = calendarParts(day);
	const { months, shortMonths, weekdays, shortWeekdays } = DATE_NAMES[language];
	const fields: Record<string, string | undefined> = {
		EEEEEE: shortWeekdays[weekday - 1],
		EEEE: weekdays[weekday - 1],
		MMMM: months[month - 1],
		MMM: shortMonths[month - 1],
		d: String(dayOfMonth),
		yyyy: String(year).padStart(4, '0')
	};
	return pattern.replaceAll(FIELDS, (field) => fields[field] ?? field);
}

const DAY_PATTERNS = { short: 'd MMM', long: 'EEEE d MMMM yyyy', plain: 'd MMMM yyyy' };

/** `short` "12 mrt", `long` "donderdag 12 maart 2020", `plain` "12 maart 2020". */
export function formatDay(day: Day, language: Language, style: 'short' | 'long' | 'plain'): string {
	return formatPattern(day, language, DAY_PATTERNS[style]);
}

const MONTH_PATTERNS = { short: 'MMM', long: 'MMMM', withYear: 'MMMM yyyy' };

/** The month that the day lies in: `short` "mrt", `long` "maart", `withYear` "maart 2020". */
export function formatMonth(
	day: Day,
	language: Language,
	style: 'short' | 'long' | 'withYear'
): string {
	return formatPattern(day, language, MONTH_PATTERNS[style]);
}

/** The weekday in two letters: "ma", "Mo". */
export function formatWeekday(day: Day, language: Language): string {
	return formatPattern(day, language, 'EEEEEE');
}

/** `label`: as short as the picture needs, days without their year. `full`: as in a sentence. */
export type SpanStyle = 'label' | 'full';

const WORDS = {
	nl: {
		about: 'rond',
		possibly: 'mogelijk',
		from: 'vanaf',
		to: { label: '–', full: 'tot en met' },
		until: { label: 't/m', full: 'tot en met' },
		seasons: ['lente', 'zomer', 'herfst', 'winter']
	},
	en: {
		about: 'around',
		possibly: 'possibly',
		from: 'from',
		to: { label: '–', full: 'to' },
		until: { label: 'until', full: 'up to and including' },
		seasons: ['spring', 'summer', 'autumn', 'winter']
	}
};

interface EdgeOptions {
	language: Language;
	style: SpanStyle;
	withYear: boolean;
	withWeekday: boolean;
	month: 'MMM' | 'MMMM';
}

/**
 * A date as precise as it is known.
 * @example label "21–22 sep", "23 jan – 27 apr", "september", "jan – jul 2020", "rond 19 mrt"
 * @example full "zaterdag 23 januari tot en met dinsdag 27 april 2021", "rond 19 maart 2020"
 */
export function formatSpan(span: CalendarSpan, language: Language, style: SpanStyle): string {
	const words = WORDS[language];
	const [start, end] = readEdges(span.edtf);
	const { first, last } = span;
	if (!start || (first === null && last === null)) return span.edtf;
	const options: EdgeOptions = {
		language,
		style,
		withYear: style === 'full',
		withWeekday: false,
		month: style === 'full' ? 'MMMM' : 'MMM'
	};
	if (last === null) return `${words.from} ${formatEdge(first ?? 0, start, options)}`;
	if (end && first === null) return `${words.until[style]} ${formatEdge(last, end, options)}`;
	if (!end || start.text === end.text)
		return formatEdge(first ?? 0, start, {
			...options,
			withYear: style === 'full' || start.precision === 'season',
			withWeekday: style === 'full',
			month: style === 'full' || start.precision === 'month' ? 'MMMM' : 'MMM'
		});
	return formatInterval([first ?? last, last], [start, end], options);
}

/** Names once what both edges share: the year, and in the picture the month. */
function formatInterval(
	days: [Day, Day],
	edges: [EdtfEdge, EdtfEdge],
	common: EdgeOptions
): string {
	const [start, end] = edges;
	const { language, style } = common;
	const to = WORDS[language].to[style];
	const areDays = edges.every((edge) => edge.precision === 'day');
	const arePlain = edges.every((edge) => !edge.isApproximate && !edge.isUncertain);
	const withYear = style === 'full' || !areDays;
	const options = { ...common, withYear, withWeekday: style === 'full' };
	const closing = formatEdge(days[1], end, options);
	if (areDays && arePlain && start.text.slice(0, 7) === end.text.slice(0, 7))
		return style === 'full'
			? `${formatPattern(days[0], language, 'EEEE d')} ${to} ${closing}`
			: `${formatPattern(days[0], language, 'd')}${to}${closing}`;
	const hasOwnYear =
		start.precision === 'season' || start.text.slice(0, 4) !== end.text.slice(0, 4);
	const opening = formatEdge(days[0], start, { ...options, withYear: withYear && hasOwnYear });
	return `${opening} ${to} ${closing}`;
}

function formatEdge(day: Day, edge: EdtfEdge, options: EdgeOptions): string {
	const words = WORDS[options.language];
	const qualifiers = [
		...(edge.isUncertain ? [words.possibly] : []),
		...(edge.isApproximate ? [words.about] : [])
	];
	// No weekday for a day that is not known for sure.
	const withWeekday = options.withWeekday && qualifiers.length === 0;
	return [...qualifiers, formatBareEdge(day, edge, { ...options, withWeekday })].join(' ');
}

function formatBareEdge(day: Day, edge: EdtfEdge, options: EdgeOptions): string {
	const { language, withYear, withWeekday, month } = options;
	const year = withYear ? ' yyyy' : '';
	if (edge.precision === 'year') return edge.text;
	if (edge.precision === 'season') return formatSeason(edge, language, withYear);
	if (edge.precision === 'month') return formatPattern(day, language, month + year);
	return formatPattern(day, language, `${withWeekday ? 'EEEE ' : ''}d ${month}${year}`);
}

/** 21 spring to 24 winter; a winter is named by both of its years. */
function formatSeason(edge: EdtfEdge, language: Language, withYear: boolean): string {
	const number = Number(edge.text.slice(5));
	const name = WORDS[language].seasons[number - 21] ?? edge.text;
	if (!withYear) return name;
	const year = Number(edge.text.slice(0, 4));
	return number === 24 ? `${name} ${year}–${year + 1}` : `${name} ${year}`;
}
