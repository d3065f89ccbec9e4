import { chooseText } from '$lib/i18n/messages.ts';
import {
	laySmallTimeline,
	PICTURE,
	type SmallMark,
	type SmallTimeline
} from '$lib/layout/small/index.ts';
import { wrapText } from '$lib/layout/text/index.ts';
import type { Dataset } from '$lib/model/dataset/index.ts';
import type { EventKind } from '$lib/model/schema/index.ts';
import type { Language } from '$lib/model/base/index.ts';
import { bodyPath, GLYPH_PARTS, linePath, stretchedBar } from '$lib/render/marks/index.ts';
import type { Outliner } from '$lib/server/outlines.ts';
import styles from '../../app.css?raw';
import type { PictureSubject } from './subjects.ts';

// The picture of a page for those who share it: its title on paper, and below it the curve as a
// coastline with what the page is about, laid by the same functions as on the page itself.

const { width, height } = PICTURE;
/** The drawing is laid at half its size: type and marks then read well in a small preview. */
const MAGNIFIED = 2;
const MARGIN = 64;
/** The waterline, px from the top. */
const WATER = 484;
const CURVE = 62;
/** What a mark keeps clear of the title, px. */
const AIR = 24;
/** Titles to try, the largest first: font size, line and the most lines, px. */
const TITLES = [
	{ size: 62, line: 70, lines: 2 },
	{ size: 48, line: 56, lines: 3 },
	{ size: 40, line: 47, lines: 4 }
] as const;
const FIRST_LINE = 178;

