import type { AcrossPx, AlongPx, Id, Language } from '../../model/base/index.ts';
import {
	addMonths,
	type CalendarSpan,
	formatMonth,
	formatSpan,
	startOfMonth
} from '../../model/time/index.ts';
import type { Period } from '../../model/dataset/index.ts';
import { textWidth } from '../text/index.ts';
import type { Timescale } from '../time/index.ts';

export interface PeriodBand {
	id: Id;
	from: AlongPx;
	to: AlongPx;
	across: AcrossPx;
	band: 'solid' | 'hollow';
	title: string;
	/** "januari – juli 2020" */
	dates: string;
	/** False when the title has no room. */
	showsTitle: boolean;
	showsDates: boolean;
}

const TITLE_SIZE = 15;
const DATES_SIZE = 11.7;
/** Between title and dates, px. */
const GAP = 9;
/** Paper between two bands, px. */
const SEAM = 2;

/** The bands of the periods in view. */
export function layPeriods(
	periods: Period[],
	scale: Timescale,
	along: AlongPx,
	language: Language,
	across: AcrossPx
): PeriodBand[] {
	return periods.flatMap((period): PeriodBand[] => {
		const { first, last } = period.span;
		const start = first === null ? 0 : scale.toAlong(first);
		const end = last === null ? along : scale.toAlong(last + 1);
		if (end <= 0 || start >= along) return [];
		const from = Math.max(0, start + (start > 0 ? SEAM : 0));
		const to = Math.max(from, Math.min(along, end));
		const title = period.title[language] ?? period.title.nl ?? period.title.en ?? period.id;
		const dates = periodDates(period.span, language);
		const titleWidth = textWidth(title, 'serif-500', TITLE_SIZE);
		const datesWidth = textWidth(dates, 'sans-400', DATES_SIZE);
		const showsTitle = titleWidth <= to - from;
		const showsDates = titleWidth + GAP + datesWidth <= to - from;
		return [
			{ id: period.id, from, to, across, band: period.band, title, dates, showsTitle, showsDates }
		];
	});
}

/** Whole months by their names: "januari – juli 2020". */
export function periodDates(span: CalendarSpan, language: Language): string {
	const { first, last } = span;
	const isMonths =
		first !== null &&
		last !== null &&
		startOfMonth(first) === first &&
		addMonths(startOfMonth(last), 1) === last + 1;
	if (!isMonths) return formatSpan(span, language, 'full');
	const end = formatMonth(last, language, 'withYear');
	const startFull = formatMonth(first, language, 'withYear');
	if (startFull === end) return end;
	const isSameYear = startFull.slice(-4) === end.slice(-4);
	return `${isSameYear ? formatMonth(first, language, 'long') : startFull} – ${end}`;
}

/** Where a new period begins within the view. */
export function periodBoundaries(periods: Period[], scale: Timescale, along: AlongPx): AlongPx[] {
	return periods
		.map(({ span }) => (span.first === null ? 0 : scale.toAlong(span.first)))
		.filter((place) => place > 0.5 && place < along);
}
