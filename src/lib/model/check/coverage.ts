import { ascending, bisectLeft, bisectRight } from 'd3';
import type { Dataset, Source, TimelineEvent } from '../dataset/index.ts';
import { addMonths, endOfMonth, startOfMonth } from '../time/index.ts';
import { DocumentText } from './document-text.ts';
import type { SourceDocument } from './quotations.ts';
import type { Reference } from '../schema/index.ts';
import { countWords } from './rules/texts.ts';
import type { Day, EdtfText, Id } from '../base/index.ts';

/** A theme carried by fewer passages than this is thin. */
export const FEW_PASSAGES = 2;

/** How far a dataset reaches, and where it is thin: nothing here is an error. */
export interface Coverage {
	/** Each month of the window, with the events that lie in it, possibly ones included. */
	months: { first: Day; events: number }[];
	themes: { id: Id; passages: number; events: number }[];
	/** How many events there are of each importance, 5 first. */
	importance: number[];
	eventsWithoutEvidence: Id[];
	references: {
		count: number;
		/** Those of which nothing says what they are cited for. */
		unexplained: number;
		/** Those whose page was not read. */
		unread: number;
	};
	/** Events and announcements in doubt, with the date as it is stored. */
	doubtful: { id: Id; date: EdtfText }[];
	/** Passages tied to no event and no date: they stand for the whole period of their document. */
	undatedExcerpts: Id[];
	quotations: { count: number; words: { shortest: number; median: number; longest: number } };
	sources: SourceCoverage[];
}

export interface SourceCoverage {
	id: Id;
	quotations: number;
	/** Words quoted. */
	words: number;
	/** Words of the whole document; null when it was not there to count. */
	documentWords: number | null;
	/** Sections of which nothing is quoted. */
	unquotedSections: Id[];
}

/**
 * Measures a dataset.
 * @param documents the full texts by the file name in `sources.json`; without them no document is counted
 */
export function coverageOf(
	dataset: Dataset,
	documents: ReadonlyMap<string, SourceDocument> | null
): Coverage {
	const { events, excerpts, horizons, themes, waves } = dataset;
	const references = [...events, ...horizons, ...waves.definitions].flatMap(
		(record): Reference[] => record.references
	);
	const lengths = excerpts.map(({ selector }) => countWords(selector.exact)).sort((a, b) => a - b);
	return {
		months: monthsOf(dataset),
		themes: themes.map(({ id }) => ({
			id,
			passages: excerpts.filter((excerpt) => excerpt.themes.includes(id)).length,
			events: events.filter((event) => event.themes.some(({ theme }) => theme === id)).length
		})),
		importance: [5, 4, 3, 2, 1].map(
			(importance) => events.filter((event) => event.importance === importance).length
		),
		eventsWithoutEvidence: withoutEvidence(dataset).map(({ id }) => id),
		references: {
			count: references.length,
			unexplained: references.filter(({ supports }) => !supports).length,
			unread: references.filter(({ seen }) => seen === undefined).length
		},
		doubtful: [
			...events.map(({ id, date, check }) => ({ id, date, check })),
			...horizons.map(({ id, announced, check }) => ({ id, date: announced, check }))
		]
			.filter(({ check }) => check.status === 'doubtful')
			.map(({ id, date }) => ({ id, date })),
		undatedExcerpts: excerpts
			.filter(({ events, span }) => events.length === 0 && !span)
			.map(({ id }) => id),
		quotations: {
			count: lengths.length,
			words: {
				shortest: lengths[0] ?? 0,
				median: lengths[Math.floor(lengths.length / 2)] ?? 0,
				longest: lengths.at(-1) ?? 0
			}
		},
		sources: dataset.sources.map((source) => coverageOfSource(source, dataset, documents))
	};
}

function coverageOfSource(
	source: Source,
	{ excerpts }: Dataset,
	documents: ReadonlyMap<string, SourceDocument> | null
): SourceCoverage {
	const quoted = excerpts.filter((excerpt) => excerpt.source === source.id);
	const document = documents?.get(source.file);
	return {
		id: source.id,
		quotations: quoted.length,
		words: quoted.reduce((sum, { selector }) => sum + countWords(selector.exact), 0),
		documentWords: document ? countWords(new DocumentText(document.text).text) : null,
		unquotedSections: source.sections
			.filter(({ id }) => quoted.every(({ section }) => section !== id))
			.map(({ id }) => id)
	};
}

/** Each month of the window, cut off at its edges, with how many events lie in it. */
export function monthsOf({ window, events }: Dataset): { first: Day; events: number }[] {
	const months: { first: Day; events: number }[] = [];
	if (window.first === null || window.last === null) return months;
	const firsts = events.map(({ span }) => span.first ?? -Infinity).sort(ascending);
	const lasts = events.map(({ span }) => span.last ?? Infinity).sort(ascending);
	for (let month = startOfMonth(window.first); month <= window.last; month = addMonths(month, 1)) {
		const from = Math.max(month, window.first);
		const to = Math.min(endOfMonth(month), window.last);
		// Those that had begun, without those that were over.
		const inside = bisectRight(firsts, to) - bisectLeft(lasts, from);
		months.push({ first: month, events: inside });
	}
	return months;
}

/** Events that nothing vouches for: no reference, and no passage that speaks of them. */
export function withoutEvidence({ events, excerpts }: Dataset): TimelineEvent[] {
	const told = new Set(excerpts.flatMap((excerpt) => excerpt.events));
	return events.filter(({ id, references }) => references.length === 0 && !told.has(id));
}
