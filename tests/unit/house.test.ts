import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
const idsIn = (file: string, list: string): string[] =>
	JSON.parse(readFileSync(`data/${file}`, 'utf8'))[list].map(({ id }: { id: string }) => id);

/** The names of what a module can put something into: variables, collections and empty lists at its level. */
const keptByModule = (text: string): string[] =>
	[
		...text.matchAll(
			/^(?:export )?(?:(?:let|var) (\w+)|const (\w+)\b[^=\n]*=\s*(?:new \w|\[\];|\{\};)|(default) new)|^\tstatic (?!readonly)(\w+)/gm
		)
	].map(([, ...names]) => names.find((name) => name !== undefined) ?? '');

describe('the house', () => {
	const sources = filesIn('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

	it('knows nothing of the subject of its dataset', () => {
		const named = sources.filter(({ text }) =>
			/corona|covid|\bvws\b|pandemi|minist(ry|erie)/i.test(text)
		);
		expect(named.map(({ path }) => path)).toEqual([]);
	});

	/** Constant tables of model and layout: nothing is ever added to them. */
	const TABLES: Record<string, string> = {
		'src/lib/model/dataset/filter.ts: NO_FILTER':
			'the choice of all, which its type keeps as it is',
		'src/lib/model/read/data-file.ts: DATES': 'which reading belongs to which kind of date'
	};

	it('keeps nothing at the level of a module in model and layout: what is remembered is handed in', () => {
		const pure = sources.filter(({ path }) => /^src\/lib\/(model|layout)\/.+\.ts$/.test(path));
		expect(pure.length).toBeGreaterThan(150);
		const kept = pure.flatMap(({ path, text }) =>
			keptByModule(text).map((name) => `${path}: ${name}`)
		);
		expect(kept.sort()).toEqual(Object.keys(TABLES));
		const tried = [
			'let last: Day;',
			'export const seen = new Map<string, Day>();',
			'const made: Made = new WeakMap();',
			'const memo =\n\tnew Memo();',
			'const list: string[] = [];',
			'const byName: Record<string, Day> = {};',
			'export default new Set();',
			'class One {\n\tstatic last = 1;\n}'
		];
		for (const text of tried) expect(keptByModule(text), text).toHaveLength(1);
		expect(keptByModule('function one() {\n\tlet last = 1;\n\tconst seen = new Map();\n}')).toEqual(
			[]
		);
	});

	it('names no theme, kind or series of the dataset', () => {
		const ids = [
			...idsIn('themes.json', 'themes'),
			...idsIn('themes.json', 'groups'),
			...idsIn('timeline.json', 'kinds'),
			...idsIn('series/series.json', 'series')
		].filter((id) => id.includes('-'));
		expect(ids.length).toBeGreaterThan(30);
		const named = sources.filter(({ text }) => ids.some((id) => text.includes(`'${id}'`)));
		expect(named.map(({ path }) => path)).toEqual([]);
	});

	it('keeps the schemas out of what readers load: only their types leave the model', () => {
		const importing = sources.filter(
			({ path, text }) =>
				/lib\/(layout|state|render|ui|i18n)\//.test(path) &&
				/import (?!type )[^;]*from '[^']*\/schema\//.test(text)
		);
		expect(importing.map(({ path }) => path)).toEqual([]);
	});

	it('asks no local time of the machine', () => {
		const local = sources.filter(({ text }) =>
			/new Date\(\)|Date\.now|getTimezoneOffset|\.get(FullYear|Month|Date|Day|Hours)\(/.test(text)
		);
		expect(local.map(({ path }) => path)).toEqual([]);
	});

	it('runs its tests far from UTC', () => {
		expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(480);
	});
});
