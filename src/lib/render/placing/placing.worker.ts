import { layBands } from '../../layout/scene/index.ts';
import { POINTER_ROWS } from '../../layout/experience/index.ts';
import { layFactsLayer } from '../../layout/facts/index.ts';
import { type IndexedEvents, type Placement, unplacedRows } from '../../layout/facts/rows/index.ts';
import { Viewport } from '../../layout/time/index.ts';
import { readArrowEvents } from '../../model/arrow/index.ts';
import { matching } from '../../model/dataset/index.ts';
import { knownOn } from '../../model/as-of/index.ts';
import type { PlacingPause, PlacingWork } from './placing.ts';

/** Rows that are filled before it looks whether it is to pause. */
const AT_ONCE = 32;
/** Events placed between two reports. */
const REPORTED = 8000;

let rows: IndexedEvents | undefined;
let unreported = 0;
let isPaused = false;
let next: ReturnType<typeof setTimeout> | undefined;

/**
 * Finds the places of the events of a large dataset, apart from the page: the same rows are laid from the
 * same file, so that an event has the same number here and there.
 */
self.onmessage = ({ data }: MessageEvent<PlacingWork | PlacingPause>) => {
	if ('isPaused' in data) ({ isPaused } = data);
	else rows = rowsFor(data);
	clearTimeout(next);
	next = setTimeout(placeSome);
};

function rowsFor({ rest, file, choices }: PlacingWork): IndexedEvents | undefined {
	const { asOf, reflections, filter, ...request } = choices;
	const whole = { ...rest, events: readArrowEvents(file, request.language) };
	const dataset = asOf === undefined ? whole : knownOn(whole, asOf, { reflections });
	const viewport = new Viewport(dataset.window.first ?? 0, (dataset.window.last ?? 0) + 1);
	const chosen = matching(dataset, filter, request.waves);
	const view = { ...request, dataset, viewport, matching: chosen };
	layFactsLayer(view, layBands(view, POINTER_ROWS), null);
	return unplacedRows(dataset);
}

function placeSome(): void {
	if (isPaused || !rows?.filler) return;
	const { filler } = rows;
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
