import type { Dataset } from '../model/dataset.ts';
import type { Day, Id } from '../model/units.ts';
import { spanDays } from './extents.ts';
import { SpanIndex } from './span-index.ts';
import type { Viewport } from './viewport.ts';

const known = new WeakMap<Dataset, Map<Id, SpanIndex>>();

/** How many events of each kind are in view, hidden ones included, without looking at each. */
export function countKinds(
	dataset: Dataset,
	{ start, end }: Viewport,
	limits: { start: Day; end: Day }
): Map<Id, number> {
	const byKind = known.get(dataset) ?? indexKinds(dataset, limits);
	known.set(dataset, byKind);
	return new Map([...byKind].map(([kind, spans]) => [kind, spans.countIn(start, end)]));
}

function indexKinds(dataset: Dataset, limits: { start: Day; end: Day }): Map<Id, SpanIndex> {
	const byKind = new Map<Id, { first: Day; last: Day }[]>();
	for (const event of dataset.events) {
		const spans = byKind.get(event.kind) ?? [];
		byKind.set(event.kind, spans);
		spans.push(spanDays(event, limits));
	}
	return new Map([...byKind].map(([kind, spans]) => [kind, new SpanIndex(spans)]));
}
