import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES, validateDataset } from '../../../../src/lib/model/check/check.ts';
import {
	aDatasetFolder,
	anEvent,
	anExcerpt,
	aSeries,
	aSource,
	theRecords
} from '../../../fixtures/dataset.ts';
import { FOLDER_CASES } from '../../../fixtures/folder-rule-cases.ts';
import { CASES as DATA_CASES } from '../../../fixtures/rule-cases.ts';

type Overrides = Parameters<typeof aDatasetFolder>[0];

/** `rule id field` of every problem. */
function found(overrides: Overrides): string[] {
	return validateDataset(aDatasetFolder(overrides)).problems.map(({ rule, id, field }) =>
		[rule, id, field].filter(Boolean).join(' ')
	);
}

const records = theRecords();
const { events } = records['events.json'];
const { excerpts } = records['excerpts.json'];
const { sources } = records['sources.json'];

const withEvents = (...more: object[]) => ({ 'events.json': { events: [...events, ...more] } });
const withExcerpts = (...more: object[]) => ({
	'excerpts.json': { excerpts: [...excerpts, ...more] }
});
const withSeries = (overrides: object) => ({
	'series/series.json': { series: [aSeries(overrides)] }
});
const CASES = [...DATA_CASES, ...FOLDER_CASES];

describe('the rules', () => {
	it('have nothing to say of a good dataset', () => {
		expect(validateDataset(aDatasetFolder()).problems).toEqual([]);
	});

	it.each(CASES)('%s finds %s', (_, __, overrides, expected) => {
		expect(found(overrides).sort()).toEqual([...expected].sort());
	});

	it('are each tried above', () => {
		expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
	});

	it('tell an error from a warning', () => {
		const { problems } = validateDataset(
			aDatasetFolder(
				withEvents(
					anEvent({ id: 'x', date: '1953-03-05', title: { en: 'Only English' } }),
					anEvent({ id: 'y', date: '1953-03-06', title: { nl: 'Alleen Nederlands' } })
				)
			)
		);
		expect(problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
	});

	it('count the words of a quotation without its omission marks', () => {
		const exact = `${'water '.repeat(30)}[…] ${'water '.repeat(30)}`.trim();
		expect(
			found(withExcerpts(anExcerpt({ id: 'x', selector: { ...anExcerpt().selector, exact } })))
		).toEqual([]);
	});

	it('take the heading of a section for its title in the language of the source', () => {
		const sections = [{ id: 'het-water-komt', heading: 'x', title: { en: 'The water comes' } }];
		const problems = found({
			'sources.json': { sources: [aSource({ sections }), ...sources.slice(1)] }
		});
		expect(problems.filter((problem) => problem.startsWith('missing-language'))).toEqual([]);
	});

	it('name the new id where an old one is used', () => {
		const renamed = anEvent({ id: 'nieuw', aliases: ['dijk-breekt'] });
		const { problems } = validateDataset(
			aDatasetFolder({ 'events.json': { events: [events[0], renamed, events[2]] } })
		);
		expect(problems).toMatchObject([{ rule: 'unknown-reference', id: 'wachten-op-bericht' }]);
		expect(problems[0]?.remedy.nl).toContain('‘nieuw’');
	});

	it('say nothing of a record that was set aside for another reason', () => {
		const broken = events.map((event) =>
			event.id === 'dijk-breekt' ? { ...event, date: '1953-02-30' } : event
		);
		expect(found({ 'events.json': { events: broken } })).toEqual([
			'invalid-date dijk-breekt date',
			'silent-month watersnood window'
		]);
	});

	it('say nothing of what a lost file may have held', () => {
		expect(found({ 'events.json': '{' })).toEqual(['broken-json']);
		expect(found({ 'sources.json': null })).toEqual(['missing-file']);
	});

	it('give all problems in order of file, line, column', () => {
		const { problems } = validateDataset(
			aDatasetFolder({
				...withEvents(anEvent({ date: 'kaas' }), anEvent({ id: 'x', kind: 'vuur' })),
				...withSeries({ knownPeaks: [{ date: '1953-02-01', value: 456 }] })
			})
		);
		const places = problems.map(({ file, line }) => [file, line] as const);
		expect(places.map(([file]) => file)).toEqual([...places.map(([file]) => file)].sort());
		expect(problems.length).toBeGreaterThan(3);
	});

	it('never throw, whatever stands in a record', () => {
		const fields = fc.constantFrom(...Object.keys(anEvent()), 'later', 'aliases');
		fc.assert(
			fc.property(fields, fc.jsonValue(), (field, value) => {
				const folder = aDatasetFolder(withEvents({ ...anEvent({ id: 'x' }), [field]: value }));
				expect(() => validateDataset(folder)).not.toThrow();
			})
		);
	});
});
