import {
	dictionary,
	int16,
	int32,
	int8,
	list,
	struct,
	tableFromArrays,
	tableToIPC,
	uint8,
	utf8
} from '@uwdata/flechette';
import type { TimelineEvent } from '../dataset/index.ts';
import type { EdtfText, Id, Language, Localized } from '../base/index.ts';
import { edtfOfDays, type PackedText, packText } from '../transfer/index.ts';

/** What few events have. */
export interface RareFields {
	order?: number;
	later?: { date: EdtfText; text: PackedText };
	note?: PackedText;
	aliases?: Id[];
}

/** Values that recur are stored once, and for each row its number among them. */
const few = () => dictionary(utf8(), int8());
const some = () => dictionary(utf8(), int16());
const many = () => dictionary(utf8());

const TYPES = {
	id: utf8(),
	/** Days since 1970-01-01; null for an open start or end. */
	first: int32(),
	last: int32(),
	/** The date as it is written, where the two days do not tell. */
	edtf: utf8(),
	title: utf8(),
	/** Languages of title and text. */
	titleIn: few(),
	text: utf8(),
	textIn: few(),
	kind: some(),
	importance: uint8(),
	themes: list(struct({ theme: some(), basis: few(), why: utf8(), whyIn: few() })),
	references: list(struct({ url: utf8(), publisher: many() })),
	status: few(),
	/** {@link RareFields} as JSON. */
	rare: utf8()
};

/**
 * The events in one language as an Apache Arrow file: columns that the browser reads where they lie,
 * without making a text or an object before it is asked for. Of references only what the picture shows.
 * @see https://arrow.apache.org/docs/format/Columnar.html
 */
export function writeArrowEvents(
	events: readonly TimelineEvent[],
	language: Language
): Uint8Array<ArrayBuffer> {
	const titles = events.map(({ title }) => inOneLanguage(title, language));
	const texts = events.map(({ text }) => inOneLanguage(text, language));
	const columns: Record<keyof typeof TYPES, unknown[]> = {
		id: events.map(({ id }) => id),
		first: events.map(({ span }) => span.first),
		last: events.map(({ span }) => span.last),
		edtf: events.map(({ span: { edtf, first, last } }) =>
			edtf === edtfOfDays(first, last) ? null : edtf
		),
		title: titles.map(([, text]) => text),
		titleIn: titles.map(([language]) => language),
		text: texts.map(([, text]) => text),
		textIn: texts.map(([language]) => language),
		kind: events.map(({ kind }) => kind),
		importance: events.map(({ importance }) => importance),
		themes: events.map(({ themes }) =>
			themes.map(({ theme, basis, why }) => {
				const [whyIn, text] = inOneLanguage(why, language);
				return { theme, basis, why: text, whyIn };
			})
		),
		references: events.map(({ references }) =>
			references.map(({ url, publisher = null }) => ({ url, publisher }))
		),
		status: events.map(({ check }) => check.status),
		rare: events.map((event) => rareFieldsOf(event, language))
	};
	const bytes = tableToIPC(tableFromArrays(columns as never, { types: TYPES }), { format: 'file' });
	if (!bytes) throw new Error('The Arrow file of the events was not written.');
	return new Uint8Array(bytes);
}

function inOneLanguage(text: Localized, language: Language): [language: string, text: string] {
	const own = text[language];
	return own === undefined ? (Object.entries(text)[0] ?? [language, '']) : [language, own];
}

function rareFieldsOf(
	{ order, later, check, aliases }: TimelineEvent,
	language: Language
): string | null {
	const rare: RareFields = {
		...(order !== undefined && { order }),
		...(later && { later: { date: later.date, text: packText(later.text, language) } }),
		...(check.note && { note: packText(check.note, language) }),
		...(aliases && { aliases })
	};
	return Object.keys(rare).length === 0 ? null : JSON.stringify(rare);
}
