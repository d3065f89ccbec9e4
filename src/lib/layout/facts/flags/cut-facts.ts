import type { Dataset } from '../../../model/dataset/index.ts';
import type { AlongPx, Id, Language } from '../../../model/base/index.ts';
import {
	type Box,
	type Chip,
	edgeOf,
	type Extent,
	glyphPlace,
	isNear,
	type Label,
	type Mark
} from '../../base/index.ts';
import { chipId, chipSize, placeChip, type StackedChip } from './clusters.ts';
import { dateOf, titleOf } from './facts.ts';
import type { LabelledFacts } from './zoom-levels.ts';
import {
	type Anchor,
	LabelField,
	type Obstacle,
	type PlacedLabel,
	withAir
} from './label-places.ts';
import { improveLabels, placeLabels } from './labels.ts';
import { LANE_AIR, LANE_ASIDE, type LaneBar, laneLabelLength, laneLead } from './long-bars.ts';

/** The stretch of a facts layout that is in view. */
export interface Cut {
	/** Px along of the layout at which the view starts. */
	offset: AlongPx;
	/** Length of the view. */
	along: AlongPx;
	dataset: Dataset;
	language: Language;
}

/**
 * What of the layout is in view, in px from the start of the view. Labels, marks and chips keep
 * their places; only what meets an edge of the view is placed anew or left out.
 */
export function cutFacts(
	layout: LabelledFacts,
	cut: Cut
): { marks: Mark[]; labels: Label[]; chips: Chip[] } {
	const marks = new Map<string, CutMark>();
	for (const { extent, across, box } of layout.marks)
		if (isInView(extent, cut)) marks.set(extent.event.id, toMark(extent, across, box, cut));
	const counts: { stacked: StackedChip; members: Extent[] }[] = [];
	for (const stacked of layout.chips) {
		const members = stacked.extents.filter((extent) => isInView(extent, cut));
		const [single] = members;
		if (members.length > 1) counts.push({ stacked, members });
		else if (single)
			marks.set(single.event.id, toMark(single, stacked.across, { ...stacked.box }, cut));
	}
	const lanes = layout.bars.filter(({ extent }) => isInView(extent, cut));
	const laneMarks = lanes.map((bar) => laneMark(bar, cut));
	const laneBoxes = lanes.map(({ extent, box }) => ({ ...box, ...visible(extent, cut) }));
	const { kept, atEdge } = wholeLabels(layout, marks, laneBoxes, cut);
	// What a view cuts off a count moves it: it makes room for the labels, since they have nowhere to go.
	const firm = kept.map(({ box }) => withAir(box));
	const chips: { chip: Chip; box: Box }[] = [];
	for (const { stacked, members } of counts) {
		const taken = [...marks.values(), ...chips].map(({ box }) => box);
		chips.push(cutChip(stacked, members, [...taken, ...firm], cut));
	}
	const obstacles = [
		...obstaclesOf(marks, laneBoxes),
		...chips.map(({ box }) => ({ id: null, box }))
	];
	const labels = edgeLabels(layout, atEdge, kept, marks, obstacles, cut);
	return {
		marks: [...laneMarks, ...[...marks.values()].map(({ mark }) => mark)],
		labels: [
			...lanes.flatMap((bar, index) => laneLabel(bar, laneMarks[index]!, cut)),
			...labels.map(toLabel)
		],
		chips: chips.map(({ chip }) => chip)
	};
}

/** A mark as the view cuts it, and the room it takes there. */
interface CutMark {
	mark: Mark;
	box: Box;
}

/** Whether any day of an event is in view. */
function isInView({ from, to }: Extent, { offset, along }: Cut): boolean {
	return from < offset + along - 1e-6 && to > offset + 1e-6;
}

function visible({ from, to }: Extent, { offset, along }: Cut): { from: AlongPx; to: AlongPx } {
	return { from: Math.max(0, from - offset), to: Math.min(along, to - offset) };
}

function toMark(extent: Extent, across: number, box: Box, cut: Cut): CutMark {
	const { event, isBar, isCentred } = extent;
	const part = visible(extent, cut);
	// Whole in view, a glyph keeps its place; cut off, it stays with the part that is left.
	const wanted = extent.glyph - cut.offset;
	const isLost = wanted < part.from || wanted > part.to;
	const along = isLost ? glyphPlace(part.from, part.to, isCentred) : wanted;
	const mark: Mark = {
		id: event.id,
		kind: event.kind,
		title: titleOf(event, cut.dataset, cut.language),
		along,
		across,
		isApproximate: !isBar && event.span.isApproximate && event.span.precision === 'day',
		bar: isBar ? barOf(extent, cut) : null,
		inLane: false
	};
	const shift = isBar ? { from: part.from, to: part.to } : { from: along - 5.1, to: along + 5.1 };
	return { mark, box: { ...box, ...shift } };
}

function barOf(extent: Extent, cut: Cut): NonNullable<Mark['bar']> {
	const { softFirst, softLast, last } = extent.event.span;
	return {
		...visible(extent, cut),
		fromEdge: edgeOf(extent.from < cut.offset - 0.5, softFirst),
		toEdge: edgeOf(last === null || extent.to > cut.offset + cut.along + 0.5, softLast)
	};
}

