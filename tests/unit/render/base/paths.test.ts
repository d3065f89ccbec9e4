import { describe, expect, it } from 'vitest';
import {
	MOST_EVENTS_ON_PAGE,
	TextEdition
} from '../../../../src/lib/model/dataset/text-edition.ts';
import { createPaths, keepAsOf } from '../../../../src/lib/render/base/paths.ts';
import { aDataset, anEvent } from '../../../fixtures/dataset.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const editionOf = (length: number) =>
	new TextEdition(
		aDataset({
			'events.json': { events: Array.from({ length }, (_, index) => anEvent({ id: `e-${index}` })) }
		}),
		memo
	);
const pathsOf = (language: 'nl' | 'en', count: number) =>
	createPaths(language, (path) => `/site${path}`, editionOf(count));

describe('the path of an event', () => {
	it('leads to its own page, and in the text edition to its place on the one page', () => {
		const paths = pathsOf('en', 3);
		expect(paths.event('e-1')).toBe('/site/en/event/e-1/');
		expect(paths.inText('e-1')).toBe('/site/en/chronology/#event-e-1');
	});

	it('leads to its place on the page of its month where there are too many for pages', () => {
		const paths = pathsOf('en', MOST_EVENTS_ON_PAGE + 1);
		expect(paths.event('e-1')).toBe('/site/en/chronology/1953-02/#event-e-1');
		expect(paths.inText('e-1')).toBe(paths.event('e-1'));
		expect(pathsOf('nl', MOST_EVENTS_ON_PAGE + 1).month('1953-02')).toBe(
			'/site/chronology/1953-02/'
		);
	});

	it('leads to the text edition when nothing is known of it', () => {
		expect(pathsOf('nl', MOST_EVENTS_ON_PAGE + 1).event('nergens')).toBe(
			'/site/chronology/#event-nergens'
		);
	});
});

describe('a path that keeps the clock', () => {
	const paths = keepAsOf(pathsOf('nl', 3), 'as-of=1953-02-01');

	it('has it before the place on the page, and beside any other choice', () => {
		expect(paths.event('e-1')).toBe('/site/event/e-1/?as-of=1953-02-01');
		expect(paths.source('s', 'passage')).toBe('/site/source/s/?as-of=1953-02-01#passage');
		expect(paths.onTimeline('theme=t')).toBe('/site/?theme=t&as-of=1953-02-01');
		expect(paths.timeline).toBe('/site/?as-of=1953-02-01');
	});

	it('is as it was while the asOf is off', () => {
		const plain = pathsOf('nl', 3);
		expect(keepAsOf(plain, '')).toBe(plain);
	});
});
