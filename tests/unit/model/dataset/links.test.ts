import { describe, expect, it } from 'vitest';
import { Links } from '../../../../src/lib/model/dataset/links.ts';
import { aDataset, theRecords } from '../../../fixtures/dataset.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

describe('Links', () => {
	const dataset = aDataset();
	const links = new Links(dataset, memo);

	it('finds the passages that speak of an event', () => {
		for (const event of dataset.events)
			expect(links.excerptsOfEvent(event.id)).toEqual(
				dataset.excerpts.filter(({ events }) => events.includes(event.id))
			);
	});

	it('lights up both sides: an event its passages and their themes', () => {
		const { events, excerpts, themes } = links.neighbours({ type: 'event', id: 'herstel-begint' });
		expect([...events]).toEqual(['herstel-begint']);
		expect([...excerpts]).toContain('boten');
		expect([...themes]).toContain('samenwerken');
	});

	it('lights up from a passage its events and themes', () => {
		const { events, themes } = links.neighbours({ type: 'excerpt', id: 'boten' });
		expect([...events]).toEqual(['herstel-begint']);
		expect([...themes]).toEqual(['samenwerken']);
	});

	it('lights up from a theme its passages and the events of both', () => {
		const { events, excerpts } = links.neighbours({ type: 'theme', id: 'samenwerken' });
		expect([...excerpts]).toEqual(['boten']);
		expect([...events]).toEqual(['herstel-begint']);
	});

	it('finds the events in which a theme can be seen, and why', () => {
		const seen = links.eventsOfTheme('samenwerken');
		expect(seen.map(({ event }) => event.id)).toEqual(['herstel-begint']);
		expect(seen[0]?.link.why.nl).toContain('wachtte');
		expect(links.eventsOfTheme('waarschuwen')).toEqual([]);
	});

	it('relates two themes whichever of them says so', () => {
		const { groups, themes } = theRecords()['themes.json'];
		const related = new Links(
			aDataset({
				'themes.json': {
					groups,
					themes: [{ ...themes[0], related: ['waarschuwen'] }, ...themes.slice(1)]
				}
			}),
			memo
		);
		expect([...related.relatedThemes('wachten')]).toEqual(['waarschuwen']);
		expect([...related.relatedThemes('waarschuwen')]).toEqual(['wachten']);
		expect(related.relatedThemes('samenwerken').size).toBe(0);
	});

	it('knows nothing of a thing that is not there', () => {
		const { events, excerpts, themes } = links.neighbours({ type: 'excerpt', id: 'nergens' });
		expect([events.size, excerpts.size, themes.size]).toEqual([0, 0, 0]);
	});
});
