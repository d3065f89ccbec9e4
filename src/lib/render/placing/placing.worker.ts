import { rowsOfScene } from '../../layout/scene/index.ts';
import type { Placement } from '../../layout/base/index.ts';
import { createFiller, type RowFiller } from '../../layout/facts/rows/index.ts';
import { readArrowEvents } from '../../model/arrow/index.ts';
import { Memo } from '../../model/base/index.ts';
import { matching } from '../../model/dataset/index.ts';
import { knownOn } from '../../model/as-of/index.ts';
import type { PlacingPause, PlacingWork } from './placing.ts';

/** Rows that are filled before it looks whether it is to pause. */
const AT_ONCE = 32;
/** Events placed between two reports. */
const REPORTED = 8000;

let filler: RowFiller | undefined;
let unreported = 0;
let isPaused = false;
let next: ReturnType<typeof setTimeout> | undefined;

/**
 * Finds the places of the events of a large dataset, apart from the page: the rows are made from the same file
 * in the same way, so that an event has the same number here and there.
 */
self.onmessage = ({ data }: MessageEvent<PlacingWork | PlacingPause>) => {
	if ('isPaused' in data) ({ isPaused } = data);
	else filler = fillerFor(data);
	clearTimeout(next);
	next = setTimeout(placeSome);
};

function fillerFor({ rest, file, choices }: PlacingWork): RowFiller | undefined {
	const memo = new Memo();
	const { asOf, reflections, filter, ...request } = choices;
	const whole = { ...rest, events: readArrowEvents(file, request.language) };
	const dataset = asOf === undefined ? whole : knownOn(whole, asOf, { reflections }, memo);
	const chosen = matching(dataset, filter, request.waves, memo);
	const rows = rowsOfScene({ ...request, dataset, matching: chosen, memo });
	return rows && createFiller(rows);
}

function placeSome(): void {
	if (isPaused || !filler || filler.progress >= 1) return;
	unreported += filler.fill(AT_ONCE);
	if (unreported >= REPORTED || filler.progress >= 1) report(filler.placement);
	if (filler.progress < 1) next = setTimeout(placeSome);
}

function report(placement: Placement): void {
	const { items, ends, most, from } = placement;
	self.postMessage(placement, {
		transfer: [items.buffer, ends.buffer, most.buffer, from.buffer]
	});
	unreported = 0;
}
