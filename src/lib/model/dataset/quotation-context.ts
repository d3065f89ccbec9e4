import type { Excerpt } from './dataset.ts';

/** Words that may be shown of a document at a time, the quotation included. */
const MOST_WORDS = 60;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/**
 * The words of the document before and after a quotation: as many as are kept of it, nearest first
 * from both sides in turn, as long as no more than sixty words are shown in all.
 */
export function wordsAround({ selector }: Pick<Excerpt, 'selector'>): {
	before: string;
	after: string;
} {
	const [prefix, suffix] = [wordsOf(selector.prefix), wordsOf(selector.suffix)];
	let room = MOST_WORDS - wordsOf(selector.exact).length;
	let [before, after] = [0, 0];
	while (room > 0 && (before < prefix.length || after < suffix.length)) {
		if (before < prefix.length && (before <= after || after === suffix.length)) before++;
		else after++;
		room--;
	}
	return {
		before: prefix.slice(prefix.length - before).join(' '),
		after: suffix.slice(0, after).join(' ')
	};
}