/** The light value of each colour of the style sheet. */
const COLOURS = new Map<string, string>();
for (const [, name, value] of styles.matchAll(/--([a-z0-9-]+): (?:light-dark\()?(#[0-9a-f]{6})/g))
	if (name && value && !COLOURS.has(name)) COLOURS.set(name, value);

/** @throws Error when the style sheet names no such colour */
function colour(name: string): string {
	const value = COLOURS.get(name);
	if (value === undefined) throw new Error(`app.css has no colour --${name}.`);
	return value;
}

/** What all pictures of a build are made with. */
export interface PictureTools {
	dataset: Dataset;
	language: Language;
	outline: Outliner;
}

/** The picture as an SVG text without fonts: all its letters are outlines. */
export function drawPicture(subject: PictureSubject, tools: PictureTools): string {
	const { dataset, language } = tools;
	const { timeline, waves } = dataset;
	const drawing = laySmallTimeline({
		...{ dataset, language, along: width / MAGNIFIED, height: CURVE },
		...{ series: timeline.series, events: [], excerpts: [], passages: 'ticks' as const },
		waves: waves.definitions.find(({ id }) => id === waves.default),
		...subject.drawn
	});
	const title = setTitle(subject, tools);
	const top = WATER - drawing.base * MAGNIFIED;
	const free = (title.bottom + AIR - top) / MAGNIFIED;
	const kinds = new Map(timeline.kinds.map((kind) => [kind.id, kind]));
	const marks = drawing.marks.filter(({ across }) => across - 7 > free);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
		`<rect y="${WATER}" width="${width}" height="${height - WATER}" fill="${colour('ground')}"/>`,
		`<g transform="translate(0 ${top}) scale(${MAGNIFIED})">`,
		drawCoast(drawing, subject.showsWaves, tools),
		...marks.map((mark) => drawMark(mark, kinds.get(mark.kind), subject.lit)),
		drawPassages(drawing),
		'</g>',
		title.drawn,
		signature(tools),
		'</svg>'
	].join('');
}

const group = (fill: string, content: string) => `<g fill="${colour(fill)}">${content}</g>`;

function setTitle(
	{ kicker, title, isVoice }: PictureSubject,
	{ outline }: PictureTools
): { drawn: string; bottom: number } {
	const face = isVoice ? 'serif-500' : 'sans-650';
	const room = width - 2 * MARGIN;
	const tried = TITLES.map((style) => ({ style, lines: wrapText(title, room, face, style.size) }));
	const { style, lines } =
		tried.find(({ style, lines }) => lines.length <= style.lines) ?? tried[2]!;
	const shown = lines.slice(0, style.lines);
	const drawn = shown.map((line, index) =>
		outline(line, face, { x: MARGIN, y: FIRST_LINE + index * style.line, size: style.size })
	);
	const above = wrapText(kicker, room, 'sans-400', 26)[0] ?? '';
	return {
		drawn:
			group('ink2', outline(above, 'sans-400', { x: MARGIN, y: 98, size: 26 })) +
			group('ink', drawn.join('')),
		bottom: FIRST_LINE + (shown.length - 1) * style.line + 12
	};
}

function drawCoast(drawing: SmallTimeline, showsWaves: boolean, { outline }: PictureTools): string {
	const { base, along } = drawing;
	const stretches = showsWaves ? drawing.waves : [];
	const inWave = stretches.map(({ from, to }) =>
		bodyPath(
			drawing.line.filter(([at]) => at >= from && at <= to),
			base
		)
	);
	const bars = stretches.map((wave) => stretchedBar(wave, base, 4));
	const axis = drawing.axis.map((tick) => {
		const line = `M${tick.along} ${base}v${tick.isStrong ? 16 : 5}`;
		const face = tick.isStrong ? 'sans-650' : 'sans-400';
		const label = outline(tick.label, face, { x: tick.along + 4, y: base + 14, size: 11 });
		return `<path d="${line}" stroke="${colour('ink3')}"/>${group(tick.isStrong ? 'ink' : 'ink2', label)}`;
	});
	const names = drawing.waves.flatMap(({ name, title }) =>
		name && !showsWaves
			? outline(title, 'sans-650', { x: name.along, y: name.across, size: 12, isCentred: true })
			: []
	);
	return [
		`<path d="${bodyPath(drawing.line, base)}" fill="${colour('ground')}"/>`,
		`<path d="${inWave.join('')}" fill="${colour('ground2')}"/>`,
		drawing.line.length
			? `<path d="${linePath(drawing.line)}" fill="none" stroke="${colour('curve')}" stroke-width="1.75" stroke-linejoin="round"/>`
			: '',
		`<path d="M0 ${base}H${along}" stroke="${colour('curve')}"/>`,
		`<path d="${bars.join('')}" fill="${colour('curve')}"/>`,
		...axis,
		group('curve', names.join(''))
	].join('');
}

function drawMark(mark: SmallMark, kind: EventKind | undefined, lit: string | undefined): string {
	if (!kind) return '';
	const isLit = mark.id === lit;
	const fill = colour(kind.family);
	const bar = mark.bar
		? `<path d="${stretchedBar(mark.bar, mark.across, 3)}" fill="${fill}"/>`
		: '';
	const ring = isLit ? `stroke="${colour('ink')}" stroke-width="1.5"` : '';
	const parts = GLYPH_PARTS[kind.glyph].map(({ path, stroke }) =>
		stroke
			? `<path d="${path}" fill="none" stroke="${fill}" stroke-width="${stroke}"/>`
			: `<path d="${path}" fill="${fill}"/>`
	);
	const opacity = lit !== undefined && !isLit ? 0.38 : 1;
	return (
		`<g opacity="${opacity}">${bar}<g transform="translate(${mark.along} ${mark.across})">` +
		`<circle r="${isLit ? 9 : 6}" fill="${colour('paper')}" ${ring}/>${parts.join('')}</g></g>`
	);
}

function drawPassages({ period, ticks }: SmallTimeline): string {
	const shapes = ticks.map(({ shape, from, to, fromEdge, toEdge, across }) => {
		if (shape === 'span') return stretchedBar({ from, to, fromEdge, toEdge }, across, 3);
		if (shape === 'whole') return `M${from} ${across - 0.85}h11v1.7h-11Z`;
		return `M${from - 1.1} ${across - 5}h2.2v10h-2.2Z`;
	});
	const line = period ? stretchedBar(period, period.across, 0.75) : '';
	return `<path d="${line}" fill="${colour('ink3')}"/><path d="${shapes.join('')}" fill="${colour('voice')}"/>`;
}

/** The name of the site, at the foot. */
function signature({ dataset, language, outline }: PictureTools): string {
	const title = chooseText(dataset.timeline.title, language).text;
	return group('ink', outline(title, 'sans-650', { x: MARGIN, y: height - 24, size: 26 }));
}
