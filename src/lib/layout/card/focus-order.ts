import type { AlongPx } from '../../model/base/index.ts';
import type { Scene } from '../scene/index.ts';

/** One thing drawn that can have the focus. */
export interface FocusItem {
	key: string;
	along: AlongPx;
}
/** The things of one layer or row, in the order of time. */
export type FocusLayer = FocusItem[];

/** Keys name what is drawn: `event:ID`, `cluster:ID`, `period:ID`, `wave:ID`, `horizon:ID`, `group:ID`, `theme:ID`, `tick:KEY`. */
export type FocusKey = string;

/**
 * Everything drawn that can have the focus, layer by layer from the facts' side to the experience:
 * left and right move within a layer, up and down to the next.
 */
export function focusLayers(scene: Scene): FocusLayer[] {
	const byAlong = (items: FocusItem[]) => items.sort((one, other) => one.along - other.along);
	const layers: FocusLayer[] = [
		byAlong(scene.periods.map(({ id, from }) => ({ key: `period:${id}`, along: from }))),
		byAlong([
			...scene.facts.marks.map(({ id, along }) => ({ key: `event:${id}`, along })),
			...scene.facts.clusters.map(({ id, along }) => ({ key: `cluster:${id}`, along }))
		]),
		byAlong(
			(scene.curve?.waves ?? []).map(({ id, from, to }) => ({
				key: `wave:${id}`,
				along: (from + to) / 2
			}))
		),
		...scene.lanes.map(({ arcs }) =>
			byAlong(arcs.map(({ id, from }) => ({ key: `horizon:${id}`, along: from })))
		),
		...scene.rows.map((row) => [
			...(row.title ? [{ key: `${row.kind}:${row.id}`, along: -1 }] : []),
			...byAlong(
				row.ticks.map(({ key, from, to }) => ({ key: `tick:${key}`, along: (from + to) / 2 }))
			)
		])
	];
	return layers.filter((layer) => layer.length > 0);
}

/** Where the focus goes from a thing; undefined when there is nothing further that way. */
export function nextFocus(
	layers: FocusLayer[],
	from: FocusKey,
	step: 'previous' | 'next' | 'layerUp' | 'layerDown'
): FocusKey | undefined {
	const layerIndex = layers.findIndex((layer) => layer.some((item) => item.key === from));
	const layer = layers[layerIndex];
	if (!layer) return firstFocus(layers);
	const index = layer.findIndex((item) => item.key === from);
	if (step === 'previous' || step === 'next') return layer[index + (step === 'next' ? 1 : -1)]?.key;
	const other = layers[layerIndex + (step === 'layerDown' ? 1 : -1)];
	const along = layer[index]?.along ?? 0;
	return other && nearest(other, along);
}

/** The tab stop of the timeline while nothing has had the focus: the first event in view. */
export function firstFocus(layers: FocusLayer[]): FocusKey | undefined {
	const facts = layers.find((layer) =>
		layer.some((item) => item.key.startsWith('event:') || item.key.startsWith('cluster:'))
	);
	return (facts ?? layers[0])?.[0]?.key;
}

/** The thing of a layer nearest to a place along the time axis. */
export function nearest(layer: FocusLayer, along: AlongPx): FocusKey | undefined {
	let best: FocusItem | undefined;
	for (const item of layer)
		if (!best || Math.abs(item.along - along) < Math.abs(best.along - along)) best = item;
	return best?.key;
}
