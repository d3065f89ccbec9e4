import type { CalendarSpan } from '../time/index.ts';
import type { Day } from '../base/index.ts';
import type {
	EventRecord,
	ExcerptRecord,
	AnnouncementRecord,
	PeriodRecord,
	SeriesRecord,
	SourceRecord,
	StoryRecord,
	StoryStepRecord,
	Strand,
	ThemeGroup,
	ThemeRecord,
	Timeline,
	WaveDefinitionRecord,
	WaveRecord
} from '../schema/index.ts';

export type Dated<T> = T & { span: CalendarSpan };

export type TimelineEvent = Dated<EventRecord>;
export type Period = Dated<PeriodRecord>;
/** `span` only where the excerpt itself gives a date. */
export type Excerpt = ExcerptRecord & {
	span?: CalendarSpan;
	/** Written after the day that the dataset is cut at: never in a file. */
	isLookingBack?: true;
};
export type Source = SourceRecord & {
	/** When it came out. */
	dateSpan?: CalendarSpan;
	/** The time it speaks of. */
	periodSpan?: CalendarSpan;
};
export type Theme = ThemeRecord;
export interface Wave extends WaveRecord {
	startSpan: CalendarSpan;
	endSpan: CalendarSpan;
	peakDays: Day[];
}
export interface WaveDefinition extends Omit<WaveDefinitionRecord, 'waves'> {
	waves: Wave[];
}
export interface Announcement extends Omit<AnnouncementRecord, 'outcome'> {
	/** `open` while nobody can know yet; never in a file. */
	outcome: AnnouncementRecord['outcome'] | 'open';
	announcedSpan: CalendarSpan;
	promisedSpan: CalendarSpan;
	actualEndSpan?: CalendarSpan;
}

/** One figure; null where the register has none. */
export interface SeriesPoint {
	day: Day;
	value: number | null;
}
export interface Series extends SeriesRecord {
	/** In order of day, one per interval. */
	points: SeriesPoint[];
}

export interface StoryStep extends StoryStepRecord {
	fromDay: Day;
	/** Inclusive. */
	toDay: Day;
	asOfDay?: Day;
}
export interface Story extends Omit<StoryRecord, '$schema' | 'steps'> {
	steps: StoryStep[];
}

/**
 * A whole dataset, valid and in order: what `parseDataset` makes of a folder; or what of it was known
 * on a day.
 */
export interface Dataset {
	/** Only what was known on this day is in it; absent where all is. */
	asOf?: Day;
	timeline: Timeline;
	window: CalendarSpan;
	periods: Period[];
	sources: Source[];
	groups: ThemeGroup[];
	themes: Theme[];
	/** In order of earliest day, latest day, order, id. */
	events: TimelineEvent[];
	/** In the order of their sources and of the passages within each. */
	excerpts: Excerpt[];
	waves: { default: string; definitions: WaveDefinition[] };
	strands: Strand[];
	announcements: Announcement[];
	series: Series[];
	/** In order of file name. */
	stories: Story[];
}
