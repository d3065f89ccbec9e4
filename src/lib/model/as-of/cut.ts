import { type Day, type Id, type Memo, without } from '../base/index.ts';
import {
	type Dataset,
	type Excerpt,
	fieldsOf,
	type Announcement,
	type Source,
	type TimelineEvent,
	type Wave,
	type WaveDefinition
} from '../dataset/index.ts';
import type { ThemeLink } from '../schema/index.ts';
import { type CalendarSpan, knownFrom, latestDay, spanOfEdges } from '../time/index.ts';

/**
 * A span of something that had begun by a day, as it was known then: while its last possible day lies
 * ahead, its end is open.
 * @example endsOpen(2020-03-16/2020-05-11, 1 April) // 2020-03-16/..
 */
export function endsOpen(span: CalendarSpan, day: Day): CalendarSpan {
	if (span.last === null || span.last <= day) return span;
	const [start = ''] = span.edtf.split('/');
	return spanOfEdges(`${start}/..`, span.first, null);
}

/** An event as it is known from a day on, whatever comes later; with all its themes. */
interface Settled {
	from: number;
	event: TimelineEvent;
}

/** Most events are settled by the next day: they are made once, and shared by the days that know them. */
const noneSettled = (): (Settled | undefined)[] => [];

/**
 * The events as they could be known at the end of a day, in their order.
 * @param themes those that are known by then
 */
