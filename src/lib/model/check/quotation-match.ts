import { DocumentText, normaliseQuotation, type TextRange } from './document-text.ts';

/** The mark of an omission, as it stands between two fragments of a quotation. */
export const OMISSION = '[…]';

/** Why a quotation is not found, or where it stands. */
export type QuotationMatch =
	| { kind: 'found'; range: TextRange }
	| { kind: 'empty-fragment' }
	/** `known`: the longest beginning that does stand there; `instead`: what follows on it. */
	| { kind: 'absent'; fragment: string; known: string; instead: string }
	| { kind: 'out-of-order'; fragment: string }
	| { kind: 'other-prefix'; before: string }
	| { kind: 'other-suffix'; after: string };

/** A W3C TextQuoteSelector, of which `exact` may hold omissions. */
export interface Selector {
	exact: string;
	prefix: string;
	suffix: string;
}

/** Characters of the document shown where it differs from what was expected. */
const CONTEXT = 40;

/**
 * Styles for a quotation within a range of a document: all fragments, in order, the prefix
 * immediately before the first and the suffix immediately after the last.
 */
export function matchQuotation(
	document: DocumentText,
	range: TextRange,
	selector: Selector
): QuotationMatch {
	const fragments = normaliseQuotation(selector.exact)
		.split(OMISSION)
		.map((fragment) => fragment.trim());
	const places = fragments.map((fragment) => document.findAll(fragment, range));
	if (fragments.some((fragment) => fragment === '')) return { kind: 'empty-fragment' };
	for (const [index, found] of places.entries())
		if (found.length === 0) return describeAbsence(document, range, fragments[index] ?? '');
	const firsts = places[0] ?? [];
	const starts = firsts.filter(({ start }) => document.isPrecededBy(selector.prefix, start));
	if (starts.length === 0) {
		const start = firsts[0]?.start ?? 0;
		return {
			kind: 'other-prefix',
			before: document.text.slice(Math.max(start - CONTEXT, 0), start)
		};
	}
	let failure: QuotationMatch = { kind: 'empty-fragment' };
	for (const start of starts) {
		const match = follow(document, places, fragments, start, selector.suffix);
		if (match.kind === 'found') return match;
		failure = match;
	}
	return failure;
}

/** Each fragment as early as it can stand; the last one where the suffix follows. */
function follow(
	document: DocumentText,
	places: readonly TextRange[][],
	fragments: readonly string[],
	start: TextRange,
	suffix: string
): QuotationMatch {
	let { end } = start;
	const last = places.length - 1;
	for (let index = 1; index < last; index += 1) {
		const next = places[index]?.find((place) => place.start >= end);
		if (!next) return { kind: 'out-of-order', fragment: fragments[index] ?? '' };
		end = next.end;
	}
	const closings =
		last === 0 ? [start] : (places[last] ?? []).filter((place) => place.start >= end);
	const [closing] = closings;
	if (!closing) return { kind: 'out-of-order', fragment: fragments[last] ?? '' };
	const followed = closings.find((place) => document.isFollowedBy(suffix, place.end));
	if (followed) return { kind: 'found', range: { start: start.start, end: followed.end } };
	return {
		kind: 'other-suffix',
		after: document.text.slice(closing.end, closing.end + CONTEXT)
	};
}

function describeAbsence(
	document: DocumentText,
	range: TextRange,
	fragment: string
): QuotationMatch {
	const characters = [...fragment];
	// What stands there for a length stands there for every shorter one.
	let [known, unknown] = [0, characters.length];
	while (unknown - known > 1) {
		const middle = Math.floor((known + unknown) / 2);
		const isThere = document.findAll(characters.slice(0, middle).join(''), range).length > 0;
		if (isThere) known = middle;
		else unknown = middle;
	}
	const beginning = characters.slice(0, known).join('');
	const place = document.findAll(beginning, range)[0];
	const instead = place ? document.text.slice(place.end, place.end + CONTEXT) : '';
	return { kind: 'absent', fragment, known: beginning, instead };
}
