import { type CalendarSpan, type EdtfEdge, readEdges } from '../time/index.ts';
import {
	type Dataset,
	type Excerpt,
	type Source,
	type TimelineEvent,
	type Wave,
	type WaveDefinition
} from '../dataset/index.ts';
import { rightsIn } from '../exports/index.ts';
import { type Id, type Language, type Localized, textIn } from '../base/index.ts';
import type { ThemeRecord } from '../schema/index.ts';

// What a page is about, for machines: schema.org as JSON-LD. One file past 250 lines, since each
// description names the others by the ids at its foot.
// A page about something that happened is an `Article` in our own words `about` an `Event`: the event
// is not ours, and what we say of it has references of its own. Dates are given only as far as they
// are known: a month stays a month, and one that is approximate or uncertain stands, as the dataset
// writes it (EDTF, ISO 8601-2), in `temporalCoverage`, which takes such texts; `startDate` does not.

/** A thing of schema.org; what is undefined is left out when it is written. */
export interface StructuredThing {
	'@type': string;
	[property: string]: unknown;
}

/** Where the pages stand. */
export interface StructuredAddresses {
	timeline: string;
	event: (id: Id) => string;
	theme: (id: Id) => string;
	source: (id: Id, excerpt?: Id) => string;
	wave: (id: Id) => string;
	/** The file with the whole dataset in the language. */
	data: string;
}

/** What all descriptions are made from. */
export interface StructuredContext {
	dataset: Dataset;
	language: Language;
	addresses: StructuredAddresses;
}

const CONTEXT = 'https://schema.org';

/**
 * The text of a JSON-LD block that can stand in a page: no text of the dataset can end the block,
 * since every `<` is escaped.
 */
export function structuredText(thing: StructuredThing): string {
	return JSON.stringify({ '@context': CONTEXT, ...thing }).replaceAll('<', '\\u003c');
}

/** The element around it. Such a block is data: the browser never runs it. */
export const structuredElement = (thing: StructuredThing): string =>
	`<script type="application/ld+json">${structuredText(thing)}</script>`;

/** The home page: the site and the dataset that it shows. */
export function describeSite(context: StructuredContext): StructuredThing {
	const { dataset, language, addresses } = context;
	const { timeline, window, series } = dataset;
	const name = textIn(timeline.title, language);
	return {
		'@type': 'WebSite',
		'@id': `${addresses.timeline}#site`,
		url: addresses.timeline,
		name,
		alternateName: textIn(timeline.subtitle, language),
		description: textIn(timeline.description, language),
		inLanguage: language,
		mainEntity: {
			'@type': 'Dataset',
			'@id': datasetId(context),
			url: addresses.timeline,
			name: `${name}: ${textIn(timeline.subtitle, language)}`,
			description: textIn(timeline.description, language),
			inLanguage: timeline.languages,
			version: timeline.edition,
			dateModified: timeline.edition,
			temporalCoverage: coverage(window),
			license: timeline.licence?.url,
			// The licence is not that of the passages quoted, which are part of the dataset.
			copyrightNotice: rightsIn(dataset, language),
			creditText: timeline.credits.map(({ text }) => textIn(text, language)).join(' ') || undefined,
			distribution: {
				'@type': 'DataDownload',
				contentUrl: addresses.data,
				encodingFormat: 'application/json'
			},
			hasPart: series.map(({ id }) => describeSeries(id, context))
		}
	};
}

/** The page of an event. */
export function describeEvent(event: TimelineEvent, context: StructuredContext): StructuredThing {
	const { language, addresses } = context;
	const url = addresses.event(event.id);
	const name = textIn(event.title, language);
	return {
		...article(url, name, event.text, context),
		temporalCoverage: coverage(event.span),
		about: {
			'@type': 'Event',
			'@id': thingId(url, 'event'),
			name,
			description: textIn(event.text, language),
			...datesOf(event.span)
		},
		mentions: some(event.themes.map(({ theme }) => ({ '@id': themeId(theme, context) }))),
		citation: some(event.references.map(describeReference))
	};
}

/** The page of a theme: a term in the set of its group. */
export function describeTheme(theme: ThemeRecord, context: StructuredContext): StructuredThing {
	const { dataset, language, addresses } = context;
	const group = dataset.groups.find(({ id }) => id === theme.group);
	return {
		'@type': 'DefinedTerm',
		'@id': themeId(theme.id, context),
		url: addresses.theme(theme.id),
		name: textIn(theme.title, language),
		description: textIn(theme.explanation, language),
		termCode: theme.id,
		inDefinedTermSet: {
			'@type': 'DefinedTermSet',
			'@id': `${addresses.timeline}#themes-${theme.group}`,
			name: group ? textIn(group.title, language) : theme.group,
			isBasedOn: group && { '@id': sourceId(group.source, context) }
		},
		subjectOf: some(
			dataset.excerpts
				.filter(({ themes }) => themes.includes(theme.id))
				.map((excerpt) => ({ '@id': quotationId(excerpt, context) }))
		)
	};
}

