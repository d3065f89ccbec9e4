import type { ArcLane } from '../../layout/announcements/index.ts';
import type { Bands } from '../../layout/base/index.ts';
import type { Row } from '../../layout/experience/index.ts';
import type { Scene } from '../../layout/scene/index.ts';
import { textWidth, wrapText } from '../../layout/text/index.ts';
import type { Id } from '../../model/base/index.ts';
import type { Announcement } from '../../model/dataset/index.ts';
import type { PlotBox } from '../marks/index.ts';
import { faceOf, type Style, STYLES, widthOf } from './text-style.ts';

/** One line of text; y is its baseline, px of the sheet. */
export interface ExportText {
	text: string;
	x: number;
	y: number;
	look: Style;
	anchor: 'start' | 'middle' | 'end';
	/** Part of the address of the view, which can be followed. */
	isAddress: boolean;
}

/** A sign of the legend beside its words; x and y are its middle for a kind or an outcome, else its left and middle. */
export interface ExportSign {
	sign: { kind: Id } | { outcome: Announcement['outcome'] } | { tick: TickKey['shape'] };
	x: number;
	y: number;
}

/** What a shape in the rows of the experience means. */
export interface TickKey {
	shape: 'day' | 'span' | 'whole';
	text: string;
}

/** Widths of the shapes of the ticks' key, px. */
const TICK_WIDTHS = { day: 4, span: 42, whole: 11 };

/** All that stands on a sheet around the plot. */
export interface ExportContent {
	scene: Pick<Scene, 'orientation' | 'along' | 'across' | 'rows'> & {
		bands: Pick<Bands, 'periods' | 'base' | 'announcements' | 'experience'>;
	};
	title: string;
	subtitle: string;
	/** The days in view. */
	days: string;
	/** A sentence where the filters leave no event; else empty. */
	empty: string;
	/** Only the kinds that are drawn. */
	kinds: { title: string; entries: readonly { id: Id; label: string }[] };
	/** The curve's name, and what it counts and whose it is; null when it is not drawn. */
	curve: { title: string; notes: readonly string[] } | null;
	/** Null when they are not drawn. */
	announcements: ExportAnnouncements | null;
	/** Null when it is not drawn. */
	experience: { title: string; count: string; keys: readonly TickKey[] } | null;
	/** Sentences at the foot. */
	credit: readonly string[];
	/** The whole address of this view. */
	address: string;
}

/** Where everything stands, px. */
export interface ExportPage {
	width: number;
	height: number;
	plot: { x: number; y: number };
	/** What lies on ground; in a view in which time runs down the plot draws it itself. */
	ground: PlotBox | null;
	texts: ExportText[];
	signs: ExportSign[];
	/** Hairlines, from left to right at a height. */
	rules: { from: number; to: number; y: number }[];
}

/** Margins, the least width of the left column, the legend's in it, and its distance to the plot, px. */
const MARGIN = 24;
const MARGIN_DOWN = 16;
const COLUMN = 236;
const LEGEND = 212;
const BESIDE_COLUMN = 24;
/** Least room between two texts on one line, px. */
const GAP = 20;
const INDENT = 14;
const LEGEND_STEP = 17.5;
const NOTE_STEP = 15.5;

/**
 * Lays a sheet around a plot: what it is and which days above, the legend and the names of the rows
 * in a column at the left (below the plot where time runs down), who made it and where it is at the
 * foot. No text is left out or cut: what is too wide goes on in a next line.
 */
