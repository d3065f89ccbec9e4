import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, resolveImport, ROOT, roomOf, wrongDoor } from '../../rooms.js';

const LIB = path.join(ROOT, 'src/lib');
const codeIn = (folder: string) =>
	readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter(({ name }) => /\.(ts|svelte)$/.test(name))
		.map(({ parentPath, name }) => path.join(parentPath, name))
		.filter((file) => !file.includes('node_modules'));
const files = ['model', 'layout', 'state', 'render'].flatMap((layer) => codeIn(`src/lib/${layer}`));
const rooms = [...new Set(files.map(roomOf))].filter((room) => room !== undefined);
const short = (file: string) => path.relative(LIB, file);

/** Which of some names leads to which others; a chain that comes back to where it began, or nothing. */
function circleIn(links: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const done = new Set<string>();
	const walk = (name: string, before: string[]): string[] => {
		if (before.includes(name)) return [...before.slice(before.indexOf(name)), name];
		if (done.has(name)) return [];
		for (const next of links.get(name) ?? []) {
			const circle = walk(next, [...before, name]);
			if (circle.length) return circle;
		}
		done.add(name);
		return [];
	};
	for (const name of links.keys()) {
		const circle = walk(name, []);
		if (circle.length) return circle;
	}
	return [];
}

function linksBetween(nameOf: (file: string) => string): Map<string, Set<string>> {
	const links = new Map<string, Set<string>>();
	for (const file of files)
		for (const specifier of importsOf(file)) {
			const to = resolveImport(file, specifier);
			if (!to || !roomOf(to) || nameOf(to) === nameOf(file)) continue;
			links.set(nameOf(file), (links.get(nameOf(file)) ?? new Set()).add(nameOf(to)));
		}
	return links;
}

describe('the rooms', () => {
	it('hold every file of their layers, and no more than thirty each', () => {
		expect(files.filter((file) => roomOf(file) === undefined).map(short)).toEqual([]);
		const crowded = rooms.filter(
			(room) => files.filter((file) => path.dirname(short(file)) === room).length > 30
		);
		expect(crowded).toEqual([]);
		expect(rooms.length).toBeGreaterThan(30);
	});

	it('say in at most ten lines what they are', () => {
		for (const room of rooms) {
			const text = readFileSync(path.join(LIB, room, 'README.md'), 'utf8');
			expect(text.startsWith(`# ${room}`), room).toBe(true);
			expect(text.trim().split('\n').length, room).toBeLessThanOrEqual(10);
			expect(text, room).toMatch(/- May import: .+\n- Never: .+/);
		}
	});

	it('need each other in no circle', () => {
		expect(circleIn(linksBetween((file) => roomOf(file) ?? ''))).toEqual([]);
	});

	it('hold no files that need each other in a circle', () => {
		const links = linksBetween(short);
		expect(circleIn(links)).toEqual([]);
		links.get('layout/scene/layout-scene.ts')?.add('render/page/Timeline.svelte');
		expect(circleIn(links).length).toBeGreaterThan(2);
	});

	it('are entered through their entry, which the lint knows', () => {
		const from = path.join(LIB, 'render/card/anchors.ts');
		expect(wrongDoor(from, '../../layout/curve/index.ts')).toBeUndefined();
		expect(wrongDoor(from, './CardEvent.html.svelte')).toBeUndefined();
		expect(wrongDoor(from, '../parts/Excerpt.html.svelte')).toBeUndefined();
		expect(wrongDoor(from, '../../layout/curve/curve-layer.ts')).toContain('curve/index.ts');
		expect(wrongDoor(from, '../plot/Axis.svg.svelte')).toContain('rooms.js');
		expect(wrongDoor(path.join(ROOT, 'src/routes/x.ts'), '$lib/model/read/parse.ts')).toBeTruthy();
	});

	it('offer in their entry nothing that no other room asks for', () => {
		const asked = new Set(
			['src', 'scripts', 'bench'].flatMap(codeIn).flatMap((from) => {
				return [
					...readFileSync(from, 'utf8').matchAll(
						/\bimport\s+(?:type\s+)?(?:\w+,\s*)?\{([^}]*)\}\s*from\s+'([^']+)'/g
					)
				].flatMap(([, names = '', specifier = '']) => {
					const to = resolveImport(from, specifier);
					if (!to?.endsWith('index.ts')) return [];
					return names
						.split(',')
						.map((name) => name.trim().replace(/^type\s+/, ''))
						.map((name) => `${roomOf(to)}: ${name.split(/\s+as\s+/)[0]}`);
				});
			})
		);
		const offered = rooms.flatMap((room) => {
			const entry = path.join(LIB, room, 'index.ts');
			if (!existsSync(entry)) return [];
			return [...readFileSync(entry, 'utf8').matchAll(/\{([^}]*)\}/g)].flatMap(([, names = '']) =>
				names
					.split(',')
					.map((name) => name.trim().replace(/^type\s+/, ''))
					.filter(Boolean)
					.map((name) => `${room}: ${name}`)
			);
		});
		expect(offered.filter((name) => !asked.has(name))).toEqual([]);
	});
});
