import { type JsonFile, type JsonPath, walkValue } from '../../read/index.ts';
import { localized, schemaOf } from '../../schema/index.ts';
import type { Language } from '../../base/index.ts';
import type { CheckedFolder, Found } from './rule.ts';
import { languagesOf } from './wording.ts';

/** The longest title that fits a label, in characters. */
export const LONGEST_TITLE = 60;
/** The longest quotation, in words: more would no longer be a short one. */
export const LONGEST_EXCERPT = 60;

const LANGUAGE_NAMES = {
	nl: { nl: 'Nederlandse', en: 'Dutch' },
	en: { nl: 'Engelse', en: 'English' }
};

/** Texts that lack a language of the dataset; without the first there is nothing to show. */
export function* findMissingLanguages(folder: CheckedFolder): Generator<Found> {
	const { languages } = folder.dataset.timeline;
	for (const [name, { json }] of folder.files) {
		const found: Found[] = [];
		walkValue(schemaOf(name), json.value, [localized], (_, value, path) => {
			if (typeof value !== 'object' || value === null) return;
			for (const [index, language] of languages.entries()) {
				if (Object.hasOwn(value, language) || isHeading(json, path, language)) continue;
				const named = LANGUAGE_NAMES[language];
				found.push({
					severity: index === 0 ? 'error' : 'warning',
					place: { file: json, path },
					message: {
						nl: `De ${named.nl} tekst ontbreekt.`,
						en: `The ${named.en} text is missing.`
					},
					remedy: {
						nl: `Voeg ‘${language}’ toe.`,
						en: `Add ‘${language}’.`
					}
				});
			}
		});
		yield* found;
	}
}

/** The title of a section only translates its heading, which stands in the language of the source. */
function isHeading(json: JsonFile, path: JsonPath, language: Language): boolean {
	const section = path.slice(0, -1);
	return (
		section.at(-2) === 'sections' &&
		json.valueAt([...section, 'heading']) !== undefined &&
		json.valueAt([...section.slice(0, -2), 'language']) === language
	);
}

/** Titles too long for a label. */
export function* findLongTitles(folder: CheckedFolder): Generator<Found> {
	for (const record of [...folder.dataset.events, ...folder.dataset.themes])
		for (const [language, title] of languagesOf(record.title)) {
			// Most are short, and have at least as many code units as characters.
			if (title.length <= LONGEST_TITLE) continue;
			const length = [...title].length;
			if (length <= LONGEST_TITLE) continue;
			yield {
				place: folder.placeOf(record, 'title', language),
				message: {
					nl: `De titel telt ${length} tekens, meer dan de ${LONGEST_TITLE} die op een label passen.`,
					en: `The title has ${length} characters, more than the ${LONGEST_TITLE} that fit a label.`
				},
				remedy: {
					nl: 'Maak de titel korter; wat eraf gaat, kan in de tekst.',
					en: 'Make the title shorter; what is cut can go into the text.'
				}
			};
		}
}

/** Words of a quotation; the omission mark is none. */
export function countWords(quotation: string): number {
	return quotation.split(/\s+/).filter((word) => word !== '' && word !== '[…]').length;
}

/** Quotations that are no longer short. */
export function* findLongExcerpts(folder: CheckedFolder): Generator<Found> {
	for (const excerpt of folder.dataset.excerpts) {
		const words = countWords(excerpt.selector.exact);
		if (words <= LONGEST_EXCERPT) continue;
		yield {
			place: folder.placeOf(excerpt, 'selector', 'exact'),
			message: {
				nl: `De passage telt ${words} woorden, meer dan de toegestane ${LONGEST_EXCERPT}.`,
				en: `The excerpt has ${words} words, more than the ${LONGEST_EXCERPT} allowed.`
			},
			remedy: {
				nl: 'Kort haar in, met […] waar iets is weggelaten.',
				en: 'Shorten it, with […] where something was left out.'
			}
		};
	}
}
