import type { TimelineState } from '../../state/index.ts';
import { createFiller } from '../../layout/facts/rows/index.ts';
import { Placing } from './placing.ts';
import { whenIdle } from '../control/index.ts';

/** Events placed at a time, where it is done between the frames. */
const AT_ONCE = 1000;

/**
 * Sees to it that all events of a large dataset get their place while the page can be used: in another
 * thread; where that cannot start, bit by bit between the frames. To be called while a component is made.
 * @param getTimeline undefined while nothing is to be done yet
 * @param getFile the Arrow file of the dataset's events; without one it is done here
 */
export function placeAll(
	getTimeline: () => TimelineState | undefined,
	getFile: () => Uint8Array | undefined
): void {
	let placing = $state.raw<Placing>();
	/** It cannot be done in another thread. */
	let isHere = $state(false);
	const timeline = $derived(getTimeline());
	const rows = $derived(timeline?.unplaced);

	$effect(() => {
		if (isHere || !timeline || !rows) return;
		const cancel = whenIdle(() => {
			const file = getFile();
			if (file && 'Worker' in globalThis)
				placing = new Placing(
					timeline.whole,
					file,
					timeline.sceneChoices,
					(placement) => timeline.place(rows, placement),
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

	$effect(() => placing?.pause(timeline?.movement.isZooming ?? false));

	/** Goes on where it was when the view comes to rest. */
	const filler = $derived(isHere && rows ? createFiller(rows) : undefined);
	// Not while the view zooms, as a bit takes longer than a frame.
	$effect(() => {
		if (!filler || !rows || timeline?.movement.isZooming) return;
		return whenIdle(() => {
			filler.place(AT_ONCE);
			timeline?.place(rows, filler.placement);
			return filler.progress < 1;
		});
	});
}
