import { eventsFileOf } from '../../model/arrow/index.ts';
import type { TimelineState } from '../../state/index.ts';
import { Placing } from './placing.ts';
import { whenIdle } from '../control/index.ts';

/**
 * Sees to it that all events of a large dataset get their place while the page can be used: in another
 * thread; where that cannot start, bit by bit between the frames. To be called while a component is made.
 * @param getTimeline undefined while nothing is to be done yet
 */
export function placeAll(getTimeline: () => TimelineState | undefined): void {
	let placing = $state.raw<Placing>();
	/** It cannot be done in another thread. */
	let isHere = $state(false);
	const timeline = $derived(getTimeline());
	const rows = $derived(timeline?.unplaced);

	$effect(() => {
		if (isHere || !timeline || !rows) return;
		const cancel = whenIdle(() => {
			const file = eventsFileOf(timeline.whole.events);
			if (file && 'Worker' in globalThis)
				placing = new Placing(
					timeline.whole,
					file,
					timeline.sceneChoices,
					(placement) => timeline.placeMore(rows, placement),
					() => (isHere = true)
				);
			else isHere = true;
			return false;
		});
		return () => {
			cancel();
			placing?.stop();
			placing = undefined;
		};
	});

	$effect(() => placing?.pause(timeline?.isZooming ?? false));

	// Not while the view zooms, as a bit takes longer than a frame.
	$effect(() => {
		if (!isHere || !rows || timeline?.isZooming) return;
		return whenIdle(() => {
			timeline?.placeMore(rows);
			return rows.filler !== null;
		});
	});
}
