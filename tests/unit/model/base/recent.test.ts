import { expect, it } from 'vitest';
import { Recent } from '../../../../src/lib/model/base/recent.ts';

it('works a thing out once, and keeps the ones asked for last', () => {
	const recent = new Recent<string>(2);
	const owner = {};
	const made: string[] = [];
	const get = (key: string, of: object = owner) =>
		recent.get(of, key, () => {
			made.push(key);
			return key.toUpperCase();
		});
	expect([get('a'), get('b'), get('a')]).toEqual(['A', 'B', 'A']);
	expect(made).toEqual(['a', 'b']);
	get('c');
	expect(recent.of(owner)).toEqual(['A', 'C']);
	get('b');
	expect(made).toEqual(['a', 'b', 'c', 'b']);
	get('a', {});
	expect(recent.of(owner)).toEqual(['C', 'B']);
	expect(recent.of({})).toEqual([]);
});
