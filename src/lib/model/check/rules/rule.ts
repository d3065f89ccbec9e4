import type { DataFile, JsonFile, JsonPath, ReadFolder } from '../../read/index.ts';
import type { Dataset } from '../../dataset/index.ts';
import type { Bilingual, Id, Severity } from '../../base/index.ts';
import { type DataFileName, isStoryFile } from '../../schema/index.ts';

/** A value in a data file. */
export interface Place {
	file: JsonFile;
	path: JsonPath;
}

/** What a rule found. */
export interface Found {
	place: Place;
	message: Bilingual;
	remedy: Bilingual;
	/** Where it differs from that of the rule. */
	severity?: Severity;
}

/** A rule that looks at more than one record, or at what a record means. */
export interface Rule {
	/** Kebab-case. */
	name: string;
	severity: Severity;
	find: (folder: CheckedFolder) => Iterable<Found>;
}

/** Kinds of records that have ids. */
export type Entity =
	| 'kind'
	| 'period'
	| 'source'
	| 'group'
	| 'theme'
	| 'event'
	| 'excerpt'
	| 'definition'
	| 'wave'
	| 'strand'
	| 'horizon'
	| 'series'
	| 'story';

/** Where the records of an entity stand (a list of a file, or each file as a whole), and what one of them is called. */
export const ENTITIES: Record<Entity, { file: DataFileName; list: string; name: Bilingual }> = {
	kind: { file: 'timeline.json', list: 'kinds', name: { nl: 'soort', en: 'kind' } },
	period: { file: 'periods.json', list: 'periods', name: { nl: 'periode', en: 'period' } },
	source: { file: 'sources.json', list: 'sources', name: { nl: 'bron', en: 'source' } },
	group: { file: 'themes.json', list: 'groups', name: { nl: 'groep', en: 'group' } },
	theme: { file: 'themes.json', list: 'themes', name: { nl: 'thema', en: 'theme' } },
	event: { file: 'events.json', list: 'events', name: { nl: 'gebeurtenis', en: 'event' } },
	excerpt: { file: 'excerpts.json', list: 'excerpts', name: { nl: 'passage', en: 'excerpt' } },
	definition: {
		file: 'waves.json',
		list: 'definitions',
		name: { nl: 'golfdefinitie', en: 'definition of waves' }
	},
	wave: { file: 'waves.json', list: 'definitions.waves', name: { nl: 'golf', en: 'wave' } },
	strand: { file: 'horizons.json', list: 'strands', name: { nl: 'draad', en: 'strand' } },
	horizon: { file: 'horizons.json', list: 'horizons', name: { nl: 'aankondiging', en: 'horizon' } },
	series: { file: 'series/series.json', list: 'series', name: { nl: 'reeks', en: 'series' } },
	story: { file: 'stories/*.json', list: '', name: { nl: 'verhaal', en: 'story' } }
};

/** A record as it stands in its file, whether or not it could be used. */
export interface RawRecord {
	record: Record<string, unknown>;
	place: Place;
}

/** A dataset together with the files it was read from. */
export class CheckedFolder {
	readonly dataset: Dataset;
	readonly files: ReadonlyMap<DataFileName, DataFile>;
	readonly names: ReadFolder['names'];
	readonly descriptor: ReadFolder['descriptor'];
	readonly #origins: ReadFolder['origins'];
	readonly #ids = new Map<Entity, ReadonlySet<Id> | null>();
	readonly #newIds = new Map<Entity, ReadonlyMap<Id, Id>>();

	constructor(folder: ReadFolder, dataset: Dataset) {
		this.dataset = dataset;
		this.files = folder.files;
		this.names = folder.names;
		this.descriptor = folder.descriptor;
		this.#origins = folder.origins;
	}

	/** The place of a value within a record of the dataset. */
	placeOf(record: object, ...path: JsonPath): Place {
		const origin = this.#origins.get(record);
		if (!origin) throw new TypeError('Only records of the dataset have a place.');
		return { file: origin.file, path: [...origin.path, ...path] };
	}

	/** Every record of an entity, those that were set aside included; null when the file is lost. */
	rawRecords(entity: Entity): RawRecord[] | null {
		if (entity === 'story')
			return [...this.files].flatMap(([name, { json }]) =>
				isStoryFile(name) ? recordAt(json, []) : []
			);
		const file = this.files.get(ENTITIES[entity].file);
		if (!file?.isReadable) return null;
		const [list = '', inner] = ENTITIES[entity].list.split('.');
		const outer = recordsAt(file.json, [list]);
		if (inner === undefined) return outer;
		return outer.flatMap(({ place }) => recordsAt(file.json, [...place.path, inner]));
	}

	/** All ids of an entity; null when its file is lost, so that nothing can be said of them. */
	ids(entity: Entity): ReadonlySet<Id> | null {
		const known = this.#ids.get(entity);
		if (known !== undefined) return known;
		const records = this.rawRecords(entity);
		const ids = records && new Set(records.map(({ record }) => String(record.id)));
		this.#ids.set(entity, ids);
		return ids;
	}

	/** The present id of a record that was renamed. */
	newId(entity: Entity, formerId: Id): Id | undefined {
		const known = this.#newIds.get(entity) ?? newIdsOf(this.rawRecords(entity) ?? []);
		this.#newIds.set(entity, known);
		return known.get(formerId);
	}
}

function newIdsOf(records: readonly RawRecord[]): Map<Id, Id> {
	const newIds = new Map<Id, Id>();
	for (const { record } of records)
		for (const alias of Array.isArray(record.aliases) ? record.aliases : [])
			if (!newIds.has(alias)) newIds.set(alias, String(record.id));
	return newIds;
}

function recordsAt(file: JsonFile, path: JsonPath): RawRecord[] {
	const list = file.valueAt(path);
	if (!Array.isArray(list)) return [];
	return list.flatMap((_, index) => recordAt(file, [...path, index]));
}

/** The record at a path; none where something else stands. */
function recordAt(file: JsonFile, path: JsonPath): RawRecord[] {
	const record = file.valueAt(path);
	return typeof record === 'object' && record !== null && !Array.isArray(record)
		? [{ record: record as RawRecord['record'], place: { file, path } }]
		: [];
}
