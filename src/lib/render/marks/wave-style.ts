/** How the line of a wave looks; told apart by its dashes and the shape of its peak as well as by colour. */
export interface WaveLook {
	colour: string;
	/** px drawn and left out in turn; empty for an unbroken line. */
	dashes: string;
	/** The shape on its peak, around 0, 0. */
	shape: string;
}

const COLOURS = ['a', 'b', 'c', 'd'] as const;
const DASHES = ['', '9 4', '2 3.5', '12 3 2 3', '6 2 2 2 2 2'] as const;
/** Ring, square, triangle and diamond. */
const SHAPES = [
	'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0Z',
	'M-3.3-3.3H3.3V3.3H-3.3Z',
	'M0-4.4 4.4 3.4H-4.4Z',
	'M0-4.8 4.4 0 0 4.8-4.4 0Z'
] as const;

/** The look of a wave by its place in its definition; with twenty waves some come to look alike. */
export const waveStyle = (place: number): WaveLook => ({
	colour: `var(--wave-${COLOURS[place % COLOURS.length]})`,
	dashes: DASHES[place % DASHES.length]!,
	shape: SHAPES[place % SHAPES.length]!
});
