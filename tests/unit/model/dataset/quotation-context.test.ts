import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsAround } from '../../../../src/lib/model/dataset/quotation-context.ts';

const around = (prefix: string, exact: string, suffix: string) =>
	wordsAround({ selector: { type: 'TextQuoteSelector', exact, prefix, suffix } });
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

it('shows the words on both sides of a short quotation', () => {
	expect(around('wat eraan voorafging. ', 'Het citaat.', ' Wat volgde.')).toEqual({
		before: 'wat eraan voorafging.',
		after: 'Wat volgde.'
	});
});

it('shows those next to it first, and never more than sixty words in all', () => {
	const words = fc.array(fc.constantFrom('een', 'twee', 'drie.'), { maxLength: 70 });
	fc.assert(
		fc.property(words, words, words, (prefix, exact, suffix) => {
			const { before, after } = around(prefix.join(' '), exact.join(' '), suffix.join(' '));
			const shown = count(before) + count(after);
			expect(shown).toBe(Math.min(prefix.length + suffix.length, Math.max(0, 60 - exact.length)));
			expect(prefix.join(' ').endsWith(before)).toBe(true);
			expect(suffix.join(' ').startsWith(after)).toBe(true);
		})
	);
});
