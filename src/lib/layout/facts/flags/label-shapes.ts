import { textWidth, wrapText } from '../../text/index.ts';

/** Type of a flag, px: the same at every magnification, so that what fits goes on fitting. */
const SIZE = 12.2;
const LINE = 15;
/** Widths to wrap at, best first. */
const WIDTHS = [132, 165, 111, 92];

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

/** Every way to set a date above a title, at most four lines, the best width first. */
export function labelShapes(title: string, date: string): LabelShape[] {
	const dateWidth = textWidth(date, 'sans-650', DATE_SIZE);
	const shapes = new Map<string, LabelShape>();
	for (const wrapWidth of WIDTHS) {
		const lines = wrapText(title, wrapWidth, 'sans-500', SIZE);
		if (lines.length === 0 || lines.length > MOST_LINES) continue;
		const widths = lines.map((line) => textWidth(line, 'sans-500', SIZE));
		const width = Math.max(dateWidth, ...widths);
		if (width > wrapWidth + OVERHANG) continue;
		shapes.set(lines.join('\n'), { lines, width, height: DATE_LINE + lines.length * LINE });
	}
	return [...shapes.values()];
}
