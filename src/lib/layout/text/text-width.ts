import { CHARACTERS, WIDTHS } from './font-metrics.ts';

/** A typeface and weight whose widths are known. */
export type Face = keyof typeof WIDTHS;

/** Advance widths in thousandths of an em. */
type WidthTable = ReadonlyMap<string, number>;

function decodeWidths(encoded: string): WidthTable {
	return new Map(
		[...CHARACTERS].map((character, index) => [
			character,
			Number.parseInt(encoded.slice(index * 2, index * 2 + 2), 36)
		])
	);
}

// A constant, and a small one: half a ms for all of them.
const TABLES = Object.fromEntries(
	Object.entries(WIDTHS).map(([face, encoded]) => [face, decodeWidths(encoded)])
) as Record<Face, WidthTable>;

/**
 * Width of a text on one line, px, without kerning; a character outside the fonts counts as an m.
 * The same on the server and in the browser, whether or not the font has loaded.
 * @param size font size, px
 */
export function textWidth(text: string, face: Face, size: number): number {
	const table = TABLES[face];
	const unknown = table.get('m') ?? 0;
	let thousandths = 0;
	for (const character of text) thousandths += table.get(character) ?? unknown;
	return (thousandths * size) / 1000;
}

/**
 * The text in lines of at most `maxWidth` px. Words are never cut: a word that is wider stands on a
 * line of its own.
 * @example wrapText('Een lange titel', 60, 'sans-500', 13) // ['Een lange', 'titel']
 */
export function wrapText(text: string, maxWidth: number, face: Face, size: number): string[] {
	const space = textWidth(' ', face, size);
	const lines: string[] = [];
	let line = '';
	let width = 0;
	for (const word of text.split(/[ \t\n]+/)) {
		if (!word) continue;
		const wordWidth = textWidth(word, face, size);
		if (line && width + space + wordWidth > maxWidth) {
			lines.push(line);
			line = word;
			width = wordWidth;
		} else {
			width += (line ? space : 0) + wordWidth;
			line = line ? `${line} ${word}` : word;
		}
	}
	if (line) lines.push(line);
	return lines;
}
