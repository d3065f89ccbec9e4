import { describe, expect, it } from 'vitest';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

describe('a memo', () => {
	it('makes a thing of an owner once, with itself at hand', () => {
		const memo = new Memo();
		const calls: unknown[] = [];
		const countLetters = ({ word }: { word: string }, given: Memo) => {
			calls.push(given);
			return word.length;
		};
		const owner = { word: 'vloed' };
		expect([memo.of(countLetters, owner), memo.of(countLetters, owner)]).toEqual([5, 5]);
		expect(calls).toEqual([memo]);
		expect(memo.of(countLetters, { word: 'eb' })).toBe(2);
		expect(new Memo().of(countLetters, owner)).toBe(5);
		expect(calls).toHaveLength(3);
	});

	it('tells functions apart, and remembers that one found nothing', () => {
		const memo = new Memo();
		let calls = 0;
		const findNothing = (): undefined => void calls++;
		const findSomething = () => 'something';
		const owner = {};
		expect([findNothing, findSomething, findNothing].map((make) => memo.of(make, owner))).toEqual([
			undefined,
			'something',
			undefined
		]);
		expect(calls).toBe(1);
	});

	it('keeps of an owner those that were asked for last', () => {
		const memo = new Memo();
		const owner = {};
		const made: string[] = [];
		const shout = (key: string) => {
			made.push(key);
			return key.toUpperCase();
		};
		const get = (key: string, of: object = owner) =>
			memo.recent(shout, 2, of, key, () => shout(key));
		expect([get('a'), get('b'), get('a')]).toEqual(['A', 'B', 'A']);
		expect(made).toEqual(['a', 'b']);
		get('c');
		get('a');
		expect(made).toEqual(['a', 'b', 'c']);
		get('b');
		expect(made).toEqual(['a', 'b', 'c', 'b']);
		get('b', {});
		expect(made).toEqual(['a', 'b', 'c', 'b', 'b']);
		const whisper = (key: string) => key;
		expect(memo.recent(whisper, 2, owner, 'b', () => 'b')).toBe('b');
	});
});
