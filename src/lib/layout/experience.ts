import type { CalendarSpan, Dataset, Excerpt } from '../model/dataset.ts';
import type { AcrossPx, AlongPx, Id, Language } from '../model/units.ts';
import type { Edge, ExcerptTick, Orientation, Row } from './scene.ts';
import type { Timescale } from './timescale.ts';

/** Heights of the rows, px; larger under a finger. */
export interface RowHeights {
	group: number;
	theme: number;
}

export const POINTER_ROWS: RowHeights = { group: 16.6, theme: 16 };

/** A stretch of time wider than this is drawn as a bar, px. */
const LEAST_SPAN = 9;
/** A dash for a passage about the whole period, px. */
const DASH = 11;
const DASH_PITCH = 3.4;
const MOST_DASHES = 3;
/** From the middle of a row to its first dash. */
const FIRST_DASH = -3.75;

export interface ExperienceContext {
	dataset: Dataset;
	language: Language;
	orientation: Orientation;
	collapsed: ReadonlySet<Id>;
	scale: Timescale;
	along: AlongPx;
	heights: RowHeights;
	/** Top of the first row. */
	from: AcrossPx;
	/** Height of the one row when time runs down. */
	band: number;
}

/** The rows before they hold anything. */
interface RowPlan {
	kind: Row['kind'];
	id: Id;
	title: string;
	isOpen: boolean;
	height: number;
	source: Id | null;
	themes: ReadonlySet<Id>;
	/** Whether its passages are drawn in this row rather than in the rows beneath it. */
	holdsTicks: boolean;
}

/** Height that the rows take together, px. */
export function rowsHeight(
	dataset: Dataset,
	collapsed: ReadonlySet<Id>,
	heights: RowHeights
): number {
	return dataset.groups.reduce((sum, { id }) => {
		const themes = dataset.themes.filter(({ group }) => group === id).length;
		return sum + heights.group + (collapsed.has(id) ? 0 : themes * heights.theme);
	}, 0);
}

/** Rows of themes with their passages. */
export function layExperience(context: ExperienceContext): Row[] {
	const plans = context.orientation === 'down' ? [planAll(context)] : planRows(context);
	const events = new Map(context.dataset.events.map(({ id, span }) => [id, span]));
	let from = context.from;
	return plans.map((plan) => {
		const to = from + plan.height;
		const excerpts = context.dataset.excerpts.filter(({ themes }) =>
			themes.some((theme) => plan.themes.has(theme))
		);
		const middle = (from + to) / 2;
		const row: Row = {
			kind: plan.kind,
			id: plan.id,
			title: plan.title,
			count: excerpts.length,
			isOpen: plan.isOpen,
			from,
			to,
			line: plan.holdsTicks ? periodLine(plan.source, context) : null,
			ticks: plan.holdsTicks ? layTicks(plan.id, excerpts, events, middle, context) : []
		};
		from = to;
		return row;
	});
}

function planAll({ dataset, band }: ExperienceContext): RowPlan {
	const themes = new Set(dataset.themes.map(({ id }) => id));
	return {
		kind: 'group',
		id: 'all',
		title: '',
		isOpen: false,
		height: band,
		source: null,
		themes,
		holdsTicks: true
	};
}

function planRows({ dataset, language, collapsed, heights }: ExperienceContext): RowPlan[] {
	return dataset.groups.flatMap((group): RowPlan[] => {
		const themes = dataset.themes
			.filter((theme) => theme.group === group.id)
			.sort((a, b) => a.order - b.order);
		const isOpen = !collapsed.has(group.id);
		const head: RowPlan = {
			kind: 'group',
			id: group.id,
			title: group.title[language] ?? group.title.nl ?? group.id,
			isOpen,
			height: heights.group,
			source: group.source,
			themes: new Set(themes.map(({ id }) => id)),
			holdsTicks: !isOpen
		};
		if (!isOpen) return [head];
		const rows = themes.map((theme): RowPlan => ({
			kind: 'theme',
			id: theme.id,
			title: theme.title[language] ?? theme.title.nl ?? theme.id,
			isOpen: false,
			height: heights.theme,
			source: theme.source,
			themes: new Set([theme.id]),
			holdsTicks: true
		}));
		return [head, ...rows];
	});
}

function sourceSpan(id: Id | null, dataset: Dataset): CalendarSpan | undefined {
	return dataset.sources.find((source) => source.id === id)?.periodSpan;
}

