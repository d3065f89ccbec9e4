import { describe, expect, it } from 'vitest';
import { validateDataset } from '../../../../src/lib/model/check/check.ts';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { parseDataset } from '../../../../src/lib/model/read/parse.ts';
import { aDataset, aDatasetFolder, aStep, aStory } from '../../../fixtures/dataset.ts';

describe('a good folder', () => {
	it('has the steps of its stories worked out to days', () => {
		const [first, second] = aDataset().stories[0]?.steps ?? [];
		expect(
			[first?.fromDay, first?.toDay, first?.asOfDay].map((day) => isoFromDay(day ?? 0))
		).toEqual(['1953-01-30', '1953-02-03', '1953-02-01']);
		expect(second).not.toHaveProperty('asOfDay');
	});

	it('has its stories in the order of their file names', () => {
		const stories = aDataset({
			'stories/slot.json': aStory({ id: 'slot' }),
			'stories/begin.json': aStory({ id: 'begin' })
		}).stories;
		expect(stories.map(({ id }) => id)).toEqual(['begin', 'de-nacht', 'slot']);
	});

	it('may do without stories', () => {
		const { dataset, problems } = parseDataset(aDatasetFolder({ 'stories/de-nacht.json': null }));
		expect(dataset?.stories).toEqual([]);
		expect(problems).toEqual([]);
	});

	it('may have a step that looks back at what was known before it', () => {
		const steps = [aStep({ from: '1953-02-01', asOf: '1953-01-20' })];
		const folder = aDatasetFolder({ 'stories/de-nacht.json': aStory({ steps }) });
		expect(validateDataset(folder).problems).toEqual([]);
	});

	it('may have a step that reaches past the window', () => {
		const steps = [aStep({ from: '1953-01-01', to: '1953-01-15' })];
		const folder = aDatasetFolder({ 'stories/de-nacht.json': aStory({ steps }) });
		expect(validateDataset(folder).problems).toEqual([]);
	});

	it('keeps files of other folders and kinds out of its stories', () => {
		const { dataset, problems } = parseDataset(
			aDatasetFolder({
				'stories/oud/x.json': aStory({ id: 'x' }),
				'stories/y.csv': 'date',
				'z.json': aStory({ id: 'z' })
			})
		);
		expect(dataset?.stories.map(({ id }) => id)).toEqual(['de-nacht']);
		expect(problems).toEqual([]);
	});
});

describe('a story with a fault', () => {
	it('is set aside whole when one of its steps has a fault, with the place of the fault', () => {
		const { dataset, problems } = parseDataset(
			aDatasetFolder({
				'stories/de-nacht.json': aStory({ steps: [aStep(), aStep({ asOf: '1953-02-30' })] }),
				'stories/goed.json': aStory({ id: 'goed' })
			})
		);
		expect(dataset?.stories.map(({ id }) => id)).toEqual(['goed']);
		expect(problems).toMatchObject([
			{
				rule: 'invalid-date',
				file: 'stories/de-nacht.json',
				line: 50,
				id: 'de-nacht',
				field: 'steps[1].asOf'
			}
		]);
	});

	it.each([
		['steps', [], 'empty-value'],
		['steps', [{ ...aStep(), form: '1953' }], 'unknown-field'],
		['steps', [{ ...aStep(), caption: undefined }], 'missing-field'],
		['steps', [{ ...aStep(), layers: ['water'] }], 'invalid-value'],
		['steps', [{ ...aStep(), select: { type: 'source', id: 'nacht' } }], 'invalid-value'],
		['steps', [{ ...aStep(), from: '1953-02' }], 'invalid-date'],
		['id', 'De Nacht', 'invalid-format']
	])('is set aside when its %s is %j, by the rule %s', (field, value, rule) => {
		const overrides = { 'stories/de-nacht.json': { ...aStory(), [field]: value } };
		const { dataset, problems } = parseDataset(aDatasetFolder(overrides));
		expect(dataset?.stories).toEqual([]);
		expect(problems.map((problem) => problem.rule)).toEqual([rule]);
	});

	it('is named by its id and its step', () => {
		const steps = [aStep(), aStep({ theme: 'niets' })];
		const { problems } = validateDataset(
			aDatasetFolder({ 'stories/de-nacht.json': aStory({ steps }) })
		);
		expect(problems).toMatchObject([
			{ id: 'de-nacht', field: 'steps[1].theme', value: '"niets"', severity: 'error' }
		]);
	});

	it('is told in which file its id is in use', () => {
		const { problems } = validateDataset(aDatasetFolder({ 'stories/tweede.json': aStory() }));
		expect(problems.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
			['stories/tweede.json', 'duplicate-id', 'error'],
			['stories/tweede.json', 'story-file-name', 'warning']
		]);
		expect(problems[0]?.message.en).toContain('stories/de-nacht.json');
	});
});
