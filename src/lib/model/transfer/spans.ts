import { type CalendarSpan, isoFromDay, spanOfEdges } from '../time/index.ts';
import type { Day, Days, EdtfText } from '../base/index.ts';
import { packSparse, type Sparse } from './columns.ts';

/** Spans in numbers, which suffice for a known day and for an interval between two. */
export interface PackedSpans {
	/** Days since the first day of the span before; null for an open start. */
	steps: (Days | null)[];
	/** Days from the first day to the last, from day 0 where the start is open; null for an open end. */
	lengths: (Days | null)[];
	/** The text of every other span. */
	texts: Sparse<EdtfText>;
}

export function packSpans(spans: readonly CalendarSpan[]): PackedSpans {
	let day: Day = 0;
	const isoOf = isoDays();
	const steps = spans.map(({ first }) => {
		if (first === null) return null;
		const step = first - day;
		day = first;
		return step;
	});
	return {
		steps,
		lengths: spans.map(({ first, last }) => (last === null ? null : last - (first ?? 0))),
		texts: packSparse(
			spans.map(({ edtf, first, last }) =>
				edtf === edtfOfDays(first, last, isoOf) ? undefined : edtf
			)
		)
	};
}

/** The inverse of {@link packSpans}. What lasted the same days shares one span. */
export function unpackSpans({ steps, lengths, texts }: PackedSpans): CalendarSpan[] {
	let day: Day = 0;
	const isoOf = isoDays();
	const shared = new Map<EdtfText, CalendarSpan>();
	const written = new Map(texts.at.map((row, index) => [row, texts.values[index]]));
	return steps.map((step, row) => {
		const first = step === null ? null : (day += step);
		const length = lengths[row] ?? null;
		const last = length === null ? null : (first ?? 0) + length;
		const text = written.get(row);
		if (text !== undefined) return spanOfEdges(text, first, last);
		const edtf = edtfOfDays(first, last, isoOf);
		const known = shared.get(edtf);
		if (known) return known;
		const span = spanOfDays(first, last, edtf);
		if (edtf) shared.set(edtf, span);
		return span;
	});
}

/** The span of two days known for sure. */
export const spanOfDays = (first: Day | null, last: Day | null, edtf: EdtfText): CalendarSpan => ({
	edtf,
	first,
	last,
	softFirst: false,
	softLast: false,
	precision: 'day',
	isInterval: first !== last,
	isApproximate: false,
	isUncertain: false
});

/** What is written for two days known for sure; nothing that could be a date for any other. */
export function edtfOfDays(
	first: Day | null,
	last: Day | null,
	isoOf: (day: Day) => string = isoFromDay
): EdtfText {
	if (first === null || last === null) return '';
	return first === last ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`;
}

/** Days written out, each once. */
export function isoDays(): (day: Day) => string {
	const known = new Map<Day, string>();
	return (day) => {
		const iso = known.get(day) ?? isoFromDay(day);
		known.set(day, iso);
		return iso;
	};
}
