import type { AcrossPx, AlongPx, Id, Language, Memo } from '../../model/base/index.ts';
import {
	type ExcerptTick,
	layTicks,
	sourceSpan,
	stretch,
	type TickContext
} from './excerpt-ticks.ts';
import type { CalendarSpan } from '../../model/time/index.ts';
import { type Dataset, type Excerpt, linksOf } from '../../model/dataset/index.ts';
import type { Orientation } from '../base/index.ts';

export interface Row {
	kind: 'group' | 'theme';
	id: Id;
	title: string;
	/** Number of passages. */
	count: number;
	isOpen: boolean;
	from: AcrossPx;
	to: AcrossPx;
	/** The period its document speaks of; null when it has none in view. */
	line: { from: AlongPx; to: AlongPx } | null;
	ticks: ExcerptTick[];
}

/** Heights of the rows, px; larger under a finger. */
export interface RowHeights {
	group: number;
	theme: number;
}

export const POINTER_ROWS: RowHeights = { group: 16.6, theme: 16 };

export interface ExperienceContext extends TickContext {
	language: Language;
	orientation: Orientation;
	collapsed: ReadonlySet<Id>;
	heights: RowHeights;
	/** Top of the first row. */
	from: AcrossPx;
	/** Height of the one row when time runs down. */
	band: number;
	memo: Memo;
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

/** The days of each event that a passage speaks of, looked up once for each dataset. */
export const spansOf = (dataset: Dataset, memo: Memo): Map<Id, CalendarSpan> =>
	memo.of(findSpans, dataset);

function findSpans(dataset: Dataset, memo: Memo): Map<Id, CalendarSpan> {
	const { event } = linksOf(dataset, memo);
	const spokenOf = new Set(dataset.excerpts.flatMap(({ events }) => events));
	return new Map(
		[...spokenOf].flatMap((id): [Id, CalendarSpan][] => {
			const span = event.get(id)?.span;
			return span ? [[id, span]] : [];
		})
	);
}

/** Rows of which the passages are remembered; more than any dataset has. */
const MOST_ROWS = 1000;

/** The passages of some themes in the order of the dataset, looked up once. */
const passagesOf = (themes: ReadonlySet<Id>, { dataset, memo }: ExperienceContext) =>
	memo.recent(findPassages, MOST_ROWS, dataset, [...themes].join(' '), () =>
		findPassages(themes, dataset)
	);

const findPassages = (themes: ReadonlySet<Id>, dataset: Dataset): Excerpt[] =>
	dataset.excerpts.filter((excerpt) => excerpt.themes.some((theme) => themes.has(theme)));

/** Rows of themes with their passages. */
export function layExperience(context: ExperienceContext): Row[] {
	const plans = context.orientation === 'down' ? [planAll(context)] : planRows(context);
	const events = spansOf(context.dataset, context.memo);
	let from = context.from;
	return plans.map((plan) => {
		const to = from + plan.height;
		const excerpts = passagesOf(plan.themes, context);
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

/** The part of its document's period that is in view. */
function periodLine(source: Id | null, context: ExperienceContext): Row['line'] {
	const span = sourceSpan(source, context.dataset);
	if (!span) return null;
	const { from, to } = stretch(span, context);
	return to > 0 && from < context.along
		? { from: Math.max(0, from), to: Math.min(context.along, to) }
		: null;
}
