import type { Dataset, Excerpt, Series, TimelineEvent } from '../dataset/index.ts';
import type { Day, Days, Language } from '../base/index.ts';
import { type PackedEvents, packEvents, unpackEvents } from './events.ts';

/** A series in short: one value for each step from a first day. */
interface PackedSeries extends Omit<Series, 'points'> {
	first: Day;
	step: Days;
	values: (number | null)[];
}

/** A dataset as it travels to the browser. */
export interface PackedDataset extends Omit<Dataset, 'events' | 'series'> {
	language: Language;
	/** Null where they are many: they travel in an Arrow file of their own. */
	events: PackedEvents | null;
	series: PackedSeries[];
}

/**
 * Leaves out what can be worked out again, such as the day of each figure; what a reader of one
 * language does not see, the texts in the other where there is one in theirs; and what only pages
 * of text say of references, which `packReferences` holds.
 */
export function packDataset(dataset: Dataset, language: Language): PackedDataset {
	const languages = new Map(dataset.sources.map((source) => [source.id, source.language]));
	const excerpts = dataset.excerpts.map((excerpt): Excerpt => {
		const { translation, ...original } = excerpt;
		return translation && languages.get(excerpt.source) !== language ? excerpt : original;
	});
	const { events, series, announcements, ...rest } = dataset;
	return {
		...inLanguage(
			{
				...rest,
				excerpts,
				announcements: announcements.map((announcement) => ({ ...announcement, references: [] })),
				series: series.map(packSeries)
			},
			language
		),
		language,
		events: hasArrowFile(dataset) ? null : packEvents(events, language)
	};
}

/** More events than this travel in a file of their own, since to make all of them would cost more than the picture. */
export const MOST_EVENTS_IN_JSON = 2000;

/** Whether the events of a dataset travel in a file of their own. */
export const hasArrowFile = ({ events }: Pick<Dataset, 'events'>): boolean =>
	events.length > MOST_EVENTS_IN_JSON;

/** A value of which every text in several languages is left with one. */
function inLanguage<Value>(value: Value, language: Language): Value {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => inLanguage(item, language)) as Value;
	const fields = Object.entries(value);
	const isLocalized = fields.every(([key]) => key === 'nl' || key === 'en');
	if (isLocalized && Object.hasOwn(value, language))
		return Object.fromEntries(fields.filter(([key]) => key === language)) as Value;
	return Object.fromEntries(
		fields.map(([key, field]) => [key, inLanguage(field, language)])
	) as Value;
}

/**
 * The inverse of {@link packDataset}, without what that leaves out.
 * @param apart the events, where they travelled in a file of their own
 */
export function unpackDataset(
	{ language, events, series, ...rest }: PackedDataset,
	apart: TimelineEvent[] = []
): Dataset {
	return {
		...rest,
		events: events ? unpackEvents(events, language) : apart,
		series: series.map(unpackSeries)
	};
}

function packSeries({ points, ...series }: Series): PackedSeries {
	const step = series.interval === 'week' ? 7 : 1;
	const first = points[0]?.day ?? 0;
	const length = points.length === 0 ? 0 : ((points.at(-1)?.day ?? first) - first) / step + 1;
	const values: (number | null)[] = Array.from({ length }, () => null);
	for (const { day, value } of points) values[(day - first) / step] = value;
	return { ...series, first, step, values };
}

function unpackSeries({ first, step, values, ...series }: PackedSeries): Series {
	return {
		...series,
		points: values.map((value, index) => ({ day: first + index * step, value }))
	};
}
