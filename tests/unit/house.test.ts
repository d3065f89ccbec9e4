import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
const idsIn = (file: string, list: string): string[] =>
	JSON.parse(readFileSync(`data/${file}`, 'utf8'))[list].map(({ id }: { id: string }) => id);

describe('the house', () => {
	const sources = filesIn('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

	it('knows nothing of the subject of its dataset', () => {
		const named = sources.filter(({ text }) =>
			/corona|covid|\bvws\b|pandemi|minist(ry|erie)/i.test(text)
		);
		expect(named.map(({ path }) => path)).toEqual([]);
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
