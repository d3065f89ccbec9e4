import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/lib/i18n/messages.ts';
import { createPaths } from '../../src/lib/render/base/paths.ts';
import Timeline from '../../src/lib/render/page/Timeline.svelte';
import { TimelineState } from '../../src/lib/state/timeline.svelte.ts';
import { aDataset } from '../fixtures/dataset.ts';

/** Another subject, another century: the app knows neither. */
const dataset = aDataset();
const draw = (language: 'nl' | 'en', shown = dataset) =>
	render(Timeline, {
		props: {
			state: new TimelineState(
				() => shown,
				() => language
			),
			words: messagesIn(language),
			paths: createPaths(language, (path) => path),
			loadSearch: () => Promise.reject(new Error('not searched here'))
		}
	}).body;

describe('the timeline as the server draws it', () => {
	const body = draw('nl');

	it('draws what is drawn for a thing as a link to its page', () => {
		expect(body).toMatch(/<a[^>]*href="\/event\/dijk-breekt\/"[^>]*data-event="dijk-breekt"/);
		expect(body).toMatch(/<a[^>]*href="\/theme\/wachten\/"[^>]*data-theme="wachten"/);
		expect(body).toMatch(/<a[^>]*href="\/source\/nacht\/#[^"]*"[^>]*data-excerpt=/);
		expect(body).toMatch(/<a[^>]*href="\/wave\/[^"]*"[^>]*data-wave=/);
	});

	it('gives every event a name of its date and title', () => {
		expect(body).toContain('aria-label="zondag 1 februari 1953: De dijk breekt"');
	});

	it('has one tab stop among what is drawn', () => {
		const wide = body.slice(0, body.indexOf('plot narrow'));
		expect(wide.match(/data-key="[^"]*" tabindex="0"/g)).toHaveLength(1);
	});

	it('speaks the language of the page', () => {
		expect(draw('en')).toContain('href="/en/event/dijk-breekt/"');
		expect(draw('en')).toContain('De dijk breekt (in English)');
	});

	it('draws what was promised as a link to its row in the table', () => {
		expect(body).toMatch(
			/<a[^>]*href="\/promises\/#horizon-droog-in-maart"[^>]*data-horizon="droog-in-maart"/
		);
		expect(body).toMatch(/Droogmaken<\/b>\s*2 beloften, 1 gehaald/);
	});

	it('says nothing of promised ends where a dataset has none', () => {
		const none = draw('nl', aDataset({ 'horizons.json': { strands: [], announcements: [] } }));
		expect(none).toContain('data-event');
		expect(none).not.toContain('data-horizon');
		expect(none).not.toMatch(/wijkende einde|Draden/);
	});
});
