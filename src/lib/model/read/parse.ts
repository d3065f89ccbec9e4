import { readSeries } from './assemble-series.ts';
import {
	inOrderOfEvents,
	inOrderOfExcerpts,
	inOrderOfThemes,
	sourceOf,
	spanOf,
	storyOf,
	waveOf
} from './assemble.ts';
import { DataFile, type Origin } from './data-file.ts';
import type { Dataset } from '../dataset/index.ts';
import { JsonFile, type JsonPath } from './json.ts';
import { missingFile, openWindow, withoutTimeline } from './parse-problems.ts';
import { compareProblems, compareTexts, type Problem } from '../base/index.ts';
import {
	DATA_FILES,
	type DataFileName,
	type EventRecord,
	type ExcerptRecord,
	type AnnouncementRecord,
	isStoryFile,
	type PeriodRecord,
	type SeriesRecord,
	type SourceRecord,
	type StoryRecord,
	type Strand,
	type ThemeGroup,
	type ThemeRecord,
	type Timeline,
	type WaveDefinitionRecord,
	type WaveRecord
} from '../schema/index.ts';

/** The files of a dataset folder by their name in it, such as `series/series.json`. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array>;

/** A dataset with all that is wrong with it; null when there is no timeline to show. */
export interface ParsedDataset {
	dataset: Dataset | null;
	problems: Problem[];
}

/** A parsed folder that still knows where each record came from, for further checks. */
export interface ReadFolder extends ParsedDataset {
	files: ReadonlyMap<DataFileName, DataFile>;
	/** Of every file of the folder. */
	names: ReadonlySet<string>;
	/** `datapackage.json`, which a folder may do without. */
	descriptor: JsonFile | null;
	/** By the object in the dataset. */
	origins: ReadonlyMap<object, Origin>;
}

/**
 * Reads a dataset folder. Never throws: a record with a fault is set aside and reported, and the
 * rest still loads. Whoever uses a dataset with problems may meet an id that leads nowhere.
 */
export function parseDataset(files: DatasetFiles): ParsedDataset {
	const { dataset, problems } = readFolder(files);
	return { dataset, problems };
}

/** As `parseDataset`, with the places of all records. */
export function readFolder(files: DatasetFiles): ReadFolder {
	const dataFiles = new Map<DataFileName, DataFile>();
	const problems: (Problem | readonly Problem[])[] = [];
	const required = Object.keys(DATA_FILES) as DataFileName[];
	const isEmpty = required.every((name) => !files.has(name));
	for (const name of [...required, ...namesOfStories(files)]) {
		const bytes = files.get(name);
		if (bytes) {
			const file = new DataFile(name, bytes);
			dataFiles.set(name, file);
			problems.push(file.problems);
		} else if (name === 'timeline.json') problems.push(withoutTimeline());
		else if (!isEmpty) problems.push(missingFile(name));
	}
	const descriptorBytes = files.get('datapackage.json');
	const descriptor = descriptorBytes ? new JsonFile('datapackage.json', descriptorBytes) : null;
	problems.push(descriptor?.problems ?? []);
	const assembly = new Assembly(files, dataFiles);
	const dataset = assembly.dataset();
	const inOrder = [...problems, assembly.problems].flat().sort(compareProblems);
	const { origins } = assembly;
	return {
		dataset,
		problems: inOrder,
		files: dataFiles,
		names: new Set(files.keys()),
		descriptor,
		origins
	};
}

function namesOfStories(files: DatasetFiles): DataFileName[] {
	return [...files.keys()].filter(isStoryFile).sort(compareTexts);
}

/** Puts together what the files hold. */
class Assembly {
	readonly origins = new Map<object, Origin>();
	problems: Problem[] = [];
	readonly #bytes: DatasetFiles;
	readonly #files: ReadonlyMap<DataFileName, DataFile>;

	constructor(bytes: DatasetFiles, files: ReadonlyMap<DataFileName, DataFile>) {
		this.#bytes = bytes;
		this.#files = files;
	}

