import type { Id, Language } from '../model/units.ts';

/** Builds the addresses of the pages of one language; the routes supply how a path is resolved. */
export interface Paths {
	timeline: string;
	chronology: string;
	about: string;
	event: (id: Id) => string;
	theme: (id: Id) => string;
	source: (id: Id, excerpt?: Id) => string;
	wave: (id: Id) => string;
}

/**
 * @param prefix what stands before a path of the site, such as `''` or `/en`
 * @param resolve makes a path of the site into an address of this page
 */
export function createPaths(language: Language, resolve: (path: string) => string): Paths {
	const prefix = language === 'nl' ? '' : `/${language}`;
	const to = (path: string) => resolve(`${prefix}${path}`);
	return {
		timeline: to('/'),
		chronology: to('/chronology/'),
		about: to('/about/'),
		event: (id) => to(`/event/${id}/`),
		theme: (id) => to(`/theme/${id}/`),
		source: (id, excerpt) => to(`/source/${id}/`) + (excerpt ? `#${excerpt}` : ''),
		wave: (id) => to(`/wave/${id}/`)
	};
}
