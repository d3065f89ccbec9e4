export { type NamedType, presentId } from './aliases.ts';
export {
	type DaysRange,
	isKept,
	type NamedEnd,
	Announcements,
	announcementsOf
} from './announcements.ts';
export type {
	Dataset,
	Excerpt,
	Announcement,
	Period,
	Series,
	SeriesPoint,
	Source,
	Story,
	StoryStep,
	Theme,
	TimelineEvent,
	Wave,
	WaveDefinition
} from './dataset.ts';
export { type DaysAhead, daysAheadOf, figuresOf } from './days-ahead.ts';
export { eventDays } from './event-days.ts';
export { fieldsOf } from './fields-of.ts';
export {
	type Facet,
	FACETS,
	facetValues,
	type Filter,
	isDateCertain,
	type Matching,
	matching,
	NO_FILTER,
	toggleChoice,
	toggleValue,
	valuesOf,
	withoutFacet
} from './filter.ts';
export { linksOf, NO_NEIGHBOURS, type Thing } from './links.ts';
export { figureOn, meanOn, waveOn } from './on-day.ts';
export { wordsAround } from './quotation-context.ts';
export { daysAfter, type SmoothedPoint, smoothSeries } from './smooth-series.ts';
export {
	eventsIn,
	monthsOf,
	MOST_EVENTS_ON_PAGE,
	type TextEdition,
	textEditionOf
} from './text-edition.ts';
