import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateDataset } from '../../../src/lib/model/check/check.ts';
import { coverageOf, FEW_PASSAGES } from '../../../src/lib/model/check/coverage.ts';
import { LONGEST_EXCERPT } from '../../../src/lib/model/check/rules/texts.ts';
import { readDatasetFolder } from '../../../src/lib/server/dataset-folder.ts';

/** What the shipped dataset announcements, beyond what the checker asks of any dataset. */
describe('the shipped dataset', () => {
	const { dataset, problems } = validateDataset(readDatasetFolder('data'));
	if (!dataset) throw new Error('data/ cannot be read');
	const coverage = coverageOf(dataset, null);

	it('has no problem but the events after its window', () => {
		expect(problems.map(({ rule, id }) => `${rule} ${id}`)).toEqual([
			'outside-window reflectiesessies-uitnodigingen',
			'outside-window nota-het-einde-voorbij',
			'outside-window deadline-nota'
		]);
	});

	it('vouches for every event, and says what each reference is for', () => {
		expect(coverage.eventsWithoutEvidence).toEqual([]);
		expect(coverage.references.unexplained).toBe(0);
		const untitled = dataset.events.flatMap(({ references }) =>
			references.filter(({ title, publisher }) => !title || !publisher)
		);
		expect(untitled).toEqual([]);
	});

	it('has events in every month', () => {
		expect(coverage.months.filter(({ events }) => events === 0)).toEqual([]);
	});

	it('carries every theme with passages, and shows it in events', () => {
		expect(coverage.quotations.count).toBeGreaterThanOrEqual(150);
		expect(coverage.quotations.words.longest).toBeLessThanOrEqual(LONGEST_EXCERPT);
		expect(coverage.themes.filter(({ passages }) => passages < FEW_PASSAGES)).toEqual([]);
		expect(coverage.themes.filter(({ events }) => events === 0)).toEqual([]);
	});

	it('translates every passage', () => {
		expect(dataset.excerpts.filter(({ translation }) => !translation)).toEqual([]);
	});

	it('has series whose highest figure is a known peak', () => {
		expect(dataset.series.length).toBeGreaterThanOrEqual(10);
		for (const { id, points, knownPeaks } of dataset.series)
			expect([id, Math.max(...knownPeaks.map(({ value }) => value))]).toEqual([
				id,
				Math.max(...points.map(({ value }) => value ?? 0))
			]);
	});

	it('says that its deaths are an undercount', () => {
		const deaths = dataset.series.find(({ id }) => id === 'deaths');
		const caveats = deaths?.caveats.map(({ nl, en }) => `${nl} ${en}`).join(' ');
		expect(caveats).toContain('Ondertelling');
		expect(caveats).toContain('Undercount');
	});

	it('names its licence in its descriptor too, and not for the quotations', () => {
		const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
		const licensed = (resources as { name: string; format: string; licenses?: object[] }[])
			.filter(({ format, licenses }) => format === 'json' && licenses)
			.map(({ name, licenses }) => [name, licenses]);
		const { licence } = dataset.timeline;
		const same = [{ name: 'CC-BY-4.0', title: licence?.name, path: licence?.url }];
		expect(licensed.length).toBeGreaterThan(5);
		expect(licensed.filter(([name]) => name === 'excerpts')).toEqual([]);
		for (const [, licenses] of licensed) expect(licenses).toEqual(same);
	});

	it('keeps its fives few, so that the first view tells the story', () => {
		const [fives = 0, fours = 0] = coverage.importance;
		expect(fives).toBeGreaterThanOrEqual(10);
		expect(fives).toBeLessThanOrEqual(16);
		expect(fours).toBeLessThan(dataset.events.length / 4);
	});
});
