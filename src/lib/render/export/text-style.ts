import { type Face, textWidth } from '../../layout/text/index.ts';

/** How a text of the sheet looks: its face, size in px, weight and colour. */
export const STYLES = {
	title: { serif: false, size: 21, weight: 700, colour: 'ink' },
	subtitle: { serif: true, size: 15.5, weight: 450, colour: 'ink2' },
	days: { serif: false, size: 14, weight: 550, colour: 'ink' },
	heading: { serif: false, size: 12, weight: 650, colour: 'ink' },
	name: { serif: false, size: 12, weight: 400, colour: 'ink' },
	note: { serif: false, size: 11.5, weight: 400, colour: 'ink2' },
	theme: { serif: true, size: 13.6, weight: 450, colour: 'ink' },
	count: { serif: false, size: 11, weight: 400, colour: 'ink2' },
	empty: { serif: true, size: 16.5, weight: 450, colour: 'ink' }
} as const;
export type Style = keyof typeof STYLES;

/** The measured face that comes nearest to a look and is not narrower. */
export function faceOf(look: Style): Face {
	const { serif, weight } = STYLES[look];
	if (serif) return 'serif-500';
	return weight > 500 ? 'sans-650' : 'sans-500';
}

/** How wide a text is in its look, px. */
export const widthOf = (text: string, look: Style) =>
	textWidth(text, faceOf(look), STYLES[look].size);
