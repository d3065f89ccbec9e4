import { group } from 'd3';
import type { TimelineEvent } from '../../dataset/index.ts';
import { compareTexts, type Language } from '../../base/index.ts';
import type { CheckedFolder, Found } from './rule.ts';
import { languagesOf } from './wording.ts';

/** Events of the same day whose titles share most of their words. */
export function* findNearDuplicates(folder: CheckedFolder): Generator<Found> {
	for (const [event, twin] of twinsOf(folder.dataset.events))
		yield {
			place: folder.placeOf(event, 'title'),
			message: {
				nl: `De titel lijkt op die van ‘${twin.id}’ op dezelfde dag.`,
				en: `The title resembles that of ‘${twin.id}’ on the same day.`
			},
			remedy: {
				nl: 'Voeg beide samen als het om hetzelfde gaat; maak anders het verschil duidelijk.',
				en: 'Merge the two if they are the same; else make the difference clear.'
			}
		};
}

/** Two titles are alike when this part of their words is the same. */
const ALIKE = 0.6;

interface Title {
	words: ReadonlySet<string>;
	/** Position of its event. */
	index: number;
}

/** Each event with the first one before it that has the same days and a title like it. */
function* twinsOf(
	events: readonly TimelineEvent[]
): Generator<[event: TimelineEvent, twin: TimelineEvent]> {
	const days = group(events, ({ span }) => `${span.first} ${span.last}`);
	for (const ofDay of days.values()) if (ofDay.length > 1) yield* twinsAmong(ofDay);
}

/**
 * Two titles that are alike share one of the rarest words of each: of n words, one of all but the
 * ALIKE × n most common (prefix filtering; Bayardo, Ma & Srikant, Scaling up all pairs similarity
 * search, 2007). So a title is compared with a few others, however many a day has.
 */
function* twinsAmong(
	events: readonly TimelineEvent[]
): Generator<[event: TimelineEvent, twin: TimelineEvent]> {
	const titles = events.map(wordsOfTitle);
	const counts = countTitles(titles.flat().map(([, words]) => words));
	const known = new Map<string, Title[]>();
	for (const [index, event] of events.entries()) {
		let twin = Infinity;
		for (const [language, words] of titles[index] ?? [])
			for (const word of rarestWords(words, counts)) {
				const key = `${language} ${word}`;
				const others = known.get(key) ?? [];
				const alike = others.find((other) => sharedPart(words, other.words) >= ALIKE);
				twin = Math.min(twin, alike?.index ?? Infinity);
				known.set(key, others);
				others.push({ words, index });
			}
		const other = events[twin];
		if (other) yield [event, other];
	}
}

function wordsOfTitle({ title }: TimelineEvent): [Language, ReadonlySet<string>][] {
	return languagesOf(title).map(([language, text]) => [
		language,
		new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
	]);
}

/** In how many titles each word stands. */
function countTitles(titles: readonly ReadonlySet<string>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const words of titles)
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** So many of the rarest words that a title without any of them cannot be alike. */
function rarestWords(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
	const countOf = (word: string) => counts.get(word) ?? 0;
	return [...words]
		.sort((a, b) => countOf(a) - countOf(b) || compareTexts(a, b))
		.slice(0, words.size - Math.ceil(ALIKE * words.size) + 1);
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared += 1;
	return shared / (a.size + b.size - shared || 1);
}
