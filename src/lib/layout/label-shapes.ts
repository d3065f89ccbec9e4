import { textWidth, wrapText } from './text-width.ts';

/** Type of a flag, px. */
export interface LabelStyle {
	size: number;
	line: number;
	/** Widths to wrap at, best first. */
	widths: readonly number[];
}

const FAR: LabelStyle = { size: 12.2, line: 15, widths: [132, 165, 111, 92] };
const NEAR: LabelStyle = { size: 12.6, line: 15.5, widths: [148, 165, 124, 104] };

export const DATE_SIZE = 11;
/** Height of the date line with its air, px. */
const DATE_LINE = DATE_SIZE + 3;
const MOST_LINES = 4;
/** How far a long word may stick out of the width wrapped at, px. */
const OVERHANG = 12;

/** One way to set a flag. */
export interface LabelShape {
	lines: string[];
	width: number;
	height: number;
}

/** A little larger once days are told apart. */
export function labelStyle(pixelsPerDay: number): LabelStyle {
	return pixelsPerDay >= 15 ? NEAR : FAR;
}

const known = new Map<string, LabelShape[]>();
const MOST_KNOWN = 4000;

/** Every way to set a date above a title, at most four lines, the best width first. */
export function labelShapes(title: string, date: string, style: LabelStyle): LabelShape[] {
	const key = `${style.size}\n${date}\n${title}`;
	const found = known.get(key);
	if (found) return found;
	const shapes = measureShapes(title, date, style);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(key, shapes);
	return shapes;
}

function measureShapes(title: string, date: string, style: LabelStyle): LabelShape[] {
	const dateWidth = textWidth(date, 'sans-650', DATE_SIZE);
	const shapes = new Map<string, LabelShape>();
	for (const wrapWidth of style.widths) {
		const lines = wrapText(title, wrapWidth, 'sans-500', style.size);
		if (lines.length === 0 || lines.length > MOST_LINES) continue;
		const widths = lines.map((line) => textWidth(line, 'sans-500', style.size));
		const width = Math.max(dateWidth, ...widths);
		if (width > wrapWidth + OVERHANG) continue;
		shapes.set(lines.join('\n'), { lines, width, height: DATE_LINE + lines.length * style.line });
	}
	return [...shapes.values()];
}
