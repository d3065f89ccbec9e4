import type { Dataset, Excerpt, Source } from './dataset.ts';
import { knownFrom } from './dates.ts';
import { endsOpen } from './known-span.ts';
import type { Day, Id } from './units.ts';
import { without } from './without.ts';

type Passages = Pick<Dataset, 'sources' | 'groups' | 'themes' | 'excerpts'>;

/**
 * The passages as they could be read on a day, with the themes and documents that they bring.
 *
 * A *passage* that speaks of events comes with the first of them that is known; one with a date of its
 * own from that date; one about the whole period once its document is out. Most documents look
 * back: until they are out – an undated one never is – their passages are marked as looking back, or
 * left out where the reader wants none. A *theme* appears with its first passage, a group with its
 * first theme; a *document* that is not out yet is told of by its name alone, with the parts that
 * the passages stand in.
 */
export function knownPassages(
	dataset: Dataset,
	events: Pick<ReadonlySet<Id>, 'has'>,
	day: Day,
	reflections: boolean
): Passages {
	const out = new Set(dataset.sources.filter((source) => isOut(source, day)).map(({ id }) => id));
	const excerpts = dataset.excerpts.flatMap((excerpt): Excerpt[] => {
		const isLookingBack = !out.has(excerpt.source);
		if (isLookingBack && !reflections) return [];
		return knownExcerpt(excerpt, events, day, isLookingBack);
	});
	const carried = new Set(excerpts.flatMap(({ themes }) => themes));
	const themes = dataset.themes.filter(({ id }) => carried.has(id));
	const shown = new Set(themes.map(({ group }) => group));
	const groups = dataset.groups.filter(({ id }) => shown.has(id));
	const named = new Set([...excerpts, ...themes, ...groups].map(({ source }) => source));
	const parts = new Set(
		[...excerpts, ...themes].map(({ source, section }) => `${source} ${section}`)
	);
	return {
		excerpts,
		themes: themes.map((theme) =>
			theme.related ? { ...theme, related: theme.related.filter((id) => carried.has(id)) } : theme
		),
		groups,
		sources: dataset.sources.flatMap((source) => {
			if (out.has(source.id)) return [source];
			const hasPart = ({ id }: { id: Id }) => parts.has(`${source.id} ${id}`);
			return named.has(source.id)
				? [unpublished(source, day, source.sections.filter(hasPart))]
				: [];
		})
	};
}

/** It is out, and so is all that it speaks of. */
function isOut({ dateSpan, periodSpan }: Source, day: Day): boolean {
	return dateSpan !== undefined && knownFrom(dateSpan) <= day && (periodSpan?.last ?? day) <= day;
}

function knownExcerpt(
	excerpt: Excerpt,
	events: Pick<ReadonlySet<Id>, 'has'>,
	day: Day,
	isLookingBack: boolean
): Excerpt[] {
	const { span, note } = excerpt;
	const spokenOf = excerpt.events.filter((id) => events.has(id));
	const hasDate = span !== undefined && knownFrom(span) <= day;
	const isWhole = span === undefined && excerpt.events.length === 0;
	if (isWhole ? isLookingBack : !hasDate && spokenOf.length === 0) return [];
	const shown = span && endsOpen(span, day);
	return [
		{
			...without(excerpt, 'date', 'span', 'note'),
			events: spokenOf,
			...(hasDate && shown && { date: shown.edtf, span: shown }),
			// Why it is tied to its events can be told only where they all are.
			...(note && spokenOf.length === excerpt.events.length && { note }),
			...(isLookingBack && { isLookingBack })
		}
	];
}

/** A document before it is out: its name, and how far its period had come. */
function unpublished(source: Source, day: Day, sections: Source['sections']): Source {
	const { period, periodSpan } = source;
	const hasBegun = periodSpan !== undefined && (periodSpan.first ?? day) <= day;
	const span = hasBegun ? endsOpen(periodSpan, day) : undefined;
	return {
		...without(source, 'date', 'dateSpan', 'dateNote', 'period', 'periodSpan'),
		description: {},
		sections,
		...(period !== undefined && span && { period: span.edtf, periodSpan: span })
	};
}
