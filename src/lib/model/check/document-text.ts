import type { SourceRecord } from '../schema/index.ts';
import type { Id } from '../base/index.ts';

/**
 * Stands in a normalised document where a line ended with a hyphen: the word may be written with
 * or without it. From the private use area, so no document has it.
 */
export const SOFT_HYPHEN_PLACE = '\uE000';

/** What is made equal before a quotation is compared with its document; nothing else may differ. */
export function normaliseQuotation(text: string): string {
	return normaliseLine(text.replaceAll(/\s+/gu, ' '));
}

function normaliseLine(line: string): string {
	return line
		.normalize('NFC')
		.replace(/^\s*#{1,6}\s+/, '')
		.replaceAll(/[*_]/g, '')
		.replaceAll(/[‘’‚‛]/g, "'")
		.replaceAll(/[“”„‟]/g, '"')
		.replaceAll(/\s+/gu, ' ')
		.trim();
}

/** A part of a normalised text, its end not included. */
export interface TextRange {
	start: number;
	end: number;
}

/** A document in normalised form, which still knows where its lines were. */
export class DocumentText {
	readonly text: string;
	readonly #lineStarts = new Set<number>();
	readonly #lineEnds = new Set<number>();

	constructor(original: string) {
		let text = '';
		for (const rawLine of original.split(/\r\n|\r|\n/)) {
			const line = normaliseLine(rawLine);
			if (line === '') continue;
			const isBroken = /[\p{L}\p{N}]-$/u.test(text);
			if (isBroken) text = text.slice(0, -1) + SOFT_HYPHEN_PLACE;
			else if (text !== '') text += ' ';
			this.#lineStarts.add(text.length);
			text += line;
			this.#lineEnds.add(text.length);
		}
		this.text = text;
	}

	/** Everywhere that a quotation stands within a range. */
	findAll(quotation: string, range: TextRange = { start: 0, end: this.text.length }): TextRange[] {
		const wanted = normaliseQuotation(quotation);
		if (wanted === '') return [];
		const pattern = new RegExp(patternOf(wanted), 'gu');
		const found: TextRange[] = [];
		pattern.lastIndex = range.start;
		for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
			const end = match.index + match[0].length;
			if (end > range.end) break;
			found.push({ start: match.index, end });
			// The next occurrence may overlap this one; half a character further would find it again.
			pattern.lastIndex =
				match.index + String.fromCodePoint(this.text.codePointAt(match.index) ?? 0).length;
		}
		return found;
	}

	/** Whether a text stands immediately before a position. */
	isPrecededBy(prefix: string, position: number): boolean {
		const pattern = patternOf(normaliseQuotation(prefix));
		return new RegExp(`${pattern}${JOINT}$`, 'u').test(this.text.slice(0, position));
	}

	/** Whether a text stands immediately after a position. */
	isFollowedBy(suffix: string, position: number): boolean {
		const pattern = patternOf(normaliseQuotation(suffix));
		return new RegExp(`^${JOINT}${pattern}`, 'u').test(this.text.slice(position));
	}

	/**
	 * Where the sections of a source stand: each from its heading to the next one. A first section
	 * without heading begins with the document; a heading that is not found is left out.
	 */
	sections(source: Pick<SourceRecord, 'sections'>): Map<Id, TextRange> {
		const starts: { id: Id; start: number }[] = [];
		let from = 0;
		for (const { id, heading } of source.sections) {
			if (heading === undefined) {
				starts.push({ id, start: from });
				continue;
			}
			const found = this.findAll(heading, { start: from, end: this.text.length });
			const place = found.find((range) => this.#isOwnLine(range)) ?? found[0];
			if (!place) continue;
			starts.push({ id, start: place.start });
			from = place.end;
		}
		return new Map(
			starts.map(({ id, start }, index) => {
				return [id, { start, end: starts[index + 1]?.start ?? this.text.length }];
			})
		);
	}

	#isOwnLine({ start, end }: TextRange): boolean {
		return this.#lineStarts.has(start) && this.#lineEnds.has(end);
	}
}

/** Two texts that follow each other may be parted by a space, or by the end of a line. */
const JOINT = `[ ${SOFT_HYPHEN_PLACE}]?`;

/** A hyphen may stand for the end of a line, and the end of a line for nothing at all. */
function patternOf(normalised: string): string {
	const place = SOFT_HYPHEN_PLACE;
	return [...normalised]
		.map((character) => {
			if (character === '-') return `[-${place}]`;
			return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
		})
		.join(`${place}?`);
}
