import type { Dataset, Excerpt } from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Id, Memo } from '../../model/base/index.ts';
import { type Box, type Edge, edgeOf, isNear, type MarkBar } from '../base/index.ts';
import { type ExcerptTick, layTicks, sourceSpan, spansOf, stretch } from '../experience/index.ts';
import { createTimescale, knownPart, type Timescale } from '../time/index.ts';
import { inside, smallView } from './small-view.ts';

// The passages of a small timeline, below its waterline; and those of a strip, without the curve.

/** A passage as a block with its number; hollow when it is about the whole period. */
export interface PassageBlock {
	/** Passage and place. */
	key: string;
	excerpt: Id;
	/** From 1, in the order of the document. */
	number: number;
	isWhole: boolean;
	/** Middle of the block. */
	along: AlongPx;
	across: AcrossPx;
	/** The days it stands for, where these are not known or last; drawn behind the block. */
	bar: MarkBar | null;
}

/** The time that the documents of the passages speak of. */
export interface PeriodLine {
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	across: AcrossPx;
}

/** Of a numbered block, px. */
export const BLOCK = { width: 17, height: 16 };
const BLOCK_GAP = 2;
const MOST_BLOCK_ROWS = 8;
const ROW = BLOCK.height + BLOCK_GAP;
/** Room of a row of ticks, px. */
export const TICK_ROW = 18;

/** Where passages stand in time, without the curve: the line of their document and a tick for each. */
export type Strip = Omit<Below, 'blocks'> & { along: AlongPx };

/** @param along the least length at which it will be shown, px */
export function layStrip(
	dataset: Dataset,
	excerpts: readonly Excerpt[],
	along: AlongPx,
	memo: Memo
): Strip {
	const scale = createTimescale(smallView(dataset), along);
	const { across, period, ticks } = layPassages(
		{ dataset, excerpts, along, passages: 'ticks', memo },
		scale,
		0
	);
	return { along, across, period, ticks };
}

/** What passages are laid by. */
export interface PassagesRequest {
	dataset: Dataset;
	/** The length it is laid for: the least at which it will be shown, px. */
	along: AlongPx;
	/** In the order of their document. */
	excerpts: readonly Excerpt[];
	/** `numbers`: each passage is a numbered block, as long as there is room; `ticks`: a tick. */
	passages: 'numbers' | 'ticks';
	memo: Memo;
}

export interface Below {
	/** Where it ends. */
	across: AcrossPx;
	period: PeriodLine | null;
	blocks: PassageBlock[];
	ticks: ExcerptTick[];
}

/** Lays passages below a line, at their days. */
export function layPassages(request: PassagesRequest, scale: Timescale, top: AcrossPx): Below {
	const { excerpts, dataset, passages } = request;
	if (excerpts.length === 0) return { across: top, period: null, blocks: [], ticks: [] };
	const middle = top + TICK_ROW / 2;
	const along = knownPart(dataset, smallView(dataset), request.along)?.along ?? 0;
	const period = periodLine({ ...request, along }, scale, middle);
	const spans = spansOf(dataset, request.memo);
	const context = { dataset, scale, along };
	const blocks =
		passages === 'numbers'
			? layBlocks(request, (excerpt) => layTicks('', [excerpt], spans, 0, context), period, middle)
			: null;
	if (blocks) {
		const lowest = Math.max(middle, ...blocks.map(({ across }) => across));
		return { across: lowest + BLOCK.height / 2 + BLOCK_GAP, period, blocks, ticks: [] };
	}
	const ticks = layTicks('small', [...excerpts], spans, middle, context);
	return { across: top + TICK_ROW, period, blocks: [], ticks };
}

/** The periods of the passages' documents taken together, as far as they are in view. */
function periodLine(
	{ excerpts, dataset, along }: PassagesRequest,
	scale: Timescale,
	across: AcrossPx
): PeriodLine | null {
	const sources = [...new Set(excerpts.map(({ source }) => source))];
	const spans = sources.map((id) => sourceSpan(id, dataset) ?? dataset.window);
	const parts = spans.map((span) => ({ span, ...stretch(span, { scale }) }));
	const first = parts.reduce((one, other) => (other.from < one.from ? other : one));
	const last = parts.reduce((one, other) => (other.to > one.to ? other : one));
	const from = Math.max(0, first.from);
	const to = Math.min(along, last.to);
	if (to <= from) return null;
	return {
		from,
		to,
		across,
		fromEdge: edgeOf(first.from < -0.5, first.span.softFirst),
		toEdge: edgeOf(last.to > along + 0.5, last.span.softLast)
	};
}

/**
 * Numbered blocks: those about the whole period where the line of their document begins, the others at
 * their days, each in the first row with room.
 * @returns null when there are too many
 */
function layBlocks(
	{ excerpts, along }: PassagesRequest,
	placesOf: (excerpt: Excerpt) => ExcerptTick[],
	period: PeriodLine | null,
	middle: AcrossPx
): PassageBlock[] | null {
	const places = excerpts.flatMap((excerpt, index) =>
		placesOf(excerpt).map((tick) => ({ tick, number: index + 1 }))
	);
	const taken: Box[] = [];
	const blocks: PassageBlock[] = [];
	const half = BLOCK.width / 2;
	/** In the first row that is free there. */
	const put = (wanted: AlongPx): { along: AlongPx; across: AcrossPx } | undefined => {
		const place = inside(wanted, along, half);
		for (let row = 0; row < MOST_BLOCK_ROWS; row++) {
			const across = middle + row * ROW;
			const box = {
				...{ from: place - half, to: place + half },
				...{ top: across - BLOCK.height / 2, bottom: across + BLOCK.height / 2 }
			};
			if (taken.some((other) => isNear(box, other, BLOCK_GAP - 0.5))) continue;
			taken.push(box);
			return { along: place, across };
		}
		return undefined;
	};
	const isWhole = ({ shape }: ExcerptTick) => shape === 'whole';
	const start = (period?.from ?? 0) + half;
	let next = start;
	for (const { tick, number } of places.filter((one) => isWhole(one.tick))) {
		const place = put(next);
		if (!place) return null;
		next = place.along + BLOCK.width + BLOCK_GAP;
		if (next + half > along) next = start;
		const { key, excerpt } = tick;
		blocks.push({ key, excerpt, number, isWhole: true, ...place, bar: null });
	}
	for (const { tick, number } of places.filter((one) => !isWhole(one.tick))) {
		const place = put((tick.from + tick.to) / 2);
		if (!place) return null;
		const { key, excerpt, from, to, fromEdge, toEdge } = tick;
		const bar = tick.shape === 'span' ? { from, to, fromEdge, toEdge } : null;
		blocks.push({ key, excerpt, number, isWhole: false, ...place, bar });
	}
	return blocks;
}
