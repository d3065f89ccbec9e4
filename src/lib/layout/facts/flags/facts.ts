import { formatSpan, type SpanStyle } from '../../../model/time/index.ts';
import type { Dataset, Matching, TimelineEvent } from '../../../model/dataset/index.ts';
import {
	type AcrossPx,
	type AlongPx,
	type Day,
	type Id,
	type Language,
	typographic
} from '../../../model/base/index.ts';
import { clusterLeft, type StackedChip } from './clusters.ts';
import type { CurveShape } from '../../curve/index.ts';
import { type Extent, layExtent } from '../../base/index.ts';
import { type Anchor, LabelField, type Obstacle, type PlacedLabel, plant } from './label-places.ts';
import { labelShapes } from './label-shapes.ts';
import { type LaneBar, type LaneEntry, laneLabelLength, packLanes } from './long-bars.ts';
import {
	byImportance,
	firmBoxes,
	type StackedMark,
	stackMarks,
	stackStyle,
	type Standing
} from './marks.ts';

/** What facts are laid for, whatever the magnification. */
export interface FactsFrame {
	dataset: Dataset;
	language: Language;
	matching: Matching;
	/** Length of the view, px: what is a long bar depends on it. */
	along: AlongPx;
	/** Day at 0 px along, and the days that may ever be in view. */
	limits: { start: Day; end: Day };
	/** Most lanes of long bars. */
	lanes: number;
}

/** The ground that facts stand on at one magnification. */
export interface FactsGround {
	pixelsPerDay: number;
	/** Where the facts begin and end. */
	top: AcrossPx;
	base: AcrossPx;
	/** The curve, in px along from the start of the limits. */
	shape: CurveShape;
}

/**
 * The marks of the whole timeline at one magnification, before a view is cut out of them. Positions
 * along count from the start of the timeline: panning moves the view over this layout and changes
 * nothing in it.
 */
export interface FactsLayout {
	marks: StackedMark[];
	bars: LaneBar[];
	chips: StackedChip[];
	/** What a label may be planted on, in order of importance. */
	anchors: Anchor[];
	field: LabelField;
}

/** Least room for a label between the highest mark and the top, px. */
const HEADROOM = 60;
/** Marks that a new stem may pass; one that stands may come to pass more. */
const MOST_HITS = 2;

/** Titles of events and texts of spans, by what they are; made once, as that is slow. */
const texts = new Map<string, WeakMap<object, string>>();

function textOf(of: object, key: string, make: () => string): string {
	const made = texts.get(key) ?? new WeakMap<object, string>();
	texts.set(key, made);
	const found = made.get(of) ?? make();
	made.set(of, found);
	return found;
}

/** The title in the reader's language, or in the first language of the dataset. */
export function titleOf(event: TimelineEvent, dataset: Dataset, language: Language): string {
	return textOf(event, `title ${language}`, () => {
		const fallback = dataset.timeline.languages[0] ?? 'nl';
		return typographic(event.title[language] ?? event.title[fallback] ?? event.id);
	});
}

/** The date as labels carry it, or in full. */
export function dateOf(
	{ span }: TimelineEvent,
	language: Language,
	style: SpanStyle = 'label'
): string {
	return textOf(span, `${style} ${language}`, () => formatSpan(span, language, style));
}

/** What a wider view shows, and this one too therefore. */
export interface StandingFacts {
	/** Labels whose marks are drawn in any case. */
	labels: readonly PlacedLabel[];
	/** Those of them that keep their place, whatever has to make room. */
	firm: ReadonlySet<Id>;
	/** The marks of firm labels keep their height as well. */
	isPinned: boolean;
	/** Bars in lanes, and which others may go there. */
	entry: LaneEntry;
}

/**
 * Lays all facts at a magnification, without their labels.
 * @param standing what a wider view shows
 */
export function layFacts(
	frame: FactsFrame,
	ground: FactsGround,
	{ labels, firm, isPinned, entry }: StandingFacts
): FactsLayout {
	const { dataset, language, matching, limits, along } = frame;
	const { pixelsPerDay, shape, top, base } = ground;
	const extents = matching.events.map((event) =>
		layExtent(event, limits.start, pixelsPerDay, limits)
	);
	const held = standingBoxes(extents, labels, firm);
	const taken = firmBoxes(held);
	const { bars, rest } = packLanes(
		extents,
		along,
		top,
		frame.lanes,
		({ event }) =>
			held.has(event.id)
				? laneLabelLength(dateOf(event, language), titleOf(event, dataset, language))
				: 0,
		taken,
		entry
	);
	const pinned = new Map(
		isPinned
			? labels.flatMap(({ anchor }) => (firm.has(anchor.id) ? [[anchor.id, anchor.across]] : []))
			: []
	);
	const style = stackStyle(pixelsPerDay, top + HEADROOM);
	const stacked = stackMarks(rest, shape, style, held, pinned);
	const room = { from: 0, to: (limits.end - limits.start) * pixelsPerDay };
	const { marks, chips } = clusterLeft(stacked.left, stacked.marks, shape, style, room, taken);
	const obstacles: Obstacle[] = [
		...marks.map(({ extent, box }) => ({ id: extent.event.id, box, isBar: extent.isBar })),
		...bars.map(({ extent, box }) => ({ id: extent.event.id, box, isBar: true })),
		...chips.map(({ box }) => ({ id: null, box }))
	];
	const window = windowAlong(frame, pixelsPerDay);
	const anchors = [...marks]
		.sort((a, b) => byImportance(a.extent, b.extent))
		.map(({ extent, across }) =>
			anchorOf(extent, across, frame, window, room, held.has(extent.event.id))
		);
	return { marks, bars, chips, anchors, field: new LabelField(obstacles, shape, top, base) };
}

/** The boxes of the labels that are firm, at the places that their events have now. */
function standingBoxes(
	extents: readonly Extent[],
	standing: readonly PlacedLabel[],
	firm: ReadonlySet<Id>
): Standing {
	if (standing.length === 0) return new Map();
	const along = new Map(extents.map(({ event, glyph }) => [event.id, glyph]));
	return new Map(
		standing.map(({ anchor, shape, side, box }) => {
			const place = firm.has(anchor.id) ? along.get(anchor.id) : undefined;
			if (place === undefined) return [anchor.id, null];
			return [anchor.id, plant({ ...anchor, along: place }, shape, side, box.bottom, 0).box];
		})
	);
}

type Stretch = { from: AlongPx; to: AlongPx };

function windowAlong({ dataset, limits }: FactsFrame, pixelsPerDay: number): Stretch {
	const { first, last } = dataset.window;
	return {
		from: ((first ?? limits.start) - limits.start) * pixelsPerDay,
		to: (Math.min((last ?? limits.end - 1) + 1, limits.end) - limits.start) * pixelsPerDay
	};
}

/** Labels of what lies in the window stay within it, since the first view shows just that. */
function anchorOf(
	{ event, glyph }: Extent,
	across: AcrossPx,
	{ dataset, language }: FactsFrame,
	window: Stretch,
	room: Stretch,
	isHeld: boolean
): Anchor {
	const walls =
		glyph < window.from
			? { from: room.from, to: window.from }
			: glyph > window.to
				? { from: window.to, to: room.to }
				: window;
	const date = dateOf(event, language);
	return {
		id: event.id,
		along: glyph,
		across,
		importance: event.importance,
		mostHits: isHeld ? Infinity : MOST_HITS,
		date,
		shapes: labelShapes(titleOf(event, dataset, language), date),
		walls
	};
}
