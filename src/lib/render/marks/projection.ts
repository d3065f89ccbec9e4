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
}

const round = (value: number) => Math.round(value * 10) / 10;

/** @param origin place along from which x, or y where time runs down, is counted */
export function createProjection(scene: Scene, origin: AlongPx = 0): Projection {
	const isDown = scene.orientation === 'down';
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
		shift: origin
			? `translate(${isDown ? `0 ${origin.toFixed(2)}` : `${origin.toFixed(2)} 0`})`
			: undefined,
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
