/**
 * The rooms of the house: the folders of `model`, `layout`, `state` and `render` that have a README. What is not
 * in a room of its own belongs to the room around it.
 *
 * A room is entered through its `index.ts`. Components are not gathered there, since whoever imports one
 * would load the styles of all: those that other rooms may use are named here.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = import.meta.dirname;
const LAYERS = ['model', 'layout', 'state', 'render'];

/** A shelf offers all its components. */
const SHELF = /\.svelte$/;
/**
 * Components that a room offers.
 * @type {Record<string, RegExp>}
 */
const COMPONENTS = {
	'render/marks': SHELF,
	'render/parts': SHELF,
	'render/small': /^(PassageStrip|SmallTimelineFigure)\./,
	'render/plot': /^(PassageTicks|Plot|RowsKey|Veil)\./,
	'render/overview': /^(Overview|OverviewFoot)\./,
	'render/margin': /^(LayerToggle|Legend(Curve|Facts|Announcements))\./,
	'render/find': /^(FilterButton|Filters|SearchButton|SearchPanel)\./,
	'render/card': /^(CardPlace|DayFigures)\./,
	'render/export': /^(Credit|SavePicture|SheetWords|TakeAlong)\./,
	'render/late': SHELF,
	'render/compare':
		/^(Comparison|Comparison(Choices|Lists|Notes|Sentences|Table|Take))\.html\.svelte$/,
	'render/page': /^(HelpText|Timeline)\./
};

/**
 * Imports past an entry that are to go away, each with its reason: `from` → `to`, both from `src/lib`.
 * @type {readonly { from: string; to: string; reason: string }[]}
 */
export const DEBT = [];

/**
 * The room of a file, as a path below `src/lib`.
 * @param {string} file absolute
 * @returns {string | undefined} undefined outside the rooms
 */
export function roomOf(file) {
	const inside = path.relative(path.join(ROOT, 'src/lib'), file).split(path.sep);
	if (!LAYERS.includes(inside[0] ?? '')) return undefined;
	for (let depth = inside.length - 1; depth > 0; depth--) {
		const room = inside.slice(0, depth).join('/');
		if (existsSync(path.join(ROOT, 'src/lib', room, 'README.md'))) return room;
	}
	return undefined;
}

/**
 * The file that an import names; undefined for a package.
 * @param {string} from absolute
 * @param {string} specifier
 */
export function resolveImport(from, specifier) {
	if (specifier.startsWith('$lib/')) return path.join(ROOT, 'src/lib', specifier.slice(5));
	return specifier.startsWith('.') ? path.resolve(path.dirname(from), specifier) : undefined;
}

/**
 * What is wrong with an import, in words; undefined when it is right.
 * @param {string} from absolute
 * @param {string} specifier
 */
export function wrongDoor(from, specifier) {
	const to = resolveImport(from, specifier);
	const room = to && roomOf(to);
	if (!to || !room || room === roomOf(from)) return undefined;
	const name = path.relative(path.join(ROOT, 'src/lib', room), to);
	if (name === 'index.ts' || COMPONENTS[room]?.test(name)) return undefined;
	const [here, there] = [from, to].map((file) => path.relative(path.join(ROOT, 'src/lib'), file));
	if (DEBT.some((debt) => debt.from === here && debt.to === there)) return undefined;
	return name.endsWith('.svelte')
		? `${name} is inside ${room}: name it in rooms.js if other rooms are to use it.`
		: `${name} is inside ${room}: import it from ${room}/index.ts.`;
}

/** Static imports and re-exports of a file, as written. */
export const importsOf = (/** @type {string} */ file) =>
	[...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'/gm)].map(
		(match) => match[1] ?? ''
	);
