import type { Scene } from '../../layout/scene/index.ts';
import type { AcrossPx, AlongPx } from '../../model/base/index.ts';

/** A rectangle in px of the plot. */
export interface PlotBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** From *along* and *across* to x and y of the plot: the one place where the orientation is decided. */
export interface Projection {
	isDown: boolean;
	/** Brings what was drawn from the origin into view, as a transform. */
	shift: string | undefined;
	width: number;
	height: number;
	x: (along: AlongPx, across: AcrossPx) => number;
	y: (along: AlongPx, across: AcrossPx) => number;
	box: (from: AlongPx, to: AlongPx, acrossFrom: AcrossPx, acrossTo: AcrossPx) => PlotBox;
	/** A rectangle as part of a path. */
	rect: (from: AlongPx, to: AlongPx, acrossFrom: AcrossPx, acrossTo: AcrossPx) => string;
	/** `x y` for a path. */
	point: (along: AlongPx, across: AcrossPx) => string;
	/** Brings what was drawn around 0 0 to a place, as a transform. */
	place: (along: AlongPx, across: AcrossPx) => string;
}

/**
 * Brings what was drawn around 0 0 to a place of the drawing: the value of a `transform` attribute.
 * Never of a style: WebKit multiplies px in a style by the zoom of the page, on top of the drawing
 * that is zoomed already, so that what a style moved would leave all that was drawn in place.
 */
export const translate = (x: number, y: number): string => `translate(${x} ${y})`;

const round = (value: number) => Math.round(value * 10) / 10;

/** @param origin place along from which x, or y where time runs down, is counted */
export function createProjection(scene: Scene, origin: AlongPx = 0): Projection {
	const isDown = scene.orientation === 'down';
	const shift = Math.round(origin * 100) / 100;
	const x = (along: AlongPx, across: AcrossPx) =>
		round(isDown ? scene.across - across : along - origin);
	const y = (along: AlongPx, across: AcrossPx) => round(isDown ? along - origin : across);
	const box: Projection['box'] = (from, to, acrossFrom, acrossTo) => ({
		x: x(from, acrossTo),
		y: y(from, acrossFrom),
		width: round(Math.max(0, isDown ? acrossTo - acrossFrom : to - from)),
		height: round(Math.max(0, isDown ? to - from : acrossTo - acrossFrom))
	});
	return {
		isDown,
		shift: shift ? translate(isDown ? 0 : shift, isDown ? shift : 0) : undefined,
		width: isDown ? scene.across : scene.along,
		height: isDown ? scene.along : scene.across,
		x,
		y,
		box,
		rect: (from, to, acrossFrom, acrossTo) => {
			const { x: left, y: top, width, height } = box(from, to, acrossFrom, acrossTo);
			return `M${left} ${top}h${width}v${height}h${-width}Z`;
		},
		point: (along, across) => `${x(along, across)} ${y(along, across)}`,
		place: (along, across) => translate(x(along, across), y(along, across))
	};
}
