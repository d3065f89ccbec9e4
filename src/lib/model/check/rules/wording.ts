import { type JsonFile, type JsonPath, walkValue } from '../../read/index.ts';
import { localized, schemaOf } from '../../schema/index.ts';
import type { Language, Localized } from '../../base/index.ts';
import type { CheckedFolder, Found } from './rule.ts';

/** How many sentences a text of its kind has, at least and at most. */
const SENTENCES = {
	event: [2, 3],
	explanation: [2, 2],
	why: [1, 1]
} as const;

/** A full stop, question mark or exclamation mark, with what may close it, before a space or the end. */
const SENTENCE_END = /[.!?…][”’"')\]]*(?=\s|$)/gu;

/** Sentences of a text, by their closing marks; text after the last mark is one more. */
export function countSentences(text: string): number {
	const ends = [...text.matchAll(SENTENCE_END)];
	const last = ends.at(-1);
	const rest = last ? text.slice(last.index + last[0].length) : text;
	return ends.length + (rest.trim() === '' ? 0 : 1);
}

/** Texts that say too little, or more than fits a card. */
export function* findSentenceCounts(folder: CheckedFolder): Generator<Found> {
	const { events, themes } = folder.dataset;
	const texts: [record: object, path: JsonPath, text: Localized, range: readonly number[]][] = [
		...events.flatMap((event): [object, JsonPath, Localized, readonly number[]][] => [
			[event, ['text'], event.text, SENTENCES.event],
			...event.themes.map(({ why }, index): [object, JsonPath, Localized, readonly number[]] => [
				event,
				['themes', index, 'why'],
				why,
				SENTENCES.why
			])
		]),
		...themes.map((theme): [object, JsonPath, Localized, readonly number[]] => [
			theme,
			['explanation'],
			theme.explanation,
			SENTENCES.explanation
		])
	];
	for (const [record, path, text, [least = 1, most = 1]] of texts)
		for (const [language, words] of languagesOf(text)) {
			const count = countSentences(words);
			if (count >= least && count <= most) continue;
			const wanted = { nl: range(least, most, 'tot'), en: range(least, most, 'to') };
			yield {
				place: folder.placeOf(record, ...path, language),
				message: {
					nl: `De tekst heeft ${count} ${count === 1 ? 'zin' : 'zinnen'}; hier horen er ${wanted.nl}.`,
					en: `The text has ${count} ${count === 1 ? 'sentence' : 'sentences'}; ${wanted.en} belong here.`
				},
				remedy: {
					nl: 'Vul aan of kort in.',
					en: 'Complete or shorten it.'
				}
			};
		}
}

function range(least: number, most: number, to: string): string {
	return least === most ? String(least) : `${least} ${to} ${most}`;
}

/** Words between quotation marks in a row, from which they are someone's sentence and no mere term. */
const QUOTED_WORDS = 8;
const QUOTED = /["“„]([^"“”„]+)["”]|[‘]([^‘’]+)[’]/gu;

/** Quotations outside the file that holds them, where nothing checks them. */
export function* findStrayQuotations(folder: CheckedFolder): Generator<Found> {
	for (const { json, path, text } of ownTexts(folder))
		for (const [language, words] of languagesOf(text))
			for (const [, double, single] of words.matchAll(QUOTED)) {
				const quoted = double ?? single ?? '';
				if (quoted.split(/\s+/).filter(Boolean).length < QUOTED_WORDS) continue;
				yield {
					place: { file: json, path: [...path, language] },
					message: {
						nl: `Hier staat een aanhaling: ‘${quoted}’.`,
						en: `Here is a quotation: ‘${quoted}’.`
					},
					remedy: {
						nl: 'Zeg het in eigen woorden, of maak er een passage van in excerpts.json.',
						en: 'Say it in your own words, or make it a passage in excerpts.json.'
					}
				};
			}
}

/** Phrases with which a text looks ahead of its own day. */
const HINDSIGHT: Record<Language, RegExp> = {
	nl: /\b(?:achteraf (?:bezien|gezien|blijk\w*)|uiteindelijk|zou(?:den)? (?:later )?blijken|zal later|zou later|later blijkt|blijkt later|naar later)\b/iu,
	en: /\b(?:in hindsight|eventually|in the end|would later|will later|(?:later|would) turn(?:ed)? out|as it later)\b/iu
};

/** Titles and texts of events in which the future speaks. */
export function* findHindsight(folder: CheckedFolder): Generator<Found> {
	for (const event of folder.dataset.events)
		for (const field of ['title', 'text'] as const)
			for (const [language, words] of languagesOf(event[field])) {
				const phrase = HINDSIGHT[language].exec(words)?.[0];
				if (phrase === undefined) continue;
				yield {
					place: folder.placeOf(event, field, language),
					message: {
						nl: `‘${phrase}’ kijkt vooruit voorbij de dag zelf.`,
						en: `‘${phrase}’ looks beyond the day itself.`
					},
					remedy: {
						nl: 'Zet wat er later van werd bij later, met de dag vanaf wanneer het bekend was.',
						en: 'Move what became of it to later, with the day from which it was known.'
					}
				};
			}
}

/** Texts whose figures differ between the languages: one of the two is wrong, or says more. */
export function* findDifferentFigures(folder: CheckedFolder): Generator<Found> {
	for (const { json, path, text } of ownTexts(folder)) {
		if (text.nl === undefined || text.en === undefined) continue;
		const [nl, en] = [figuresOf(text.nl), figuresOf(text.en)];
		if (nl === en) continue;
		yield {
			place: { file: json, path },
			message: {
				nl: `De Nederlandse tekst noemt ${nl || 'geen cijfers'}, de Engelse ${en || 'geen cijfers'}.`,
				en: `The Dutch text has ${nl || 'no figures'}, the English one ${en || 'no figures'}.`
			},
			remedy: {
				nl: 'Kijk welke klopt, en noem in beide talen hetzelfde.',
				en: 'See which is right, and give the same in both languages.'
			}
		};
	}
}

/** A figure that is no part of a name, such as the last one of a virus. */
const FIGURE = /(?<![\p{L}\p{N}][-‑]?)\d+(?:[.,:]\d+)*/gu;

/** The figures of a text in order, without the ways in which the languages write them: 4.30 is 04:30, 18 is 18:00. */
function figuresOf(text: string): string {
	const figures = text.match(FIGURE) ?? [];
	return figures
		.map((figure) =>
			figure
				.replace(/^(\d{1,2})[.:]00$/, '$1')
				.replace(/[.,:]/g, '')
				.replace(/^0+(?=\d)/, '')
		)
		.sort()
		.join(', ');
}

interface OwnText {
	json: JsonFile;
	path: JsonPath;
	text: Localized;
}

/** Every text in the languages of the dataset: all that we wrote. */
function* ownTexts(folder: CheckedFolder): Generator<OwnText> {
	for (const [name, { json }] of folder.files) {
		const texts: OwnText[] = [];
		walkValue(schemaOf(name), json.value, [localized], (_, value, path) => {
			const text = localized.safeParse(value).data;
			if (text) texts.push({ json, path, text });
		});
		yield* texts;
	}
}

/** A text in each language that it has. */
export function languagesOf({ nl, en }: Localized): [Language, string][] {
	const texts: [Language, string][] = [];
	if (nl !== undefined) texts.push(['nl', nl]);
	if (en !== undefined) texts.push(['en', en]);
	return texts;
}
