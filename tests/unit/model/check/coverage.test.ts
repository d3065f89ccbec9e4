import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/lib/model/check/coverage.ts';
import { formatCoverage } from '../../../../src/lib/model/check/coverage-text.ts';
import { formatMonth } from '../../../../src/lib/model/time/date-format.ts';
import { countWords } from '../../../../src/lib/model/check/rules/texts.ts';
import {
	aDataset,
	anEvent,
	anExcerpt,
	aTheme,
	bothLanguages,
	theDocuments,
	theRecords
} from '../../../fixtures/dataset.ts';

const records = theRecords();
const { events } = records['events.json'];
const { excerpts } = records['excerpts.json'];
const { groups, themes } = records['themes.json'];

describe('the coverage of a dataset', () => {
	it('has nothing to say where everything is covered', () => {
		const { months, eventsWithoutEvidence, references, doubtful } = coverageOf(aDataset(), null);
		expect(months.every((month) => month.events > 0)).toBe(true);
		expect([eventsWithoutEvidence, doubtful]).toEqual([[], []]);
		expect(references).toMatchObject({ unexplained: 0, unread: 0 });
	});

	it('counts a month that an event may lie in, and finds the silent one', () => {
		const timeline = { ...records['timeline.json'], window: '1953-01-15/1953-05-10' };
		const { months } = coverageOf(aDataset({ 'timeline.json': timeline }), null);
		expect(months.map(({ first, events }) => [formatMonth(first, 'en', 'short'), events])).toEqual([
			['Jan', 1],
			['Feb', 1],
			['Mar', 1],
			['Apr', 0],
			['May', 0]
		]);
	});

	it('counts the passages of a theme, and the events in which it can be seen', () => {
		const dataset = aDataset({
			'themes.json': { groups, themes: [...themes, aTheme({ id: 'leeg', order: 9 })] }
		});
		expect(coverageOf(dataset, null).themes).toContainEqual({
			id: 'leeg',
			passages: 0,
			events: 0
		});
		expect(coverageOf(dataset, null).themes).toContainEqual({
			id: 'samenwerken',
			passages: 1,
			events: 1
		});
	});

	it('finds what nothing vouches for, what is in doubt and what stands at no day', () => {
		const dataset = aDataset({
			'events.json': {
				events: [
					...events,
					anEvent({
						id: 'x',
						date: '1953-03~',
						references: [],
						check: { status: 'doubtful', note: bothLanguages('Onbekend.') }
					})
				]
			},
			'excerpts.json': { excerpts: [...excerpts, anExcerpt({ id: 'los', events: [] })] }
		});
		const coverage = coverageOf(dataset, null);
		expect(coverage.eventsWithoutEvidence).toEqual(['x']);
		expect(coverage.doubtful).toEqual([{ id: 'x', date: '1953-03~' }]);
		expect(coverage.undatedExcerpts).toEqual(['los']);
		expect(coverage.importance).toEqual([2, 0, 1, 1, 0]);
	});

	it('measures the quotations, and how much of each document they are', () => {
		const { quotations, sources } = coverageOf(aDataset(), theDocuments());
		const lengths = excerpts.map(({ selector }) => countWords(selector.exact));
		expect(quotations.words).toMatchObject({
			shortest: Math.min(...lengths),
			longest: Math.max(...lengths)
		});
		expect(sources[0]).toMatchObject({ id: 'nacht', quotations: 2, unquotedSections: ['opening'] });
		expect(sources[0]?.words).toBeLessThan(sources[0]?.documentWords ?? 0);
		expect(coverageOf(aDataset(), null).sources[0]?.documentWords).toBeNull();
	});

	it('is told in both languages', () => {
		const coverage = coverageOf(aDataset(), null);
		expect(formatCoverage(coverage, 'nl')).toContain('niet aangehaald: opening');
		expect(formatCoverage(coverage, 'en')).toContain('Themes with fewer than 2 passages (3)');
	});
});
