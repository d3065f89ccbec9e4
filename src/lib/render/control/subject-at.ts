import { denseBinAt } from '../../layout/facts/rows/index.ts';
import type { Scene } from '../../layout/scene/index.ts';
import type { Subject } from '../../state/index.ts';

const DRAWN =
	'[data-event],[data-label],[data-excerpt],[data-wave],[data-horizon],[data-theme],[data-cluster],[data-dense]';

/** The link drawn for a thing that holds an element; null where there is none. */
export function drawnAt(target: EventTarget | null): HTMLElement | SVGElement | null {
	return target instanceof Element ? target.closest<HTMLElement | SVGElement>(DRAWN) : null;
}

/** Whether it is a strip of dense marks. */
export const isDense = (target: EventTarget | null): boolean =>
	drawnAt(target)?.hasAttribute('data-dense') ?? false;

/**
 * What a drawn link is about, read from the attributes that the outside contract names: one
 * listener serves all that is drawn, and a thing more costs nothing.
 * @param clientX where it is pointed at, of which a strip of dense marks is asked
 * @returns undefined where nothing that can be pointed at is drawn, or is drawn no more
 */
export function subjectAt(
	target: EventTarget | null,
	scene: Scene,
	clientX = NaN
): Subject | undefined {
	const drawn = drawnAt(target);
	if (!drawn) return undefined;
	if ('dense' in drawn.dataset) return denseAt(clientX - drawn.getBoundingClientRect().left, scene);
	const { event, label, excerpt, wave, horizon, theme, key = '' } = drawn.dataset;
	const id = event ?? label;
	const name = key.slice(key.indexOf(':') + 1);
	if (id !== undefined) return { type: 'event', id };
	if (excerpt !== undefined) return { type: 'excerpt', id: excerpt, tick: name };
	if (wave !== undefined) return { type: 'wave', id: wave };
	if (horizon !== undefined) return { type: 'horizon', id: horizon };
	if (theme !== undefined) return { type: 'theme', id: theme };
	const cluster = scene.facts.clusters.find(({ id }) => id === name);
	return (
		cluster && { type: 'cluster', id: cluster.id, events: cluster.events, count: cluster.count }
	);
}

function denseAt(along: number, { facts }: Scene): Subject | undefined {
	const bin = facts.dense && denseBinAt(facts.dense, along);
	return bin && { type: 'cluster', id: bin.id, events: bin.events, count: bin.count };
}
