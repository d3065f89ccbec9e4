import { type CalendarSpan, compareSpans, dayFromIso, parseEdtf } from '../time/index.ts';
import type {
	Excerpt,
	Source,
	Story,
	StoryStep,
	Theme,
	TimelineEvent,
	Wave
} from '../dataset/index.ts';
import { compareTexts, type Day, type EdtfText } from '../base/index.ts';
import type {
	SourceRecord,
	StoryRecord,
	StoryStepRecord,
	ThemeGroup,
	WaveRecord
} from '../schema/index.ts';

/**
 * The days of a date that was found good before.
 * @throws TypeError for any other text
 */
export function spanOf(text: EdtfText): CalendarSpan {
	const { span } = parseEdtf(text);
	if (!span) throw new TypeError(`'${text}' was taken for a date.`);
	return span;
}

/** A wave with its days worked out; a peak known by its month lies in the middle of it. */
export function waveOf(record: WaveRecord): Wave {
	return {
		...record,
		startSpan: spanOf(record.start),
		endSpan: spanOf(record.end),
		peakDays: record.peaks.flatMap((peak) => middleOf(spanOf(peak)))
	};
}

function middleOf({ first, last }: CalendarSpan): Day[] {
	return first === null || last === null ? [] : [Math.floor((first + last) / 2)];
}

/** A document with the days it came out on and speaks of. */
export function sourceOf(record: SourceRecord): Source {
	const source: Source = { ...record };
	if (record.date !== undefined) source.dateSpan = spanOf(record.date);
	if (record.period !== undefined) source.periodSpan = spanOf(record.period);
	return source;
}

/** A story with the days of its steps worked out. */
export function storyOf({ id, title, description, steps }: StoryRecord): Story {
	return { id, title, description, steps: steps.map(stepOf) };
}

function stepOf(record: StoryStepRecord): StoryStep {
	const { from, to, asOf } = record;
	const step: StoryStep = { ...record, fromDay: dayFromIso(from), toDay: dayFromIso(to) };
	if (asOf !== undefined) step.asOfDay = dayFromIso(asOf);
	return step;
}

/** Earliest day, latest day, order (those without one last), id. */
export function inOrderOfEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
	return [...events].sort(
		(a, b) =>
			compareSpans(a.span, b.span) ||
			(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
			compareTexts(a.id, b.id)
	);
}

/** In order of the sources, of the sections within each, and then as the file has them. */
export function inOrderOfExcerpts(
	excerpts: readonly Excerpt[],
	sources: readonly Source[]
): Excerpt[] {
	const places = new Map<string, number>();
	for (const source of sources)
		for (const section of source.sections) places.set(`${source.id} ${section.id}`, places.size);
	const placeOf = (excerpt: Excerpt) =>
		places.get(`${excerpt.source} ${excerpt.section}`) ?? places.size;
	return [...excerpts].sort((a, b) => placeOf(a) - placeOf(b));
}

/** In order of their groups, then of `order`. */
export function inOrderOfThemes(themes: readonly Theme[], groups: readonly ThemeGroup[]): Theme[] {
	const places = new Map(groups.map((group, index) => [group.id, index]));
	const placeOf = (theme: Theme) => places.get(theme.group) ?? groups.length;
	return [...themes].sort((a, b) => placeOf(a) - placeOf(b) || a.order - b.order);
}
