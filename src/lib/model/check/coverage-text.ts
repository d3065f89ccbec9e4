import { type Coverage, FEW_PASSAGES, type SourceCoverage } from './coverage.ts';
import { formatMonth } from '../time/index.ts';
import type { Language } from '../base/index.ts';

const WORDS = {
	nl: {
		months: 'Maanden zonder gebeurtenis',
		thinThemes: `Thema’s met minder dan ${FEW_PASSAGES} passages`,
		unseenThemes: 'Thema’s die in geen gebeurtenis te zien zijn',
		evidence: 'Gebeurtenissen zonder verwijzing of passage',
		doubtful: 'Onzeker (met de datum zoals die is opgeslagen)',
		undated:
			'Passages zonder gebeurtenis of datum: zij gelden voor de hele periode van hun document',
		none: 'geen',
		importance: 'Gebeurtenissen naar belang',
		references: ({ count, unexplained, unread }: Coverage['references']) =>
			`Verwijzingen: ${count}, waarvan ${unexplained} zonder uitleg en ${unread} niet gelezen.`,
		quotations: ({ count, words }: Coverage['quotations']) =>
			`Aanhalingen: ${count}, van ${words.shortest} tot ${words.longest} woorden; de middelste telt er ${words.median}.`,
		source: (source: SourceCoverage, share: string) =>
			`${source.id}: ${source.quotations} aanhalingen, ${source.words} woorden${share}; niet aangehaald:`,
		share: (percentage: number, total: number) => ` (${percentage}% van ${total})`,
		unknownShare: ' (het document is niet geteld: geef --documents MAP)'
	},
	en: {
		months: 'Months without an event',
		thinThemes: `Themes with fewer than ${FEW_PASSAGES} passages`,
		unseenThemes: 'Themes that can be seen in no event',
		evidence: 'Events without reference or passage',
		doubtful: 'Uncertain (with the date as it is stored)',
		undated: 'Passages without event or date: they stand for the whole period of their document',
		none: 'none',
		importance: 'Events by importance',
		references: ({ count, unexplained, unread }: Coverage['references']) =>
			`References: ${count}, of which ${unexplained} unexplained and ${unread} not read.`,
		quotations: ({ count, words }: Coverage['quotations']) =>
			`Quotations: ${count}, of ${words.shortest} to ${words.longest} words; the median has ${words.median}.`,
		source: (source: SourceCoverage, share: string) =>
			`${source.id}: ${source.quotations} quotations, ${source.words} words${share}; not quoted:`,
		share: (percentage: number, total: number) => ` (${percentage}% of ${total})`,
		unknownShare: ' (the document was not counted: give --documents DIR)'
	}
};

/** The coverage as text, a part for each question. */
export function formatCoverage(coverage: Coverage, language: Language): string {
	const words = WORDS[language];
	const list = (title: string, items: readonly string[]) =>
		`${title} (${items.length}): ${items.join(', ') || words.none}.`;
	const { months, themes, importance, references, quotations, sources } = coverage;
	return [
		list(
			words.months,
			months
				.filter(({ events }) => events === 0)
				.map(({ first }) => formatMonth(first, language, 'withYear'))
		),
		list(
			words.thinThemes,
			themes
				.filter(({ passages }) => passages < FEW_PASSAGES)
				.map(({ id, passages }) => `${id} ${passages}`)
		),
		list(
			words.unseenThemes,
			themes.filter(({ events }) => events === 0).map(({ id }) => id)
		),
		`${words.importance}: ${importance.map((count, index) => `${5 - index}: ${count}`).join(', ')}.`,
		list(words.evidence, coverage.eventsWithoutEvidence),
		words.references(references),
		list(
			words.doubtful,
			coverage.doubtful.map(({ id, date }) => `${id} ${date}`)
		),
		list(words.undated, coverage.undatedExcerpts),
		words.quotations(quotations),
		...sources.map((source) => {
			const { documentWords: total, unquotedSections } = source;
			const share =
				total === null
					? words.unknownShare
					: words.share(Math.round((100 * source.words) / (total || 1)), total);
			return `${words.source(source, share)} ${unquotedSections.join(', ') || words.none}.`;
		})
	].join('\n\n');
}