/** The part of its document's period that is in view. */
function periodLine(source: Id | null, context: ExperienceContext): Row['line'] {
	const span = sourceSpan(source, context.dataset);
	if (!span) return null;
	const { from, to } = stretch(span, context);
	return to > 0 && from < context.along
		? { from: Math.max(0, from), to: Math.min(context.along, to) }
		: null;
}

function stretch(
	{ first, last }: CalendarSpan,
	{ scale }: ExperienceContext
): { from: AlongPx; to: AlongPx } {
	return {
		from: first === null ? -Infinity : scale.toAlong(first),
		to: last === null ? Infinity : scale.toAlong(last + 1)
	};
}

function layTicks(
	row: Id,
	excerpts: Excerpt[],
	events: Map<Id, CalendarSpan>,
	middle: AcrossPx,
	context: ExperienceContext
): ExcerptTick[] {
	const dashes = new Map<AlongPx, number>();
	return excerpts.flatMap((excerpt) => {
		const places = placesOf(excerpt, events);
		if (places.length === 0) return layDash(row, excerpt, middle, dashes, context);
		return places.flatMap(({ event, span }) => {
			const tick = layTick(span, middle, context);
			if (!tick) return [];
			const key = `${row}/${excerpt.id}/${span.first}…${span.last}`;
			return [{ key, excerpt: excerpt.id, event, ...tick }];
		});
	});
}

/** Where a passage stands: at its own date and at its events, each stretch once. */
function placesOf(
	excerpt: Excerpt,
	events: Map<Id, CalendarSpan>
): { event: Id | null; span: CalendarSpan }[] {
	const places = new Map<string, { event: Id | null; span: CalendarSpan }>();
	const put = (event: Id | null, span: CalendarSpan | undefined) => {
		const place = `${span?.first}…${span?.last}`;
		// Where its own date is that of an event, it stands there because of the event.
		if (span && (!places.has(place) || places.get(place)?.event === null))
			places.set(place, { event, span });
	};
	put(null, excerpt.span);
	for (const id of excerpt.events) put(id, events.get(id));
	return [...places.values()];
}

type TickShape = Omit<ExcerptTick, 'key' | 'excerpt' | 'event'>;

function layTick(
	span: CalendarSpan,
	across: AcrossPx,
	context: ExperienceContext
): TickShape | null {
	const { from, to } = stretch(span, context);
	const { along } = context;
	if (to <= 0 || from >= along) return null;
	const isBar = to - from > LEAST_SPAN && span.first !== span.last;
	if (!isBar) {
		// A tick stands in the middle of its days, as far as these are in view.
		const middle = (Math.max(0, from) + Math.min(along, to)) / 2;
		const isWhole = from >= 0 && to <= along;
		const place = isWhole ? (from + to) / 2 : middle;
		return { shape: 'day', from: place, to: place, fromEdge: 'sharp', toEdge: 'sharp', across };
	}
	return {
		shape: 'span',
		from: Math.max(0, from),
		to: Math.min(along, to),
		fromEdge: edgeOf(from < -0.5, span.softFirst),
		toEdge: edgeOf(to > along + 0.5, span.softLast),
		across
	};
}

function edgeOf(isCut: boolean, isSoft: boolean): Edge {
	return isCut ? 'cut' : isSoft ? 'soft' : 'sharp';
}

/** A passage about the whole period: a dash where the line of its document begins. */
function layDash(
	row: Id,
	excerpt: Excerpt,
	middle: AcrossPx,
	dashes: Map<AlongPx, number>,
	context: ExperienceContext
): ExcerptTick[] {
	const { dataset, scale, along } = context;
	const span = sourceSpan(excerpt.source, dataset) ?? dataset.window;
	const { from: start, to: end } = stretch(span, context);
	if (end <= 0 || start >= along) return [];
	const from = Math.max(
		0,
		Number.isFinite(start) ? start : scale.toAlong(dataset.window.first ?? 0)
	);
	const index = dashes.get(from) ?? 0;
	if (index >= MOST_DASHES) return [];
	dashes.set(from, index + 1);
	return [
		{
			key: `${row}/${excerpt.id}/whole`,
			excerpt: excerpt.id,
			event: null,
			shape: 'whole',
			from,
			to: from + DASH,
			fromEdge: 'sharp',
			toEdge: 'sharp',
			across: middle + FIRST_DASH + index * DASH_PITCH
		}
	];
}
