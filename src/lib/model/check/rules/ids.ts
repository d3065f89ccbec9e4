import type { Bilingual } from '../../base/index.ts';
import { type CheckedFolder, ENTITIES, type Entity, type Found, type Place } from './rule.ts';

/** Ids and former ids that occur twice within one kind of record. */
export function* findDuplicateIds(folder: CheckedFolder): Generator<Found> {
	for (const entity of Object.keys(ENTITIES) as Entity[]) {
		const name = ENTITIES[entity].name;
		const seen = new Map<string, Place>();
		for (const { record, place } of folder.rawRecords(entity) ?? [])
			for (const { id, path } of namesOf(record)) {
				const first = seen.get(id);
				const here = { file: place.file, path: [...place.path, ...path] };
				if (!first) seen.set(id, here);
				else {
					const where = placeInWords(first, here);
					yield {
						place: here,
						message: {
							nl: `De id ‘${id}’ is al in gebruik (${name.nl}, ${where.nl}).`,
							en: `The id ‘${id}’ is in use already (${name.en}, ${where.en}).`
						},
						remedy: {
							nl: 'Geef een van beide een andere id; een id die al gepubliceerd is, blijft.',
							en: 'Give one of them another id; an id that was published already stays.'
						}
					};
				}
			}
	}
}

/** A place as seen from another: by its line, or by its file. */
function placeInWords({ file, path }: Place, seenFrom: Place): Bilingual {
	if (file.name !== seenFrom.file.name) return { nl: file.name, en: file.name };
	const { line } = file.placeOf(path);
	return { nl: `regel ${line}`, en: `line ${line}` };
}

function* namesOf(
	record: Record<string, unknown>
): Generator<{ id: string; path: (string | number)[] }> {
	if (typeof record.id === 'string') yield { id: record.id, path: ['id'] };
	if (Array.isArray(record.aliases))
		for (const [index, alias] of record.aliases.entries())
			if (typeof alias === 'string') yield { id: alias, path: ['aliases', index] };
}

/** Section ids that occur twice within one source. */
export function* findDuplicateSections(folder: CheckedFolder): Generator<Found> {
	for (const source of folder.dataset.sources) {
		const seen = new Set<string>();
		for (const [index, section] of source.sections.entries()) {
			if (seen.has(section.id))
				yield {
					place: folder.placeOf(source, 'sections', index, 'id'),
					message: {
						nl: `Deze bron heeft al een deel met de id ‘${section.id}’.`,
						en: `This source has a section with the id ‘${section.id}’ already.`
					},
					remedy: {
						nl: 'Geef het deel een eigen id.',
						en: 'Give the section an id of its own.'
					}
				};
			seen.add(section.id);
		}
	}
}
