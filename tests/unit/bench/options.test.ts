import { describe, expect, it } from 'vitest';
import { lastWords } from '../../../bench/build.ts';
import { rotate } from '../../../bench/contestants.ts';
import { parseOptions } from '../../../bench/options.ts';

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('the options of the bench', () => {
	it('measure every size three times, or two sizes once in a hurry', () => {
		const whole = parseOptions([]);
		expect(names(whole.timed)).toEqual(['150', '1000', '10000', '100000']);
		expect(whole.repetitions).toBe(3);
		const quick = parseOptions(['--quick']);
		expect(names(quick.timed)).toEqual(['150', '1000']);
		expect(quick.repetitions).toBe(1);
	});

	it('take the reference under both its names', () => {
		expect(parseOptions(['--only', 'app,limit']).pages).toEqual(['app', 'limit', 'limit again']);
	});

	it('say what is wrong, and what there is', () => {
		expect(() => parseOptions(['--only', 'excel'])).toThrow(/“excel”; there are: app, limit/);
		expect(() => parseOptions(['--sizes', 'many'])).toThrow(/“many” is no dataset/);
		expect(() => parseOptions(['--repetitions', 'few'])).toThrow(/--repetitions must be a number/);
	});
});

describe('the order of the pages', () => {
	it('begins with another one each time', () => {
		expect([0, 1, 2, 3].map((places) => rotate(['a', 'b', 'c'], places).join(''))).toEqual([
			'abc',
			'bca',
			'cab',
			'abc'
		]);
	});
});

describe('a build that fails', () => {
	it('is told by the line that names the error', () => {
		const output = 'node:internal/x:1\n  throw it\nRangeError: too long\n    at f (x.js:1:1)\n}\n';
		expect(lastWords(output)).toBe('RangeError: too long');
		expect(lastWords('}\nkilled by the system\n')).toBe('killed by the system');
		expect(lastWords('\n')).toBe('it gave no reason');
	});
});
