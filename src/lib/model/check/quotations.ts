import { DocumentText, SOFT_HYPHEN_PLACE, type TextRange } from './document-text.ts';
import type { Excerpt, Source } from '../dataset/index.ts';
import type { JsonPath, ReadFolder } from '../read/index.ts';
import { type Bilingual, compareProblems, type Problem } from '../base/index.ts';
import { matchQuotation, type QuotationMatch } from './quotation-match.ts';
import * as findings from './quotation-problems.ts';

/** The full text of a source, with the SHA-256 of its bytes in hexadecimal. */
export interface SourceDocument {
	text: string;
	sha256: string;
}

/**
 * Finds every quotation back in its document, word for word. Both sides are normalised first:
 * NFC, emphasis and heading marks removed, white space one space, typographic quotes plain, and a
 * hyphen at the end of a line read both ways.
 * @param documents by the file name in `sources.json`
 */
export function checkQuotations(
	folder: ReadFolder,
	documents: ReadonlyMap<string, SourceDocument>
): Problem[] {
	const { dataset, origins } = folder;
	const problems: Problem[] = [];
	const report = (
		record: object,
		path: JsonPath,
		{ rule, message, remedy }: findings.Sentences
	) => {
		const origin = origins.get(record);
		if (!origin) return;
		const finding = { severity: 'error' as const, rule, message, remedy };
		problems.push(origin.file.problem([...origin.path, ...path], finding));
	};
	for (const source of dataset?.sources ?? []) {
		const document = documents.get(source.file);
		if (!document) {
			report(source, ['file'], findings.missingDocument(source.file));
			continue;
		}
		if (document.sha256 !== source.sha256)
			report(source, ['sha256'], findings.changedDocument(source.file, document.sha256));
		const text = new DocumentText(document.text);
		const sections = text.sections(source);
		for (const [index, section] of source.sections.entries())
			if (!sections.has(section.id))
				report(source, ['sections', index, 'heading'], findings.missingHeading());
		for (const excerpt of dataset?.excerpts ?? []) {
			if (excerpt.source !== source.id) continue;
			const failure = checkExcerpt(text, sections, source, excerpt);
			if (failure) report(excerpt, ['selector', failure.field], failure.sentences);
		}
	}
	return problems.sort(compareProblems);
}

interface Failure {
	field: 'exact' | 'prefix' | 'suffix';
	sentences: findings.Sentences;
}

function checkExcerpt(
	text: DocumentText,
	sections: ReadonlyMap<string, TextRange>,
	source: Source,
	excerpt: Excerpt
): Failure | null {
	const range = sections.get(excerpt.section);
	// The section itself was reported.
	if (!range) return null;
	const match = matchQuotation(text, range, excerpt.selector);
	switch (match.kind) {
		case 'found':
			return null;
		case 'empty-fragment':
			return { field: 'exact', sentences: findings.emptyFragment() };
		case 'out-of-order':
			return { field: 'exact', sentences: findings.outOfOrder(match.fragment) };
		case 'other-prefix':
			return { field: 'prefix', sentences: findings.otherPrefix(readable(match.before)) };
		case 'other-suffix':
			return { field: 'suffix', sentences: findings.otherSuffix(readable(match.after)) };
		case 'absent':
			return { field: 'exact', sentences: describeAbsence(text, sections, source, match) };
	}
}

/** A fragment that is not in the section may stand in another one, or nowhere in the document. */
function describeAbsence(
	text: DocumentText,
	sections: ReadonlyMap<string, TextRange>,
	source: Source,
	match: Extract<QuotationMatch, { kind: 'absent' }>
): findings.Sentences {
	const other = source.sections.find(({ id }) => {
		const range = sections.get(id);
		return range && text.findAll(match.fragment, range).length > 0;
	});
	if (other) return findings.otherSection(match.fragment, other.id);
	const difference: Bilingual | null = match.known
		? {
				nl: `Tot en met ‘${lastWords(match.known)}’ klopt het; daarna staat er ‘${readable(match.instead)}’.`,
				en: `Up to ‘${lastWords(match.known)}’ it is right; then comes ‘${readable(match.instead)}’.`
			}
		: null;
	return findings.absent(match.fragment, difference);
}

function readable(text: string): string {
	return text.replaceAll(SOFT_HYPHEN_PLACE, '-');
}

function lastWords(text: string): string {
	return text.slice(-40);
}
