import type { JsonPath } from '../../read/index.ts';
import type { Id } from '../../base/index.ts';
import { type CheckedFolder, ENTITIES, type Entity, type Found, type Place } from './rule.ts';

interface Pointer {
	entity: Entity;
	id: Id;
	placeOf: () => Place;
}

/** Ids that lead nowhere. */
export function* findUnknownReferences(folder: CheckedFolder): Generator<Found> {
	for (const { entity, id, placeOf } of pointers(folder)) {
		const known = folder.ids(entity);
		if (!known || known.has(id)) continue;
		const name = ENTITIES[entity].name;
		const newId = folder.newId(entity, id);
		yield {
			place: placeOf(),
			message: {
				nl: `Er is geen ${name.nl} met de id ‘${id}’.`,
				en: `There is no ${name.en} with the id ‘${id}’.`
			},
			remedy: newId
				? {
						nl: `De nieuwe id is ‘${newId}’: gebruik die.`,
						en: `The new id is ‘${newId}’: use that one.`
					}
				: {
						nl: `Verbeter de id, of voeg de ${name.nl} toe in ${ENTITIES[entity].file}.`,
						en: `Correct the id, or add the ${name.en} to ${ENTITIES[entity].file}.`
					}
		};
	}
}

function* pointers(folder: CheckedFolder): Generator<Pointer> {
	const { timeline, periods, groups, themes, events, excerpts, waves, announcements, stories } =
		folder.dataset;
	const point = (record: object, entity: Entity, id: Id, ...path: JsonPath): Pointer => ({
		entity,
		id,
		placeOf: () => folder.placeOf(record, ...path)
	});
	yield point(timeline, 'series', timeline.series, 'series');
	const wavesFile = folder.files.get('waves.json')?.json;
	if (wavesFile?.valueAt(['default']) !== undefined && wavesFile)
		yield {
			entity: 'definition',
			id: waves.default,
			placeOf: () => ({ file: wavesFile, path: ['default'] })
		};
	for (const definition of waves.definitions)
		yield point(definition, 'series', definition.series, 'series');
	for (const period of periods)
		if (period.source !== undefined) yield point(period, 'source', period.source, 'source');
	for (const group of groups) yield point(group, 'source', group.source, 'source');
	for (const theme of themes) {
		yield point(theme, 'group', theme.group, 'group');
		yield point(theme, 'source', theme.source, 'source');
		for (const [index, id] of (theme.related ?? []).entries())
			yield point(theme, 'theme', id, 'related', index);
	}
	for (const event of events) {
		yield point(event, 'kind', event.kind, 'kind');
		for (const [index, { theme }] of event.themes.entries())
			yield point(event, 'theme', theme, 'themes', index, 'theme');
	}
	for (const excerpt of excerpts) {
		yield point(excerpt, 'source', excerpt.source, 'source');
		for (const [index, id] of excerpt.themes.entries())
			yield point(excerpt, 'theme', id, 'themes', index);
		for (const [index, id] of excerpt.events.entries())
			yield point(excerpt, 'event', id, 'events', index);
	}
	for (const announcement of announcements) {
		yield point(announcement, 'strand', announcement.strand, 'strand');
		if (announcement.successor !== undefined)
			yield point(announcement, 'horizon', announcement.successor, 'successor');
	}
	for (const story of stories)
		for (const [index, { select, theme }] of story.steps.entries()) {
			if (select) yield point(story, select.type, select.id, 'steps', index, 'select', 'id');
			if (theme !== undefined) yield point(story, 'theme', theme, 'steps', index, 'theme');
		}
}

/** Sections that their source does not have. */
export function* findUnknownSections(folder: CheckedFolder): Generator<Found> {
	const { sources, themes, excerpts } = folder.dataset;
	const sections = new Map(sources.map(({ id, sections }) => [id, sections.map(({ id }) => id)]));
	for (const record of [...themes, ...excerpts]) {
		const known = sections.get(record.source);
		if (!known || known.includes(record.section)) continue;
		yield {
			place: folder.placeOf(record, 'section'),
			message: {
				nl: `De bron ‘${record.source}’ heeft geen deel ‘${record.section}’.`,
				en: `The source ‘${record.source}’ has no section ‘${record.section}’.`
			},
			remedy: {
				nl: `Kies een deel dat er is: ${known.join(', ')}.`,
				en: `Choose a section that is there: ${known.join(', ')}.`
			}
		};
	}
}