/** The page of a document: who wrote it, and the passages quoted from it. */
export function describeSource(source: Source, context: StructuredContext): StructuredThing {
	const { dataset, language, addresses } = context;
	const excerpts = dataset.excerpts.filter((excerpt) => excerpt.source === source.id);
	return {
		'@type': 'CreativeWork',
		'@id': sourceId(source.id, context),
		mainEntityOfPage: addresses.source(source.id),
		url: source.url,
		name: source.title,
		description: textIn(source.description, language),
		inLanguage: source.language,
		author: some(source.authors.map((name) => ({ '@type': 'Person', name }))),
		publisher: { '@type': 'Organization', name: source.publisher },
		datePublished: source.dateSpan && datesOf(source.dateSpan).startDate,
		temporalCoverage: source.periodSpan && coverage(source.periodSpan),
		hasPart: some(
			excerpts.map((excerpt) => ({
				'@type': 'Quotation',
				'@id': quotationId(excerpt, context),
				text: excerpt.selector.exact,
				inLanguage: source.language,
				about: excerpt.themes.map((id) => ({ '@id': themeId(id, context) }))
			}))
		)
	};
}

/** The page of a wave: something that happened, read from a series. */
export function describeWave(
	wave: Wave,
	definition: WaveDefinition,
	context: StructuredContext
): StructuredThing {
	const { language, addresses } = context;
	const url = addresses.wave(wave.id);
	const name = textIn(wave.title, language);
	const dates = {
		startDate: datesOf(wave.startSpan).startDate,
		endDate: datesOf(wave.endSpan).endDate
	};
	return {
		...article(url, name, definition.rule, context),
		temporalCoverage: `${wave.start}/${wave.end}`,
		about: { '@type': 'Event', '@id': thingId(url, 'wave'), name, ...dates },
		isBasedOn: describeSeries(definition.series, context),
		citation: some(definition.references.map(describeReference))
	};
}

/** Any other page of text. */
export function describePage(
	page: { url: string; name: string; description: string },
	context: StructuredContext
): StructuredThing {
	return {
		'@type': 'WebPage',
		'@id': page.url,
		...page,
		inLanguage: context.language,
		isPartOf: { '@id': `${context.addresses.timeline}#site` },
		about: { '@id': datasetId(context) }
	};
}

function article(
	url: string,
	name: string,
	text: Localized,
	context: StructuredContext
): StructuredThing {
	const { dataset, language } = context;
	return {
		'@type': 'Article',
		'@id': thingId(url, 'article'),
		url,
		headline: name,
		description: textIn(text, language),
		inLanguage: language,
		dateModified: dataset.timeline.edition,
		isPartOf: { '@id': datasetId(context) }
	};
}

function describeSeries(id: Id, { dataset, language }: StructuredContext) {
	const series = dataset.series.find((one) => one.id === id);
	return (
		series && {
			'@type': 'Dataset',
			name: textIn(series.title, language),
			description: textIn(series.definition, language),
			variableMeasured: textIn(series.unit, language),
			creator: { '@type': 'Organization', name: series.publisher },
			license: series.licenceUrl ?? textIn(series.licence, language)
		}
	);
}

function describeReference({ url, title, publisher }: TimelineEvent['references'][number]) {
	return {
		'@type': 'CreativeWork',
		url,
		name: title,
		publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined
	};
}

/**
 * First and last day in ISO 8601, as precise as they are known; an edge that is open, approximate,
 * uncertain or only a season has none. What happened on one day has no end of its own.
 */
export function datesOf(span: CalendarSpan): { startDate?: string; endDate?: string } {
	const [start, end] = readEdges(span.edtf);
	const startDate = start && isoOf(start);
	const endDate = end ? isoOf(end) : span.isInterval ? undefined : startDate;
	return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

function isoOf({ text, precision, isApproximate, isUncertain }: EdtfEdge): string | undefined {
	const isKnown = !isApproximate && !isUncertain && precision !== 'season' && /^\d/.test(text);
	return isKnown ? text : undefined;
}

/** The text of the dataset: ISO 8601-2 has taken these over from EDTF. */
const coverage = ({ edtf }: CalendarSpan): string => edtf;

/** A list, or nothing where it is empty. */
const some = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined);

/** A thing on a page: where the address already names a place on the page, that is the thing. */
const thingId = (url: string, name: string): string => (url.includes('#') ? url : `${url}#${name}`);

const datasetId = ({ addresses }: StructuredContext) => `${addresses.timeline}#dataset`;
const themeId = (id: Id, { addresses }: StructuredContext) => `${addresses.theme(id)}#term`;
const sourceId = (id: Id, { addresses }: StructuredContext) => `${addresses.source(id)}#document`;
const quotationId = ({ id, source }: Excerpt, { addresses }: StructuredContext) =>
	addresses.source(source, id);
