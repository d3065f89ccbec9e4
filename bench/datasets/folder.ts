import { isoFromDay } from '../../src/lib/model/time/index.ts';
import { FAMILIES, type Layer, LAYERS } from '../../src/lib/model/base/index.ts';
import { GLYPHS } from '../../src/lib/model/schema/index.ts';
import { GROUPS, type Item, WINDOW } from './items.ts';
import { sameInBoth, surroundings, themeId, THEMES } from './surroundings.ts';

/**
 * The files of a dataset folder that shows the items. What stands around the events (curve, waves,
 * themes, passages, announcements) is as much as in a real dataset, and the same for every number of events.
 * @param layers those shown at first
 */
export function datasetFiles(
	items: readonly Item[],
	layers: readonly Layer[] = LAYERS
): Map<string, string> {
	const ids = items.map(eventId);
	return new Map(
		Object.entries({
			'timeline.json': JSON.stringify(timeline(layers)),
			'events.json': JSON.stringify({ events: items.map(eventOf) }),
			...surroundings(ids)
		})
	);
}

const eventId = (item: Item) => `event-${item.id}`;
const kindId = (group: number) => `kind-${group}`;

function timeline(layers: readonly Layer[]) {
	return {
		format: 1,
		id: 'bench',
		title: sameInBoth('Bench'),
		subtitle: sameInBoth('Made events'),
		description: sameInBoth('A dataset with made events, for measuring.'),
		languages: ['nl', 'en'],
		window: `${WINDOW.from}/${WINDOW.to}`,
		kinds: Array.from({ length: GROUPS }, (_, group) => ({
			id: kindId(group),
			label: sameInBoth(`Kind ${group}`),
			glyph: GLYPHS[group],
			family: FAMILIES[group % FAMILIES.length]
		})),
		layers,
		series: 'admissions',
		edition: WINDOW.to,
		method: [],
		changes: [],
		credits: []
	};
}

function eventOf(item: Item) {
	const from = isoFromDay(item.start);
	return {
		id: eventId(item),
		date: item.end === null ? from : `${from}/${isoFromDay(item.end)}`,
		title: sameInBoth(item.title),
		text: sameInBoth('This is what happened on the day. This is why it mattered to those there.'),
		kind: kindId(item.group),
		importance: item.importance,
		themes: [
			{
				theme: themeId(item.id % THEMES),
				basis: 'reading',
				why: sameInBoth('This event shows what the theme is about.')
			}
		],
		references: [
			{
				url: `https://example.org/${item.id}`,
				publisher: 'Example',
				title: 'A page',
				supports: sameInBoth('The day.')
			}
		],
		check: { status: 'checked' }
	};
}
