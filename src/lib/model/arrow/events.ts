import { tableFromIPC } from '@uwdata/flechette';
import type { RareFields } from './file.ts';
import { type CalendarSpan, spanOfEdges } from '../time/index.ts';
import type { TimelineEvent } from '../dataset/index.ts';
import type { Check, Reference, ThemeLink } from '../schema/index.ts';
import type { Day, EdtfText, Id, Language, Localized } from '../base/index.ts';
import { edtfOfDays, isoDays, type PackedText, spanOfDays, unpackText } from '../transfer/index.ts';

interface Column<Value> {
	at(row: number): Value;
}

/** The columns of the file that `writeArrowEvents` makes. */
interface Columns {
	/** That the file was written in. */
	language: Language;
	/** A day as it is written. */
	isoOf: (day: Day) => string;
	id: Column<Id>;
	first: Column<number | null>;
	last: Column<number | null>;
	edtf: Column<EdtfText | null>;
	title: Column<string>;
	titleIn: Column<Language>;
	text: Column<string>;
	textIn: Column<Language>;
	kind: Column<Id>;
	importance: Column<TimelineEvent['importance']>;
	themes: Column<(Omit<ThemeLink, 'why'> & { why: string; whyIn: Language })[]>;
	references: Column<{ url: string; publisher: string | null }[]>;
	status: Column<Check['status']>;
	rare: Column<string | null>;
}

/**
 * The events of an Arrow file, in its order: each reads its fields from the columns when it is asked,
 * and keeps none. So a hundred thousand of them take a few MB beside the file.
 * @param language that the file was written in
 * @throws Error when the bytes are no Arrow file
 */
export function readArrowEvents(bytes: Uint8Array, language: Language): TimelineEvent[] {
	const table = tableFromIPC(bytes, { useProxy: true });
	const named = table.names.map((name) => [name, table.getChild(name)]);
	const columns: Columns = { ...Object.fromEntries(named), language, isoOf: isoDays() };
	return Array.from({ length: table.numRows }, (_, row) => new ArrowEvent(columns, row));
}

class ArrowEvent implements TimelineEvent {
	readonly #columns: Columns;
	readonly #row: number;

	constructor(columns: Columns, row: number) {
		this.#columns = columns;
		this.#row = row;
	}

	get id(): Id {
		return this.#columns.id.at(this.#row);
	}

	get date(): EdtfText {
		return this.span.edtf;
	}

	get span(): CalendarSpan {
		const { first, last, edtf } = this.#columns;
		const [from, to, text] = [first.at(this.#row), last.at(this.#row), edtf.at(this.#row)];
		if (text !== null) return spanOfEdges(text, from, to);
		return spanOfDays(from, to, edtfOfDays(from, to, this.#columns.isoOf));
	}

	get title(): Localized {
		const { title, titleIn } = this.#columns;
		return { [titleIn.at(this.#row)]: title.at(this.#row) };
	}

	get text(): Localized {
		const { text, textIn } = this.#columns;
		return { [textIn.at(this.#row)]: text.at(this.#row) };
	}

	get kind(): Id {
		return this.#columns.kind.at(this.#row);
	}

	get importance(): TimelineEvent['importance'] {
		return this.#columns.importance.at(this.#row);
	}

	get themes(): ThemeLink[] {
		return this.#columns.themes.at(this.#row).map((link): ThemeLink => ({
			theme: link.theme,
			basis: link.basis,
			get why() {
				return { [link.whyIn]: link.why };
			}
		}));
	}

	get references(): Reference[] {
		return this.#columns.references
			.at(this.#row)
			.map(({ url, publisher }) => (publisher === null ? { url } : { url, publisher }));
	}

	get check(): Check {
		const status = this.#columns.status.at(this.#row);
		const { note } = this.#rare;
		return note === undefined ? { status } : { status, note: this.#textOf(note) };
	}

	get order(): number | undefined {
		return this.#rare.order;
	}

	get later(): TimelineEvent['later'] {
		const { later } = this.#rare;
		return later && { date: later.date, text: this.#textOf(later.text) };
	}

	get aliases(): Id[] | undefined {
		return this.#rare.aliases;
	}

	get #rare(): RareFields {
		const json = this.#columns.rare.at(this.#row);
		return json === null ? {} : JSON.parse(json);
	}

	#textOf(text: PackedText): Localized {
		return unpackText(text, this.#columns.language);
	}
}
