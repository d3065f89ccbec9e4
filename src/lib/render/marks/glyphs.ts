import type { EventKind } from '../../model/schema/index.ts';

/** One stroke or body of a glyph in a 12 × 12 box around 0, 0. */
export interface GlyphPart {
	path: string;
	/** Width of the stroke, px; absent for a filled body. */
	stroke?: number;
}

const ring = (radius: number) =>
	`M${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0Z`;

/** The shapes of the kinds, drawn so that each is told apart without colour. */
export const GLYPH_PARTS: Record<EventKind['glyph'], readonly GlyphPart[]> = {
	diamond: [{ path: 'M0-5.3 5.3 0 0 5.3-5.3 0Z' }],
	square: [{ path: 'M-4-4H4V4H-4Z' }],
	'triangle-up': [{ path: 'M0-5 5 4H-5Z' }],
	plus: [{ path: 'M-1.7-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z' }],
	'ring-dot': [{ path: ring(4), stroke: 1.6 }, { path: ring(1.5) }],
	'triangle-down': [{ path: 'M0 5.2-5-3.9H5Z' }],
	speech: [{ path: 'M-4.8-4.4H4.8V2.2H-.6L-3.4 5V2.2H-4.8Z' }],
	equator: [{ path: ring(4.1), stroke: 1.5 }, { path: 'M-4.1-.75H4.1V.75H-4.1Z' }],
	asterisk: [{ path: 'M0-5V5M-4.33-2.5 4.33 2.5M-4.33 2.5 4.33-2.5', stroke: 1.8 }]
};

/** Two shrinking bars on either side of a glyph: its day is not known for sure. */
export const DOUBT =
	'M-9.2-3H-7.2V3H-9.2ZM-11.8-3H-10.6V3H-11.8ZM7.2-3H9.2V3H7.2ZM10.6-3H11.8V3H10.6Z';
/** The same where time runs down. */
export const DOUBT_DOWN =
	'M-3-9.2H3V-7.2H-3ZM-3-11.8H3V-10.6H-3ZM-3 7.2H3V9.2H-3ZM-3 10.6H3V11.8H-3Z';
