import { formatSpan } from '../model/date-format.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { AcrossPx, AlongPx, Day, Id, Language } from '../model/units.ts';
import { clusterLeft, type StackedChip } from './clusters.ts';
import type { CurveShape } from './curve.ts';
import { layExtent, type Extent } from './extents.ts';
import {
	labelStyle,
	placeLabels,
	type Anchor,
	type LabelField,
	type Obstacle,
	type PlacedLabel
} from './labels.ts';
import { packLanes, type LaneBar } from './lanes.ts';
import { byImportance, stackMarks, stackStyle, type StackedMark } from './marks.ts';

/**
 * The facts of the whole timeline at one magnification, before a view is cut out of them. Positions
 * along count from the start of the timeline: panning moves the view over this layout and changes
 * nothing in it.
 */
export interface FactsLayout {
	marks: StackedMark[];
	bars: LaneBar[];
	chips: StackedChip[];
	labels: PlacedLabel[];
	/** Every anchor a label may be planted on, in order of importance. */
	anchors: Anchor[];
	field: LabelField;
}

export interface FactsFrame {
	dataset: Dataset;
	language: Language;
	hiddenKinds: ReadonlySet<Id>;
	/** Length of the view, px: what is a long bar depends on it. */
	along: AlongPx;
	/** Where the facts begin and end. */
	top: AcrossPx;
	base: AcrossPx;
	/** Day at 0 px along, and the days that may ever be in view. */
	limits: { start: Day; end: Day };
	/** Most lanes of long bars. */
	lanes: number;
}

/** Least room for a label between the highest mark and the top, px. */
const HEADROOM = 60;

/** The title in the reader's language, or in the first language of the dataset. */
export function titleOf(event: TimelineEvent, dataset: Dataset, language: Language): string {
	const fallback = dataset.timeline.languages[0] ?? 'nl';
	return event.title[language] ?? event.title[fallback] ?? event.id;
}

/** Events that are not of a hidden kind, in the order of the dataset. */
export function matchingEvents(
	dataset: Dataset,
	hiddenKinds: ReadonlySet<Id>
): TimelineEvent[] {
	return hiddenKinds.size
		? dataset.events.filter((event) => !hiddenKinds.has(event.kind))
		: dataset.events;
}

/** Lays all facts at a magnification. */
export function layFacts(frame: FactsFrame, shape: CurveShape, pixelsPerDay: number): FactsLayout {
	const { dataset, hiddenKinds, limits, along, top, base } = frame;
	const extents = matchingEvents(dataset, hiddenKinds).map((event) =>
		layExtent(event, limits.start, pixelsPerDay, limits)
	);
	const { bars, rest } = packLanes(extents, along, top, frame.lanes);
	const style = stackStyle(pixelsPerDay, top + HEADROOM);
	const stacked = stackMarks(rest, shape, style);
	const room = { from: 0, to: (limits.end - limits.start) * pixelsPerDay };
	const { marks, chips } = clusterLeft(stacked.left, stacked.marks, shape, style, room);
	const obstacles: Obstacle[] = [
		...marks.map(({ extent, box }) => ({ id: extent.event.id, box })),
		...bars.map(({ extent, box }) => ({ id: extent.event.id, box })),
		...chips.map(({ box }) => ({ id: null, box }))
	];
	const field: LabelField = {
		obstacles,
		shape,
		limits: { ...room, top, bottom: base },
		style: labelStyle(pixelsPerDay)
	};
	const anchors = [...marks]
		.sort((a, b) => byImportance(a.extent, b.extent))
		.map(({ extent, across }) => anchorOf(extent, across, frame));
	return { marks, bars, chips, anchors, field, labels: placeLabels(anchors, field) };
}

function anchorOf({ event, glyph }: Extent, across: AcrossPx, frame: FactsFrame): Anchor {
	return {
		id: event.id,
		along: glyph,
		across,
		importance: event.importance,
		title: titleOf(event, frame.dataset, frame.language),
		date: formatSpan(event.span, frame.language, 'label')
	};
}