	/** Everything is read even without a timeline, so that all problems show at once. */
	dataset(): Dataset | null {
		const start = this.#timeline();
		const sources = this.#list('sources.json', ['sources'], (record: SourceRecord) =>
			sourceOf(record)
		);
		const groups = this.#list('themes.json', ['groups'], (record: ThemeGroup) => ({ ...record }));
		const excerpts = this.#list('excerpts.json', ['excerpts'], (record: ExcerptRecord) =>
			record.date === undefined ? { ...record } : { ...record, span: spanOf(record.date) }
		);
		const themes = this.#list('themes.json', ['themes'], (record: ThemeRecord) => ({ ...record }));
		const parts = {
			periods: this.#list('periods.json', ['periods'], (record: PeriodRecord) => ({
				...record,
				span: spanOf(record.date)
			})),
			sources,
			groups,
			themes: inOrderOfThemes(themes, groups),
			events: inOrderOfEvents(
				this.#list('events.json', ['events'], (record: EventRecord) => ({
					...record,
					span: spanOf(record.date)
				}))
			),
			excerpts: inOrderOfExcerpts(excerpts, sources),
			waves: this.#waves(),
			strands: this.#list('horizons.json', ['strands'], (record: Strand) => ({ ...record })),
			announcements: this.#list('horizons.json', ['horizons'], (record: AnnouncementRecord) => ({
				...record,
				announcedSpan: spanOf(record.announced),
				promisedSpan: spanOf(record.promised),
				...(record.actualEnd === undefined ? {} : { actualEndSpan: spanOf(record.actualEnd) })
			})),
			series: this.#series(),
			stories: this.#stories()
		};
		return start && { ...start, ...parts };
	}

	#timeline(): Pick<Dataset, 'timeline' | 'window'> | null {
		const file = this.#files.get('timeline.json');
		if (!file?.isReadable || file.isBroken([])) return null;
		const timeline = { ...(file.json.value as Timeline) };
		this.origins.set(timeline, { file: file.json, path: [] });
		const window = spanOf(timeline.window);
		if (window.first !== null && window.last !== null) return { timeline, window };
		this.problems.push(file.json.problem(['window'], openWindow()));
		return null;
	}

	#waves(): Dataset['waves'] {
		const file = this.#files.get('waves.json');
		const records = file?.records<WaveDefinitionRecord>(['definitions'], 'waves') ?? [];
		const definitions = records.map(({ record, origin }) => {
			const waves = this.#list('waves.json', [...origin.path, 'waves'], (wave: WaveRecord) =>
				waveOf(wave)
			);
			const definition = { ...record, waves };
			this.origins.set(definition, origin);
			return definition;
		});
		const wanted = file?.json.valueAt(['default']);
		const fallback = definitions[0]?.id ?? '';
		return { default: typeof wanted === 'string' ? wanted : fallback, definitions };
	}

	#series(): Dataset['series'] {
		const records = this.#files.get('series/series.json')?.records<SeriesRecord>(['series']) ?? [];
		const { series, problems } = readSeries(records, this.#bytes);
		this.problems = this.problems.concat(problems);
		series.forEach((made, index) => {
			const origin = records[index]?.origin;
			if (origin) this.origins.set(made, origin);
		});
		return series;
	}

	#stories(): Dataset['stories'] {
		const names = [...this.#files.keys()].filter(isStoryFile);
		return names.flatMap((name) => {
			const file = this.#files.get(name);
			if (!file?.isReadable || file.isBroken([])) return [];
			const story = storyOf(file.json.value as StoryRecord);
			this.origins.set(story, { file: file.json, path: [] });
			return [story];
		});
	}

	#list<T, R extends object>(name: DataFileName, path: JsonPath, make: (record: T) => R): R[] {
		const records = this.#files.get(name)?.records<T>(path) ?? [];
		return records.map(({ record, origin }) => {
			const made = make(record);
			this.origins.set(made, origin);
			return made;
		});
	}
}
