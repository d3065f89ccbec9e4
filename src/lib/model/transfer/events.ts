import type { TimelineEvent } from '../dataset/index.ts';
import type { Check, Reference, ThemeLink } from '../schema/index.ts';
import type { EdtfText, Id, Language, Localized } from '../base/index.ts';
import {
	type Indexed,
	indexedAt,
	type Lists,
	packIndexed,
	packSparse,
	type Sparse,
	unpackLists,
	unpackSparse
} from './columns.ts';
import { type PackedSpans, packSpans, unpackSpans } from './spans.ts';
import { type PackedText, packText, unpackText } from './texts.ts';

/**
 * Events as columns, a row for each: no name of a field is said twice, and what recurs is a number.
 * Of the references only what the picture shows; the rest is packed by `packReferences`.
 */
export interface PackedEvents {
	id: Id[];
	span: PackedSpans;
	title: PackedText[];
	text: PackedText[];
	kind: Indexed<Id>;
	importance: number[];
	order: Sparse<number>;
	later: Sparse<{ date: EdtfText; text: PackedText }>;
	themes: Lists<{ theme: Indexed<Id>; basis: Indexed<ThemeLink['basis']>; why: PackedText[] }>;
	references: Lists<PackedSites>;
	status: Indexed<Check['status']>;
	note: Sparse<PackedText>;
	aliases: Sparse<Id[]>;
}

/** Where references lead. */
interface PackedSites {
	url: string[];
	/** Null for none. */
	publisher: Indexed<string | null>;
}

export function packEvents(events: readonly TimelineEvent[], language: Language): PackedEvents {
	const pack = (text: Localized) => packText(text, language);
	const links = events.flatMap(({ themes }) => themes);
	const references = events.flatMap((event) => event.references);
	return {
		id: events.map(({ id }) => id),
		span: packSpans(events.map(({ span }) => span)),
		title: events.map(({ title }) => pack(title)),
		text: events.map(({ text }) => pack(text)),
		kind: packIndexed(events.map(({ kind }) => kind)),
		importance: events.map(({ importance }) => importance),
		order: packSparse(events.map(({ order }) => order)),
		later: packSparse(
			events.map(({ later }) => later && { date: later.date, text: pack(later.text) })
		),
		themes: {
			lengths: events.map(({ themes }) => themes.length),
			items: {
				theme: packIndexed(links.map(({ theme }) => theme)),
				basis: packIndexed(links.map(({ basis }) => basis)),
				why: links.map(({ why }) => pack(why))
			}
		},
		references: {
			lengths: events.map((event) => event.references.length),
			items: {
				url: references.map(({ url }) => url),
				publisher: packIndexed(references.map(({ publisher }) => publisher ?? null))
			}
		},
		status: packIndexed(events.map(({ check }) => check.status)),
		note: packSparse(events.map(({ check }) => check.note && pack(check.note))),
		aliases: packSparse(events.map(({ aliases }) => aliases))
	};
}

/** The inverse of {@link packEvents}. */
export function unpackEvents(packed: PackedEvents, language: Language): TimelineEvent[] {
	const unpack = (text: PackedText | undefined) => unpackText(text ?? {}, language);
	const spans = unpackSpans(packed.span);
	const { theme, basis, why } = packed.themes.items;
	const links = why.map((text, row): ThemeLink => ({
		theme: indexedAt(theme, row),
		basis: indexedAt(basis, row),
		why: unpack(text)
	}));
	const themes = unpackLists(packed.themes.lengths, links);
	const { url, publisher } = packed.references.items;
	const sites = url.map((address, row): Reference => {
		const name = indexedAt(publisher, row);
		return name === null ? { url: address } : { url: address, publisher: name };
	});
	const references = unpackLists(packed.references.lengths, sites);
	// One for each status; the few with a note get their own.
	const checks = packed.status.of.map((status) => ({ status }));
	const events = spans.map((span, row): TimelineEvent => ({
		id: packed.id[row] ?? '',
		date: span.edtf,
		span,
		title: unpack(packed.title[row]),
		text: unpack(packed.text[row]),
		kind: indexedAt(packed.kind, row),
		importance: packed.importance[row] ?? 1,
		themes: themes[row] ?? [],
		references: references[row] ?? [],
		check: checks[packed.status.at[row] ?? 0] ?? { status: 'doubtful' }
	}));
	const give = <Value>(column: Sparse<Value>, to: (event: TimelineEvent, value: Value) => void) =>
		unpackSparse(column, (row, value) => {
			const event = events[row];
			if (event) to(event, value);
		});
	give(packed.order, (event, order) => (event.order = order));
	give(packed.later, (event, { date, text }) => (event.later = { date, text: unpack(text) }));
	give(packed.note, (event, note) => (event.check = { ...event.check, note: unpack(note) }));
	give(packed.aliases, (event, aliases) => (event.aliases = aliases));
	return events;
}
