import type { TextEdition } from '../../model/dataset/index.ts';
import type { Id, Language } from '../../model/base/index.ts';

/** Builds the addresses of the pages of one language; the routes supply how a path is resolved. */
export interface Paths {
	timeline: string;
	/** The timeline with a choice, such as `theme=ID`. */
	onTimeline: (choice: string) => string;
	chronology: string;
	about: string;
	help: string;
	/** The part of the text edition that is about a period or a theme. */
	selection: (by: 'period' | 'theme', id: Id) => string;
	/** A month of the text edition, by its name such as `2020-03`. */
	month: (name: string) => string;
	/** The page of an event, or where the text edition tells of it in full. */
	event: (id: Id) => string;
	/** Where an event stands in the text edition. */
	inText: (id: Id) => string;
	theme: (id: Id) => string;
	source: (id: Id, excerpt?: Id) => string;
	wave: (id: Id) => string;
	/** Waves side by side, or that page with one of its choices made. */
	compare: (choice?: { name: string; value: string }) => string;
	/** The promised ends, of all strands or of one. */
	promises: (strand?: Id) => string;
	/** Where an announcement stands among them. */
	horizon: (id: Id) => string;
}

/**
 * @param resolve makes a path of the site into an address of this page
 * @param edition without one, every event is taken to have a page
 */
export function createPaths(
	language: Language,
	resolve: (path: string) => string,
	edition?: TextEdition
): Paths {
	const prefix = language === 'nl' ? '' : `/${language}`;
	const to = (path: string) => resolve(`${prefix}${path}`);
	const month = (name: string) => to(`/chronology/${name}/`);
	const inText = (id: Id) => {
		const name = edition?.isByMonth ? edition.monthOf(id) : undefined;
		return `${name === undefined ? to('/chronology/') : month(name)}#event-${id}`;
	};
	return {
		timeline: to('/'),
		onTimeline: (choice) => `${to('/')}?${choice}`,
		chronology: to('/chronology/'),
		about: to('/about/'),
		help: to('/help/'),
		selection: (by, id) => to(`/chronology/${by}/${id}/`),
		month,
		event: (id) => (edition?.isByMonth ? inText(id) : to(`/event/${id}/`)),
		inText,
		theme: (id) => to(`/theme/${id}/`),
		source: (id, excerpt) => to(`/source/${id}/`) + (excerpt ? `#${excerpt}` : ''),
		wave: (id) => to(`/wave/${id}/`),
		compare: (choice) => to(choice ? `/compare/${choice.name}/${choice.value}/` : '/compare/'),
		promises: (strand) => to(strand === undefined ? '/promises/' : `/promises/${strand}/`),
		horizon: (id) => `${to('/promises/')}#horizon-${id}`
	};
}

/**
 * The same paths for a reader who has set the as-of day: what they lead to keeps it. A month goes with all
 * that was chosen, the as-of day in it.
 * @param clock the as-of day as an address says it, without a question mark; empty while it is off
 */
export function keepAsOf(paths: Paths, asOf: string): Paths {
	if (!asOf) return paths;
	const keep = (path: string) => {
		const [page = '', place] = path.split('#');
		return `${page}${page.includes('?') ? '&' : '?'}${asOf}${place === undefined ? '' : `#${place}`}`;
	};
	return {
		...paths,
		timeline: keep(paths.timeline),
		onTimeline: (choice) => keep(paths.onTimeline(choice)),
		chronology: keep(paths.chronology),
		selection: (by, id) => keep(paths.selection(by, id)),
		event: (id) => keep(paths.event(id)),
		inText: (id) => keep(paths.inText(id)),
		theme: (id) => keep(paths.theme(id)),
		source: (id, excerpt) => keep(paths.source(id, excerpt)),
		wave: (id) => keep(paths.wave(id)),
		compare: (choice) => keep(paths.compare(choice)),
		promises: (strand) => keep(paths.promises(strand)),
		horizon: (id) => keep(paths.horizon(id))
	};
}
