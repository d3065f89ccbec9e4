import type { Scene } from '../layout/scene.ts';
import type { AcrossPx, AlongPx } from '../model/units.ts';

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
	width: number;
	height: number;
	x: (along: AlongPx, across: AcrossPx) => number;
	y: (along: AlongPx, across: AcrossPx) => number;
	box: (from: AlongPx, to: AlongPx, acrossFrom: AcrossPx, acrossTo: AcrossPx) => PlotBox;
	/** A rectangle as part of a path. */
	rect: (from: AlongPx, to: AlongPx, acrossFrom: AcrossPx, acrossTo: AcrossPx) => string;
	/** `x y` for a path. */
	point: (along: AlongPx, across: AcrossPx) => string;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function createProjection(scene: Scene): Projection {
	const isDown = scene.orientation === 'down';
	const x = (along: AlongPx, across: AcrossPx) => round(isDown ? scene.across - across : along);
	const y = (along: AlongPx, across: AcrossPx) => round(isDown ? along : across);
	const box: Projection['box'] = (from, to, acrossFrom, acrossTo) => ({
		x: isDown ? round(scene.across - acrossTo) : round(from),
		y: isDown ? round(from) : round(acrossFrom),
		width: round(Math.max(0, isDown ? acrossTo - acrossFrom : to - from)),
		height: round(Math.max(0, isDown ? to - from : acrossTo - acrossFrom))
	});
	return {
		isDown,
		width: isDown ? scene.across : scene.along,
		height: isDown ? scene.along : scene.across,
		x,
		y,
		box,
		rect: (from, to, acrossFrom, acrossTo) => {
			const { x: left, y: top, width, height } = box(from, to, acrossFrom, acrossTo);
			return `M${left} ${top}h${width}v${height}h${-width}Z`;
		},
		point: (along, across) => `${x(along, across)} ${y(along, across)}`
	};
}