export function layExportPage(content: ExportContent): ExportPage {
	const { scene } = content;
	const isDown = scene.orientation === 'down';
	const margin = isDown ? MARGIN_DOWN : MARGIN;
	const names = content.experience ? scene.rows.map(nameWidth) : [];
	const column = Math.max(COLUMN, ...names);
	const left = isDown ? 0 : MARGIN + column + BESIDE_COLUMN;
	const width = isDown ? scene.across : left + scene.along + MARGIN;
	const room = width - 2 * margin;
	const texts: ExportText[] = [];
	const signs: ExportSign[] = [];
	const rules: ExportPage['rules'] = [];
	const put = (text: string, x: number, y: number, look: Style, more: Partial<ExportText> = {}) =>
		texts.push({ text, x, y, look, anchor: 'start', isAddress: false, ...more });
	/** Writes lines below one another. @returns the baseline of the last one */
	const putLines = (
		text: string,
		x: number,
		y: number,
		look: Style,
		step: number,
		most: number
	) => {
		const lines = wrapText(text, most, faceOf(look), STYLES[look].size);
		lines.forEach((line, index) => put(line, x, y + index * step, look));
		return y + Math.max(0, lines.length - 1) * step;
	};

	// The head: the days beside the title where both have room.
	let y = putLines(content.title, margin, 34, 'title', 26, room);
	const isBeside =
		widthOf(content.title, 'title') * 1.08 + GAP + widthOf(content.days, 'days') <= room;
	if (isBeside && y === 34) put(content.days, width - margin, y, 'days', { anchor: 'end' });
	y = putLines(content.subtitle, margin, y + 23, 'subtitle', 20, room);
	if (!isBeside) y = putLines(content.days, margin, y + 22, 'days', 19, room);
	y += 15;
	rules.push({ from: margin, to: width - margin, y });
	const plot = { x: left, y: y + (isDown ? 6 : 8) };
	const plotHeight = isDown ? scene.along : scene.across;
	const { bands } = scene;

	const putKinds = (top: number, most: number): number => {
		if (content.kinds.entries.length === 0) return top;
		put(content.kinds.title, margin, top + 12, 'heading');
		const widest = Math.max(...content.kinds.entries.map(({ label }) => widthOf(label, 'name')));
		const columns = isDown ? Math.max(1, Math.floor(most / (widest + 20 + GAP))) : 1;
		const perColumn = Math.ceil(content.kinds.entries.length / columns);
		content.kinds.entries.forEach(({ id, label }, index) => {
			const x = margin + Math.floor(index / perColumn) * (most / columns);
			const lineY = top + 32 + (index % perColumn) * LEGEND_STEP;
			signs.push({ sign: { kind: id }, x: x + 6, y: lineY - 4 });
			put(label, x + 20, lineY, 'name');
		});
		return top + 32 + (perColumn - 1) * LEGEND_STEP + 12;
	};
	const putCurve = (top: number, most: number): number => {
		if (!content.curve) return top;
		let at = putLines(content.curve.title, margin, top + 12, 'heading', NOTE_STEP, most);
		for (const note of content.curve.notes)
			at = putLines(note, margin, at + NOTE_STEP, 'note', NOTE_STEP, most);
		return at + 12;
	};
	const putAnnouncements = (top: number, most: number): number => {
		if (!content.announcements) return top;
		const place = { x: margin, top, most, plot: plot.y };
		const laid = layAnnouncements(content.announcements, place, isDown);
		texts.push(...laid.texts);
		signs.push(...laid.signs);
		return laid.foot + 12;
	};
	const putKey = ({ shape, text }: TickKey, x: number, middle: number): number => {
		const from = x + TICK_WIDTHS[shape] + 7;
		signs.push({ sign: { tick: shape }, x, y: middle });
		put(text, from, middle + 4, 'count');
		return from + widthOf(text, 'count') + GAP;
	};

	let foot: number;
	if (isDown) {
		// What is said of the promised ends past the view stands under the plot.
		let at = putKinds(plot.y + plotHeight + (content.announcements ? 28 : 14), room) + 4;
		at = putAnnouncements(putCurve(at, room) + 4, room) + 4;
		if (content.experience) {
			put(content.experience.title, margin, at + 12, 'heading');
			at += 28;
			for (const key of content.experience.keys) {
				putKey(key, margin, at);
				at += LEGEND_STEP;
			}
		}
		foot = at + 10;
		rules.push({ from: margin, to: width - margin, y: foot - 4 });
	} else {
		const top = plot.y + Math.max(6, bands.periods.to - 10);
		putCurve(putKinds(top, LEGEND) + 6, LEGEND);
		putAnnouncements(plot.y + bands.announcements.from, column);
		if (content.experience) {
			const head = plot.y + bands.experience.from;
			put(content.experience.title, margin, head + 15, 'heading');
			put(
				content.experience.count,
				margin + widthOf(content.experience.title, 'heading') + 8,
				head + 15,
				'count'
			);
			let x = left;
			for (const key of content.experience.keys) {
				const end = x + TICK_WIDTHS[key.shape] + 7 + widthOf(key.text, 'count');
				if (end <= width - margin) x = putKey(key, x, head + 11);
			}
			for (const row of scene.rows) putRow(row);
		}
		foot = plot.y + plotHeight + 12;
		rules.push({ from: margin, to: width - margin, y: foot });
	}
	function putRow({ kind, title, count, from, to }: Row): void {
		if (!title) return;
		const isGroup = kind === 'group';
		const baseline = plot.y + (from + to) / 2 + 4;
		if (isGroup) rules.push({ from: margin, to: margin + column, y: plot.y + from });
		put(title, margin + (isGroup ? 0 : INDENT), baseline, isGroup ? 'heading' : 'theme');
		put(String(count), margin + column, baseline, 'count', { anchor: 'end' });
	}
	if (content.empty) {
		const middle = isDown ? width / 2 : left + scene.along / 2;
		const at = plot.y + (isDown ? plotHeight / 2 : bands.base - 60);
		put(content.empty, middle, at, 'empty', { anchor: 'middle' });
	}

	let last = foot + 5;
	for (const sentence of content.credit)
		last = putLines(sentence, margin, last + NOTE_STEP, 'note', NOTE_STEP, room);
	for (const line of wrapAddress(content.address, room, STYLES.note.size)) {
		last += NOTE_STEP;
		put(line, margin, last, 'note', { isAddress: true });
	}
	const height = Math.ceil(last + 18);
	const ground = isDown
		? null
		: { x: 0, y: plot.y + bands.base, width, height: height - plot.y - bands.base };
	return { width, height, plot, ground, texts, signs, rules };
}