export function knownEvents(
	events: readonly TimelineEvent[],
	day: Day,
	themes: ReadonlySet<Id>,
	memo: Memo
): TimelineEvent[] {
	const settled = memo.of(noneSettled, events);
	const isKnown: IsKnown = ({ theme }) => themes.has(theme);
	const known: TimelineEvent[] = [];
	for (const [position, event] of events.entries()) {
		const found = settled[position];
		if (found && found.from <= day) known.push(withThemes(found.event, isKnown));
		else if (knownFrom(event.span) <= day) {
			const now = knownEvent(event, day);
			const from = settledFrom(event);
			if (from <= day) settled[position] = { from, event: now };
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

/**
 * The announcements that had been made by a day, each with what could be known of its outcome; else
 * its outcome is `open`. A announcement that was moved – extended, postponed, tightened – is known to be
 * so from the day of the next announcement; one that ended early from its real end; one that was kept
 * from the day after the promised one. Where that has no day of its own, the day after the promised
 * one counts, and the last of them where there are several. The real end is known from its own day.
 * References and the note of the check are left out, as with events.
 */
export function knownAnnouncements(
	{ announcements, strands }: Pick<Dataset, 'announcements' | 'strands'>,
	day: Day
): Pick<Dataset, 'announcements' | 'strands'> {
	const made = new Map(
		announcements
			.filter(({ announcedSpan }) => knownFrom(announcedSpan) <= day)
			.map((announcement) => [announcement.id, announcement])
	);
	const announcedOn = new Map(
		announcements.map(({ id, announcedSpan }) => [id, knownFrom(announcedSpan)])
	);
	const known = [...made.values()].map((announcement) => {
		const isOutcomeKnown = outcomeDay(announcement, announcedOn) <= day;
		return knownAnnouncement(announcement, day, isOutcomeKnown, made);
	});
	const told = new Set(known.map(({ strand }) => strand));
	return { announcements: known, strands: strands.filter(({ id }) => told.has(id)) };
}

/** The day from which its outcome could be known. */
function outcomeDay(announcement: Announcement, announcedOn: ReadonlyMap<Id, number>): number {
	const { outcome, successor, promisedSpan, actualEndSpan } = announcement;
	const dayAfter = (promisedSpan.last ?? Infinity) + 1;
	switch (outcome) {
		case 'extended':
		case 'postponed':
		case 'tightened':
			return (successor !== undefined && announcedOn.get(successor)) || dayAfter;
		case 'ended-early':
			return actualEndSpan ? knownFrom(actualEndSpan) : dayAfter;
		case 'ended-as-planned':
		case 'decided-as-planned':
			return Math.max(dayAfter, actualEndSpan ? knownFrom(actualEndSpan) : dayAfter);
		case 'open':
			return Infinity;
	}
}

function knownAnnouncement(
	announcement: Announcement,
	day: Day,
	isOutcomeKnown: boolean,
	made: ReadonlyMap<Id, Announcement>
): Announcement {
	const { outcome, successor, actualEnd, actualEndSpan, ...rest } = announcement;
	const hasSuccessor = isOutcomeKnown && successor !== undefined && made.has(successor);
	const isEnded = isOutcomeKnown && actualEndSpan !== undefined && knownFrom(actualEndSpan) <= day;
	return {
		...rest,
		outcome: isOutcomeKnown ? outcome : 'open',
		...(hasSuccessor && { successor }),
		...(isEnded && { actualEnd, actualEndSpan }),
		references: [],
		check: { status: announcement.check.status }
	} as Announcement;
}

type Passages = Pick<Dataset, 'sources' | 'groups' | 'themes' | 'excerpts'>;

/**
 * The passages as they could be read on a day, with the themes and documents that they bring.
 *
 * A *passage* that speaks of events comes with the first of them that is known; one with a date of its
 * own from that date; one about the whole period once its document is out. Most documents look
 * back: until they are out – an undated one never is – their passages are marked as looking back, or
 * left out where the reader wants none. A *theme* appears with its first passage, a group with its
 * first theme; a *document* that is not out yet is told of by its name alone, with the parts that
 * the passages stand in.
 */
export function knownPassages(
	dataset: Dataset,
	events: Pick<ReadonlySet<Id>, 'has'>,
	day: Day,
	reflections: boolean
): Passages {
	const out = new Set(dataset.sources.filter((source) => isOut(source, day)).map(({ id }) => id));
	const excerpts = dataset.excerpts.flatMap((excerpt): Excerpt[] => {
		const isLookingBack = !out.has(excerpt.source);
		if (isLookingBack && !reflections) return [];
		return knownExcerpt(excerpt, events, day, isLookingBack);
	});
	const carried = new Set(excerpts.flatMap(({ themes }) => themes));
	const themes = dataset.themes.filter(({ id }) => carried.has(id));
	const shown = new Set(themes.map(({ group }) => group));
	const groups = dataset.groups.filter(({ id }) => shown.has(id));
	const named = new Set([...excerpts, ...themes, ...groups].map(({ source }) => source));
	const parts = new Set(
		[...excerpts, ...themes].map(({ source, section }) => `${source} ${section}`)
	);
	return {
		excerpts,
		themes: themes.map((theme) =>
			theme.related ? { ...theme, related: theme.related.filter((id) => carried.has(id)) } : theme
		),
		groups,
		sources: dataset.sources.flatMap((source) => {
			if (out.has(source.id)) return [source];
			const hasPart = ({ id }: { id: Id }) => parts.has(`${source.id} ${id}`);
			return named.has(source.id)
				? [unpublished(source, day, source.sections.filter(hasPart))]
				: [];
		})
	};
}

/** It is out, and so is all that it speaks of. */
function isOut({ dateSpan, periodSpan }: Source, day: Day): boolean {
	return dateSpan !== undefined && knownFrom(dateSpan) <= day && (periodSpan?.last ?? day) <= day;
}

function knownExcerpt(
	excerpt: Excerpt,
	events: Pick<ReadonlySet<Id>, 'has'>,
	day: Day,
	isLookingBack: boolean
): Excerpt[] {
	const { span, note } = excerpt;
	const spokenOf = excerpt.events.filter((id) => events.has(id));
	const hasDate = span !== undefined && knownFrom(span) <= day;
	const isWhole = span === undefined && excerpt.events.length === 0;
	if (isWhole ? isLookingBack : !hasDate && spokenOf.length === 0) return [];
	const shown = span && endsOpen(span, day);
	return [
		{
			...without(excerpt, 'date', 'span', 'note'),
			events: spokenOf,
			...(hasDate && shown && { date: shown.edtf, span: shown }),
			// Why it is tied to its events can be told only where they all are.
			...(note && spokenOf.length === excerpt.events.length && { note }),
			...(isLookingBack && { isLookingBack })
		}
	];
}

/** A document before it is out: its name, and how far its period had come. */
function unpublished(source: Source, day: Day, sections: Source['sections']): Source {
	const { period, periodSpan } = source;
	const hasBegun = periodSpan !== undefined && (periodSpan.first ?? day) <= day;
	const span = hasBegun ? endsOpen(periodSpan, day) : undefined;
	return {
		...without(source, 'date', 'dateSpan', 'dateNote', 'period', 'periodSpan'),
		description: {},
		sections,
		...(period !== undefined && span && { period: span.edtf, periodSpan: span })
	};
}

/** An end that nobody knows: neither its day nor that there is one. */
const OPEN: CalendarSpan = {
	edtf: '..',
	first: null,
	last: null,
	softFirst: false,
	softLast: false,
	precision: 'day',
	isInterval: false,
	isApproximate: false,
	isUncertain: false
};
/** What a wave is called while it cannot be told from others. */
const UNNAMED = { nl: 'Golf', en: 'Wave' };

/**
 * The waves as they were known on a day. One begins without anybody knowing that it is one among
 * several: it has no end, no peak and no name of its own. The day after its last its end and its
 * peaks are known; its name, which may count ("first"), once the next has begun, or when none follows.
 * The rule, its references and notes are made afterwards and are left out; so is a definition
 * without waves or figures yet, except that of the first view.
 * @param series ids of the series that have figures
 */
export function knownWaves(
	{ default: first, definitions }: Dataset['waves'],
	day: Day,
	series: ReadonlySet<Id>
): Dataset['waves'] {
	return {
		default: first,
		definitions: definitions.flatMap((definition): WaveDefinition[] => {
			const begun = definition.waves.filter(({ startSpan }) => knownFrom(startSpan) <= day);
			const isTold = begun.length > 0 && series.has(definition.series);
			if (!isTold && definition.id !== first) return [];
			const isLast = begun.length === definition.waves.length;
			const waves = begun.map((wave, index) => {
				const isFollowed = index < begun.length - 1 || isLast;
				return knownWave(wave, day, isFollowed);
			});
			return [{ ...definition, rule: {}, references: [], waves }];
		})
	};
}

function knownWave(noted: Wave, day: Day, isFollowed: boolean): Wave {
	const wave = without(noted, 'note');
	const { last } = wave.endSpan;
	const isOver = last !== null && last < day;
	if (isOver) return { ...wave, title: isFollowed ? wave.title : UNNAMED };
	return { ...wave, title: UNNAMED, end: OPEN.edtf, endSpan: OPEN, peaks: [], peakDays: [] };
}
