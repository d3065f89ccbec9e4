import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import MiniSearch, { type Options } from 'minisearch';
import type { Dataset, NamedType } from '../dataset/index.ts';
import { type Id, type Language, type Localized, textIn } from '../base/index.ts';

/** What a search can find: announcements are found on their own page. */
export type FoundType = Exclude<NamedType, 'horizon'>;

/** A thing that a search can find. */
export interface Hit {
	type: FoundType;
	id: Id;
	/** Words of its text that match, as they stand in the index. */
	terms: ReadonlySet<string>;
}

/** What the index holds of a thing: its names in every language, its texts in the reader's. */
interface Entry {
	/** `event:ID` */
	id: string;
	title: string;
	text: string;
}

/** More events than this are found by their names alone, so that the index stays a few megabytes. */
const MOST_TEXTS = 5000;
/** From so many letters on a word may be mistyped, by so great a part of its letters. */
const FUZZY_FROM = 5;
const FUZZY = 0.2;
/** From so many letters on the beginning of a word finds it. */
const PREFIX_FROM = 3;

const STEMMERS = { nl: stemDutch, en: stemEnglish };

/** The words of a text with their places: letters and digits, in any script. */
export function wordsOf(text: string): { word: string; start: number; end: number }[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		word,
		start: index,
		end: index + word.length
	}));
}

/**
 * A word as the index holds it: without capitals, diacritics and endings.
 * @example termOf('Coördinerende', 'nl') === termOf('coordineren', 'nl')
 */
export function termOf(word: string, language: Language): string {
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return STEMMERS[language](plain) || plain;
}

function optionsFor(language: Language): Options<Entry> {
	return {
		fields: ['title', 'text'],
		storeFields: [],
		tokenize: (text) => wordsOf(text).map(({ word }) => word),
		processTerm: (word) => termOf(word, language),
		searchOptions: {
			combineWith: 'AND',
			boost: { title: 3 },
			prefix: (term) => term.length >= PREFIX_FROM,
			fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZY : false),
			// What is mistyped, or only begins so, comes after what is there in full.
			weights: { prefix: 0.5, fuzzy: 0.25 }
		}
	};
}

/** Makes the index of a dataset for readers of a language. */
export function buildIndex(dataset: Dataset, language: Language): MiniSearch<Entry> {
	const index = new MiniSearch(optionsFor(language));
	for (const entry of entriesOf(dataset, language)) index.add(entry);
	return index;
}

const every = (texts: Localized) => [texts.nl, texts.en].filter(Boolean).join(' · ');

function* entriesOf(dataset: Dataset, language: Language): Generator<Entry> {
	const hasTexts = dataset.events.length <= MOST_TEXTS;
	for (const { id, title, text, later } of dataset.events)
		yield {
			id: `event:${id}`,
			title: every(title),
			text: hasTexts
				? [textIn(text, language), later && textIn(later.text, language)].join(' ')
				: ''
		};
	for (const { id, selector, translation } of dataset.excerpts)
		yield {
			id: `excerpt:${id}`,
			title: '',
			text: [selector.exact, language === 'en' ? translation?.en : ''].join(' ')
		};
	for (const { id, title, explanation } of dataset.themes)
		yield { id: `theme:${id}`, title: every(title), text: textIn(explanation, language) };
	for (const { id, title, publisher, description } of dataset.sources)
		yield {
			id: `source:${id}`,
			title,
			text: [publisher, textIn(description, language)].join(' ')
		};
	const waves = new Map(
		dataset.waves.definitions.flatMap((definition) =>
			definition.waves.map((wave) => [wave.id, wave] as const)
		)
	);
	for (const { id, title } of waves.values())
		yield { id: `wave:${id}`, title: every(title), text: '' };
}

/** Finds things by their words; the index was made ahead of time. */
export class Search {
	readonly language: Language;
	readonly #index: MiniSearch<Entry>;

	/** @param index as {@link buildIndex} made it, or its JSON as an object */
	constructor(index: MiniSearch<Entry> | object, language: Language) {
		this.language = language;
		this.#index =
			index instanceof MiniSearch
				? index
				: MiniSearch.loadJS<Entry>(index as never, optionsFor(language));
	}

	/**
	 * What has every word of a query, the best first: with small typing errors forgiven, and the
	 * last words not yet typed to their end.
	 */
	find(query: string): Hit[] {
		if (wordsOf(query).length === 0) return [];
		return this.#index.search(query).map(({ id, match }) => {
			const [type, ...rest] = String(id).split(':');
			return { type: type as FoundType, id: rest.join(':'), terms: new Set(Object.keys(match)) };
		});
	}
}

/**
 * Of what was found in a dataset, what a part of it has too, in the same order. The index is of the
 * whole, and would find a thing by words that the part does not have: so the few things that were
 * found are indexed anew.
 */
export function foundIn(
	part: Dataset,
	hits: readonly Hit[],
	query: string,
	language: Language
): Hit[] {
	const keyOf = ({ type, id }: Hit) => `${type}:${id}`;
	const wanted = new Set(hits.map(keyOf));
	const index = new MiniSearch(optionsFor(language));
	for (const entry of entriesOf(part, language)) if (wanted.has(entry.id)) index.add(entry);
	const found = new Map(
		new Search(index, language).find(query).map((hit) => [keyOf(hit), hit] as const)
	);
	return hits.flatMap((hit) => found.get(keyOf(hit)) ?? []);
}

/** A stretch of a text, and whether it is one of the words searched for. */
export interface SnippetPart {
	text: string;
	isMatch: boolean;
}

/** Room before the first match and in all, characters. */
const BEFORE = 40;
const LENGTH = 150;

/**
 * The part of a text around the first word that matches, cut between words, with every match marked.
 * @returns without any mark, from its beginning, when no word matches
 */
export function snippetOf(
	text: string,
	terms: ReadonlySet<string>,
	language: Language
): SnippetPart[] {
	const words = wordsOf(text);
	const matches = words.filter(({ word }) => terms.has(termOf(word, language)));
	const wanted = Math.max(0, (matches[0]?.start ?? 0) - BEFORE);
	const start = wanted === 0 ? 0 : (words.find((word) => word.start >= wanted)?.start ?? 0);
	const limit = start + LENGTH;
	const end =
		text.length <= limit
			? text.length
			: (words.findLast((word) => word.end <= limit)?.end ?? limit);
	const parts: SnippetPart[] = [];
	const add = (from: number, to: number, isMatch: boolean) => {
		if (to > from) parts.push({ text: text.slice(from, to), isMatch });
	};
	let done = start;
	for (const match of matches) {
		if (match.start < start || match.end > end) continue;
		add(done, match.start, false);
		add(match.start, match.end, true);
		done = match.end;
	}
	add(done, end, false);
	if (start > 0) parts.unshift({ text: '… ', isMatch: false });
	if (end < text.length) parts.push({ text: ' …', isMatch: false });
	return parts;
}
