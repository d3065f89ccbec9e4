import { eventsFile } from './event.ts';
import { excerptsFile } from './excerpt.ts';
import { horizonsFile } from './horizon.ts';
import { periodsFile } from './period.ts';
import { seriesFile } from './series.ts';
import { sourcesFile } from './source.ts';
import { themesFile } from './theme.ts';
import { timelineFile } from './timeline.ts';
import { wavesFile } from './wave.ts';

/** Every JSON file of a dataset folder, with the schema of its content. */
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

export type DataFileName = keyof typeof DATA_FILES;
