import { DocumentText, SOFT_HYPHEN_PLACE } from './document-text.ts';
import { type ReadFolder, walkValue } from '../read/index.ts';
import type { Problem } from '../base/index.ts';
import type { SourceDocument } from './quotations.ts';
import { localized, schemaOf } from '../schema/index.ts';

/**
 * Words in a row that a text of ours may share with a document: names of bodies and titles of
 * documents are longer than a chance meeting, and shorter than this.
 */
const SHARED_WORDS = 9;

/**
 * Finds the documents' sentences in texts that are said to be ours: outside the quotations, no text
 * has {@link SHARED_WORDS} words in a row from a document.
 * @param documents by the file name in `sources.json`
 */
export function checkOwnWords(
	folder: ReadFolder,
	documents: ReadonlyMap<string, SourceDocument>
): Problem[] {
	const runs = new Set<string>();
	for (const { text } of documents.values())
		for (const words of runsOf(new DocumentText(text).text.replaceAll(SOFT_HYPHEN_PLACE, '')))
			runs.add(words);
	const problems: Problem[] = [];
	for (const [name, { json }] of folder.files)
		walkValue(schemaOf(name), json.value, [localized], (_, value, path) => {
			if (typeof value !== 'object' || value === null) return;
			// The title of a section is its heading in the document.
			if (path.at(-3) === 'sections') return;
			for (const [language, text] of Object.entries(value)) {
				if (typeof text !== 'string') continue;
				const copied = runsOf(text).find((words) => runs.has(words));
				if (copied)
					problems.push(
						json.problem([...path, language], {
							severity: 'error',
							rule: 'copied-from-document',
							message: {
								nl: `Deze woorden staan zo in een brondocument: ‘${copied}’.`,
								en: `These words stand like this in a source document: ‘${copied}’.`
							},
							remedy: {
								nl: 'Zeg het in eigen woorden, of maak er een passage van in excerpts.json.',
								en: 'Say it in your own words, or make it a passage in excerpts.json.'
							}
						})
					);
			}
		});
	return problems;
}

/** Every run of words of a text, in lower case. */
function runsOf(text: string): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words
		.slice(SHARED_WORDS - 1)
		.map((_, index) => words.slice(index, index + SHARED_WORDS).join(' '));
}
