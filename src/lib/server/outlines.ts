import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

/** Typefaces and weights of the site's fonts. */
const LETTERINGS = ['sans-400', 'sans-650', 'serif-500'] as const;
export type Lettering = (typeof LETTERINGS)[number];

const FILES = { sans: 'public-sans-subset.woff2', serif: 'newsreader-subset.woff2' };
/** Tabular lining figures, as on the pages. */
const FEATURES = { tnum: true, lnum: true };

const fonts = new Map<Lettering, Promise<Font>>();

/** The font at a weight; fontkit cannot vary a font while it is compressed (woff2). */
async function makeFont(lettering: Lettering): Promise<Font> {
	const [family, weight] = lettering.split('-') as [keyof typeof FILES, string];
	const compressed = readFileSync(path.resolve('static/fonts', FILES[family]));
	const font = create(Buffer.from(await decompress(compressed)));
	if (!('getVariation' in font))
		throw new TypeError(`${FILES[family]} is a collection, not a font.`);
	return font.getVariation({ wght: Number(weight) });
}

function fontOf(lettering: Lettering): Promise<Font> {
	const font = fonts.get(lettering) ?? makeFont(lettering);
	fonts.set(lettering, font);
	return font;
}

/** Makes lines of text into shapes. */
export type Outliner = (text: string, lettering: Lettering, place: TextPlace) => string;

export interface TextPlace {
	/** Where the line begins, or its middle, px. */
	x: number;
	/** Baseline, px. */
	y: number;
	/** Of the font, px. */
	size: number;
	isCentred?: boolean;
}

/**
 * What makes lines of text into shapes, so that what draws them needs no fonts: SVG elements, to be
 * coloured by what they stand in.
 */
export async function createOutliner(): Promise<Outliner> {
	const ready = new Map<Lettering, Font>();
	// One after the other: what decompresses gives a view of its own memory, valid until the next.
	for (const lettering of LETTERINGS) ready.set(lettering, await fontOf(lettering));
	return (text, lettering, place) => outlineText(text, lettering, ready.get(lettering)!, place);
}

/** Outlines by font and glyph: a picture repeats the same letters, and there are hundreds of pictures. */
const outlines = new Map<string, string>();

function outlineText(
	text: string,
	lettering: Lettering,
	font: Font,
	{ x, y, size, isCentred = false }: TextPlace
): string {
	const { glyphs, positions, advanceWidth } = font.layout(text, FEATURES);
	const scale = size / font.unitsPerEm;
	let along = isCentred ? x - (advanceWidth * scale) / 2 : x;
	return glyphs
		.map((glyph, index) => {
			const key = `${lettering} ${glyph.id}`;
			const outline = outlines.get(key) ?? glyph.path.toSVG();
			outlines.set(key, outline);
			const place = `translate(${along.toFixed(2)} ${y}) scale(${scale} ${-scale})`;
			along += (positions[index]?.xAdvance ?? 0) * scale;
			return outline ? `<path transform="${place}" d="${outline}"/>` : '';
		})
		.join('');
}