/** What a row's name and its count need side by side, px. */
const nameWidth = ({ kind, title, count }: Row) =>
	Math.ceil(kind === 'group' ? widthOf(title, 'heading') : INDENT + widthOf(title, 'theme')) +
	8 +
	Math.ceil(widthOf(String(count), 'count') * 1.1);

/**
 * An address in lines of at most `most` px: it goes on in a next line after a sign that parts it, and
 * a part that is wider than a line is divided. Joined, the lines are the address.
 * @param size font size, px
 */
export function wrapAddress(address: string, most: number, size: number): string[] {
	const fits = (text: string) => textWidth(text, 'sans-500', size) <= most;
	const parts = address.split(/(?<=[&,?])/).flatMap((part) => (fits(part) ? [part] : [...part]));
	const lines: string[] = [];
	let line = '';
	for (const part of parts) {
		if (line && !fits(line + part)) {
			lines.push(line);
			line = part;
		} else line += part;
	}
	return line ? [...lines, line] : lines;
}

/** What a sheet says of the promised ends. */
export interface ExportAnnouncements {
	title: string;
	/** A name for each lane, with its counts. */
	lanes: readonly { name: string; base: ArcLane['base'] }[];
	/** What became of those that are drawn. */
	keys: readonly { outcome: Announcement['outcome']; text: string }[];
}

const KEY_STEP = 14;
/** From a sign to its words, and between two of them, px. */
const SIGN = 15;
const KEY_GAP = 12;

/**
 * Lays the names and the key of the promised ends in a column, as the margin of the page has them.
 * @param place where the column begins, how wide it is, and the top of the plot; px of the sheet
 * @param isDown time runs down: one lane, and nothing stands beside it
 * @returns with the foot of the last line
 */
export function layAnnouncements(
	{ title, lanes, keys }: ExportAnnouncements,
	{ x, top, most, plot }: { x: number; top: number; most: number; plot: number },
	isDown: boolean
): Pick<ExportPage, 'texts' | 'signs'> & { foot: number } {
	const put = (text: string, y: number, look: ExportText['look'], at = x): ExportText => ({
		...{ text, x: at, y, look, anchor: 'start', isAddress: false }
	});
	const [first, ...others] = lanes;
	const texts = [
		put(title, top + 12, 'heading'),
		...(first ? [put(first.name, top + 12 + KEY_STEP, 'count')] : []),
		...(isDown ? [] : others.map(({ name, base }) => put(name, plot + base - 4, 'count')))
	];
	const signs: ExportPage['signs'] = [];
	let [at, y] = [x, top + 12 + 2 * KEY_STEP];
	for (const { outcome, text } of keys) {
		const width = SIGN + widthOf(text, 'count');
		if (at > x && at + width > x + most) [at, y] = [x, y + KEY_STEP];
		signs.push({ sign: { outcome }, x: at + 6, y: y - 4 });
		texts.push(put(text, y, 'count', at + SIGN));
		at += width + KEY_GAP;
	}
	return { texts, signs, foot: y };
}