function cutChip(
	stacked: LabelledFacts['chips'][number],
	members: Extent[],
	taken: Box[],
	cut: Cut
): { chip: Chip; box: Box } {
	const { width, height } = chipSize(members.length);
	const isWhole = members.length === stacked.extents.length;
	const mean = members.reduce((sum, { glyph }) => sum + glyph, 0) / members.length;
	const wanted = (isWhole ? stacked.along : mean) - cut.offset;
	const along = Math.max(width / 2, Math.min(cut.along - width / 2, wanted));
	const isMoved = Math.abs(along - (stacked.along - cut.offset)) > 0.01;
	const placed = isMoved ? placeChip(members, along, stacked.across, taken) : stacked;
	const ids = members.map(({ event }) => event.id);
	const days = members.map(({ event: { span } }) => span);
	const chip: Chip = {
		id: chipId(ids),
		count: members.length,
		along,
		across: placed.across,
		width,
		height,
		events: ids,
		first: Math.min(...days.map(({ first, last }) => first ?? last ?? 0)),
		last: Math.max(...days.map(({ first, last }) => last ?? first ?? 0))
	};
	const { top, bottom } = placed.box;
	return { chip, box: { from: along - width / 2, to: along + width / 2, top, bottom } };
}

const obstaclesOf = (marks: ReadonlyMap<Id, CutMark>, lanes: readonly Box[]): Obstacle[] => [
	...[...marks].map(([id, { box }]) => ({ id, box })),
	...lanes.map((box) => ({ id: null, box }))
];

/** The labels that stand whole in view, and those that an edge cuts or whose mark it moves. */
function wholeLabels(
	layout: LabelledFacts,
	marks: ReadonlyMap<Id, CutMark>,
	lanes: readonly Box[],
	cut: Cut
): { kept: PlacedLabel[]; atEdge: Set<Id> } {
	const obstacles = obstaclesOf(marks, lanes);
	const kept: PlacedLabel[] = [];
	const atEdge = new Set<Id>();
	for (const label of layout.labels) {
		const place = marks.get(label.anchor.id);
		if (!place) continue;
		const moved = shiftLabel(label, cut.offset);
		const isWhole = moved.box.from >= 0 && moved.box.to <= cut.along;
		if (isWhole && isStillFree(moved, place.mark, obstacles)) kept.push(moved);
		else atEdge.add(label.anchor.id);
	}
	return { kept, atEdge };
}

/** The labels that stand, and those at the edges, turned inward where that finds room. */
function edgeLabels(
	{ field: { shape, top, base }, anchors }: LabelledFacts,
	atEdge: ReadonlySet<Id>,
	kept: readonly PlacedLabel[],
	marks: ReadonlyMap<Id, CutMark>,
	obstacles: readonly Obstacle[],
	cut: Cut
): PlacedLabel[] {
	const turned = anchors
		.filter(({ id }) => atEdge.has(id))
		.map((anchor): Anchor => ({
			...anchor,
			along: marks.get(anchor.id)!.mark.along,
			walls: { from: 0, to: cut.along }
		}));
	const field = new LabelField(obstacles, shifted(shape, cut.offset), top, base);
	const placed = placeLabels(turned, field, kept);
	const firm = new Set(kept.map(({ anchor }) => anchor.id));
	const tries = turned.length;
	return improveLabels(placed, turned, field, { inherited: new Set(), firm, tries, orders: 6 });
}

function isStillFree(label: PlacedLabel, mark: Mark, obstacles: Obstacle[]): boolean {
	return (
		Math.abs(mark.along - label.anchor.along) < 0.5 &&
		obstacles.every(({ id, box }) => id === mark.id || !isNear(box, label.box, 1))
	);
}

function shifted(shape: LabelField['shape'], offset: AlongPx): LabelField['shape'] {
	return {
		...shape,
		heightAt: (along) => shape.heightAt(along + offset),
		roof: (from, to) => shape.roof(from + offset, to + offset)
	};
}

function shiftLabel(label: PlacedLabel, offset: AlongPx): PlacedLabel {
	const shift = (box: Box): Box => ({ ...box, from: box.from - offset, to: box.to - offset });
	return {
		...label,
		anchor: { ...label.anchor, along: label.anchor.along - offset },
		box: shift(label.box),
		stem: shift(label.stem)
	};
}

function toLabel({ anchor, shape, side, box, stem }: PlacedLabel): Label {
	return {
		id: anchor.id,
		date: anchor.date,
		lines: shape.lines,
		alongFrom: box.from,
		alongTo: box.to,
		acrossFrom: box.top,
		acrossTo: box.bottom,
		side,
		stem: { along: anchor.along, from: stem.bottom - 0.5, to: stem.top + 1 }
	};
}

/** A bar in a lane carries its glyph at the start of what is visible. */
function laneMark({ extent, across, box }: LaneBar, cut: Cut): Mark {
	const { mark } = toMark(extent, across, box, cut);
	const bar = mark.bar!;
	const along = Math.min(bar.from + laneLead(bar.fromEdge === 'sharp'), (bar.from + bar.to) / 2);
	return { ...mark, along, inLane: true };
}

/** Its label on one line beside the glyph, where the visible part holds it. */
function laneLabel({ extent, box }: LaneBar, mark: Mark, cut: Cut): Label[] {
	const date = dateOf(extent.event, cut.language);
	const from = mark.along + LANE_ASIDE;
	const width = laneLabelLength(date, mark.title);
	if (from + width > (mark.bar?.to ?? 0) - LANE_AIR) return [];
	return [
		{
			id: mark.id,
			date,
			lines: [mark.title],
			alongFrom: from,
			alongTo: from + width,
			acrossFrom: box.top + 2.5,
			acrossTo: box.bottom - 2.5,
			side: 'lane',
			stem: null
		}
	];
}
