import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { datasetFiles } from '../../../bench/datasets/folder.ts';
import { makeItems, TITLE_LENGTH, TITLE_MARK, WINDOW } from '../../../bench/datasets/items.ts';
import { validateDataset } from '../../../src/lib/model/check/check.ts';
import { dayFromIso } from '../../../src/lib/model/time/dates.ts';
import { LAYERS } from '../../../src/lib/model/base/names.ts';

const bytesOf = (files: ReadonlyMap<string, string>) =>
	new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));

describe('the items of the bench', () => {
	const items = makeItems(1000);

	it('are the same on every machine and in every run', () => {
		const digest = createHash('sha256').update(JSON.stringify(items)).digest('hex');
		expect(digest).toBe('34060abef7ec64a52cd29f50d641aa291e6733669925f2e7504da95e7b88532c');
	});

	it('are 30 % ranges, in order, inside the window', () => {
		const [first, last] = [dayFromIso(WINDOW.from), dayFromIso(WINDOW.to)];
		expect(items.filter(({ end }) => end !== null)).toHaveLength(300);
		expect(items.every(({ start, end }) => start >= first && (end ?? start) <= last)).toBe(true);
		expect(items.every(({ start, end }) => end === null || end >= start)).toBe(true);
		expect(items.map(({ start }) => start)).toEqual(
			items.map(({ start }) => start).sort((a, b) => a - b)
		);
	});

	it('have titles of forty characters, each another, that the label audit knows', () => {
		expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
		expect(
			items.filter(({ title }) => title.length !== TITLE_LENGTH || !title.startsWith(TITLE_MARK))
		).toEqual([]);
	});

	it('have every importance, mostly the middle one', () => {
		const counts = [1, 2, 3, 4, 5].map(
			(value) => items.filter(({ importance }) => importance === value).length
		);
		expect(Math.min(...counts)).toBeGreaterThan(0);
		expect(counts.indexOf(Math.max(...counts))).toBe(2);
	});
});

describe('the dataset folders of the bench', () => {
	it.each([100, 150, 1000])('with %i events pass the checker without a remark', (count) => {
		const { dataset, problems } = validateDataset(bytesOf(datasetFiles(makeItems(count))));
		expect(problems).toEqual([]);
		expect(dataset?.events).toHaveLength(count);
		expect(dataset?.timeline.layers).toEqual(LAYERS);
	});

	it('hold the very items that the peers show', () => {
		const items = makeItems(150);
		const { dataset } = validateDataset(bytesOf(datasetFiles(items)));
		const shown = dataset?.events.map(({ id, title, span }) => [
			id,
			title.nl,
			span.first,
			span.last
		]);
		expect(new Map(shown?.map((event) => [event[0], event]))).toEqual(
			new Map(
				items.map(({ id, title, start, end }) => [
					`event-${id}`,
					[`event-${id}`, title, start, end ?? start]
				])
			)
		);
	});

	it('show the layers they are asked to', () => {
		const { dataset } = validateDataset(bytesOf(datasetFiles(makeItems(100), ['facts'])));
		expect(dataset?.timeline.layers).toEqual(['facts']);
	});
});
