import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameContent, keepUnchanged } from '../../../../src/lib/render/marks/keep-unchanged.ts';

describe('a keepUnchanged list', () => {
	const item = (key: string, at: number) => ({ key, at, lines: [{ text: key }] });

	it('keeps what has the same content, and takes what has not', () => {
		const keep = keepUnchanged();
		const [one, other] = keep([item('a', 1), item('b', 2)]);
		const next = keep([item('b', 2), item('a', 3), item('c', 4)]);
		expect(next).toEqual([item('b', 2), item('a', 3), item('c', 4)]);
		expect(next[0]).toBe(other);
		expect(next[1]).not.toBe(one);
	});

	it('forgets what was away', () => {
		const keep = keepUnchanged();
		const [first] = keep([item('a', 1)]);
		keep([]);
		expect(keep([item('a', 1)])[0]).not.toBe(first);
	});

	it('is always the list that was given', () => {
		const items = fc.uniqueArray(
			fc.record({ key: fc.string(), at: fc.integer({ min: 0, max: 2 }) }),
			{ selector: ({ key }) => key }
		);
		fc.assert(
			fc.property(fc.array(items), (lists) => {
				const keep = keepUnchanged();
				for (const list of lists) expect(keep(list)).toEqual(list);
			})
		);
	});
});

describe('the same content', () => {
	it('is that of which a copy is made', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(isSameContent(value, structuredClone(value))).toBe(true);
			})
		);
	});

	it('has no more and no fewer parts', () => {
		expect(isSameContent({ a: 1 }, { a: 1, b: undefined })).toBe(false);
		expect(isSameContent([1], { 0: 1 })).toBe(false);
		expect(isSameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
		expect(isSameContent(null, {})).toBe(false);
	});
});
