import type { AlongPx } from '../../model/base/index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { Viewport } from '../time/index.ts';

/** The time that a small timeline shows: the window, or else what there is. */
export function smallView({ window, events }: Pick<Dataset, 'window' | 'events'>): Viewport {
	const start = window.first ?? events[0]?.span.first ?? 0;
	const end = window.last ?? events.at(-1)?.span.last ?? start;
	return new Viewport(start, Math.max(end, start) + 1);
}

/** A middle so that what is twice `half` wide stays within the box. */
export function inside(middle: AlongPx, along: AlongPx, half: AlongPx): AlongPx {
	return Math.min(Math.max(middle, half), Math.max(half, along - half));
}

/** Size of a picture for those who share a page, px; what the networks ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;
