import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';

// Writes src/lib/layout/text/font-metrics.ts: the advance widths of the shipped fonts, so that text is
// measured alike on the server and in the browser, before any font has loaded.

const ROOT = path.resolve(import.meta.dirname, '..');
const TARGET = path.join(ROOT, 'src/lib/layout/text/font-metrics.ts');

const FACES = [
	{ name: 'sans-400', file: 'public-sans-subset.woff2', weight: 400 },
	{ name: 'sans-500', file: 'public-sans-subset.woff2', weight: 500 },
	{ name: 'sans-650', file: 'public-sans-subset.woff2', weight: 650 },
	{ name: 'serif-450', file: 'newsreader-subset.woff2', weight: 450 },
	{ name: 'serif-500', file: 'newsreader-subset.woff2', weight: 500 }
];

/** The characters of the subset that take width: Latin, Latin Extended-A and punctuation. */
function charactersOf(font: Font): string[] {
	return font.characterSet
		.filter((point) => point >= 0x20 && point !== 0x7f && !(point >= 0x80 && point < 0xa0))
		.sort((a, b) => a - b)
		.map((point) => String.fromCodePoint(point));
}

/** Advance width in thousandths of an em, tabular lining figures, as two base-36 digits. */
function encodedWidth(font: Font, character: string): string {
	const { glyphs } = font.layout(character, { tnum: true, lnum: true, kern: false });
	const units = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
	const width = Math.min(36 * 36 - 1, Math.round((units / font.unitsPerEm) * 1000));
	return width.toString(36).padStart(2, '0');
}

function openFont(file: string): Font {
	const font = create(readFileSync(path.join(ROOT, 'static/fonts', file)));
	if (!('characterSet' in font)) throw new TypeError(`${file} is a collection, not a font.`);
	return font;
}

/**
 * fontkit's own getVariation() cannot read compressed (woff2) fonts: unpacking composite glyphs
 * fails once a weight is set. So the outlines are unpacked by a plain copy and handed over.
 */
function openVariation(file: string, weight: number): Font {
	const plain = openFont(file);
	plain.getGlyph(0);
	const unpacked: unknown = Reflect.get(plain, '_transformedGlyphs');
	return Object.assign(openFont(file), {
		variationCoords: [weight],
		_transformedGlyphs: unpacked
	});
}

const fonts = FACES.map(({ file, weight }) => openVariation(file, weight));
const shared = charactersOf(fonts[0]!).filter((character) =>
	fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0)!))
);
const rows = FACES.map(({ name }, index) => {
	const widths = shared.map((character) => encodedWidth(fonts[index]!, character)).join('');
	return `\t'${name}':\n\t\t'${widths}'`;
});

const quoted = `'${shared.join('').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
writeFileSync(
	TARGET,
	`// Written by scripts/font-metrics.ts from the fonts in static/fonts. Do not edit by hand.

/** The characters whose widths are known, in the order of the widths. */
export const CHARACTERS =
	${quoted};

/** Per face the advance width of each character, thousandths of an em, two base-36 digits each. */
export const WIDTHS = {
${rows.join(',\n')}
};
`
);
console.log(`${shared.length} characters, ${FACES.length} faces → ${path.relative(ROOT, TARGET)}`);
