import type { Dataset, Excerpt, Source, Theme } from '../dataset/index.ts';
import { OMISSION } from '../check/index.ts';
import { type Id, type Language, LANGUAGES, type Localized, textIn } from '../base/index.ts';
import { licenceFields } from './rights.ts';

interface TextualBody {
	type: 'TextualBody';
	purpose: 'tagging' | 'describing' | 'commenting';
	value: string;
	format: 'text/plain';
	language: Language;
	/** The id of the theme in the dataset. */
	'dc:identifier'?: Id;
	/** The address of the licence that our own words are under. */
	rights?: string;
}

interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	prefix?: string;
	suffix?: string;
}

/** The document that is quoted. */
interface QuotedDocument {
	id: string;
	type: 'Text';
	language: Language;
	'dc:title': string;
	'dc:publisher': string;
	'dc:creator'?: string[];
	'dc:date'?: string;
}

interface Annotation {
	id: string;
	type: 'Annotation';
	motivation: 'tagging';
	body: TextualBody[];
	target: { type: 'SpecificResource'; source: QuotedDocument; selector: TextQuoteSelector }[];
}

/** A W3C Web Annotation collection with everything on one page. */
export interface AnnotationCollection {
	'@context': 'http://www.w3.org/ns/anno.jsonld';
	id: string;
	type: 'AnnotationCollection';
	label: string;
	modified: string;
	total: number;
	'dc:rights'?: { '@value': string; '@language': Language }[];
	first: {
		id: string;
		type: 'AnnotationPage';
		partOf: string;
		startIndex: 0;
		items: Annotation[];
	};
}

/**
 * The excerpts as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), JSON-LD.
 *
 * - An omission, ` […] ` in a quotation, does not stand in the document, and several selectors of one
 *   target would have to select the same words. So each part of such a quotation is a target of its
 *   own, in order; the first has the prefix and the last the suffix.
 * - Themes are tags in every language; our translation describes the target, and our note comments on it.
 * - `rights` has to be the address of a licence. That of the dataset stands with each body, which is
 *   ours, and nowhere else: no licence is claimed for a quotation. What may be done, and whose a thing
 *   is by the credits, stands in words in `dc:rights`.
 * - A document on the web is named by its address; any other, like the annotations themselves, by a
 *   fragment of this file.
 *
 * @param address of this file; without one, names are relative to where the file stands
 */
export function writeAnnotations(dataset: Dataset, address = ''): string {
	return `${JSON.stringify(annotationsOf(dataset, address))}\n`;
}

function annotationsOf(dataset: Dataset, address: string): AnnotationCollection {
	const { timeline, excerpts } = dataset;
	const documents = new Map(
		dataset.sources.map((source) => [source.id, documentOf(source, address)])
	);
	const themes = new Map(dataset.themes.map((theme) => [theme.id, tagsOf(theme)]));
	const { rights: ofOurs = {} } = licenceFields(dataset);
	const rights = [ofOurs, ...timeline.credits.map(({ text }) => text)].flatMap((text) =>
		languagesOf(text).map(([language, value]) => ({ '@value': value, '@language': language }))
	);
	const licence = timeline.licence && { rights: timeline.licence.url };
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `${address}#collection`,
		type: 'AnnotationCollection',
		label: textIn(timeline.title, timeline.languages[0] ?? 'nl'),
		modified: `${timeline.edition}T00:00:00Z`,
		total: excerpts.length,
		...(rights.length > 0 ? { 'dc:rights': rights } : {}),
		first: {
			id: `${address}#page`,
			type: 'AnnotationPage',
			partOf: `${address}#collection`,
			startIndex: 0,
			items: excerpts.map((excerpt) => {
				const document = documents.get(excerpt.source);
				if (!document) throw new TypeError(`Excerpt '${excerpt.id}' quotes no known source.`);
				return {
					id: `${address}#excerpt-${excerpt.id}`,
					type: 'Annotation',
					motivation: 'tagging',
					body: [
						...excerpt.themes.flatMap((theme) => themes.get(theme) ?? []),
						...bodiesOf('describing', excerpt.translation ?? {}),
						...bodiesOf('commenting', excerpt.note ?? {})
					].map((body) => ({ ...body, ...licence })),
					target: selectorsOf(excerpt).map((selector) => ({
						type: 'SpecificResource',
						source: document,
						selector
					}))
				};
			})
		}
	};
}

function documentOf(source: Source, address: string): QuotedDocument {
	return {
		id: source.url ?? `${address}#source-${source.id}`,
		type: 'Text',
		language: source.language,
		'dc:title': source.title,
		'dc:publisher': source.publisher,
		...(source.authors.length > 0 ? { 'dc:creator': source.authors } : {}),
		...(source.date === undefined ? {} : { 'dc:date': source.date })
	};
}

function tagsOf({ id, title }: Theme): TextualBody[] {
	return bodiesOf('tagging', title).map((body) => ({ ...body, 'dc:identifier': id }));
}

function bodiesOf(purpose: TextualBody['purpose'], texts: Localized): TextualBody[] {
	return languagesOf(texts).map(([language, value]) => ({
		type: 'TextualBody',
		purpose,
		value,
		format: 'text/plain',
		language
	}));
}

function languagesOf(texts: Localized): [Language, string][] {
	return LANGUAGES.flatMap((language) => {
		const text = texts[language];
		return text === undefined ? [] : [[language, text] as [Language, string]];
	});
}

function selectorsOf({ selector }: Excerpt): TextQuoteSelector[] {
	const parts = selector.exact
		.split(OMISSION)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	return parts.map((exact, index) => ({
		type: 'TextQuoteSelector',
		exact,
		...(index === 0 && selector.prefix !== '' ? { prefix: selector.prefix } : {}),
		...(index === parts.length - 1 && selector.suffix !== '' ? { suffix: selector.suffix } : {})
	}));
}
