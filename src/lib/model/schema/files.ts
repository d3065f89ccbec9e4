import type { z } from 'zod';
import { eventsFile } from './event.ts';
import { excerptsFile } from './excerpt.ts';
import { horizonsFile } from './announcement.ts';
import { periodsFile } from './period.ts';
import { seriesFile } from './series.ts';
import { sourcesFile } from './source.ts';
import { storyFile } from './story.ts';
import { themesFile } from './theme.ts';
import { timelineFile } from './timeline.ts';
import { wavesFile } from './wave.ts';

/** The JSON files that every dataset folder has, with the schema of their content. */
export const DATA_FILES = {
	'timeline.json': timelineFile,
	'periods.json': periodsFile,
	'sources.json': sourcesFile,
	'themes.json': themesFile,
	'events.json': eventsFile,
	'excerpts.json': excerptsFile,
	'waves.json': wavesFile,
	'horizons.json': horizonsFile,
	'series/series.json': seriesFile
} as const;

/** Stories are as many as there are files. */
export type StoryFileName = `stories/${string}.json`;

export type DataFileName = keyof typeof DATA_FILES | StoryFileName;

export function isStoryFile(name: string): name is StoryFileName {
	return /^stories\/[^/]+\.json$/.test(name);
}

/** Whether a file of a dataset folder has a schema. */
export function isDataFile(name: string): name is DataFileName {
	return Object.hasOwn(DATA_FILES, name) || isStoryFile(name);
}

/** The schema of the content of a file. */
export function schemaOf(name: DataFileName): z.ZodType {
	return isStoryFile(name) ? storyFile : DATA_FILES[name];
}
