/** A reader of citations that has no types of its own: what the tests use of it. */
declare module '@citation-js/core' {
	interface ReadCitation {
		title: string;
		URL: string;
		author: unknown;
		issued: { 'date-parts': [(number | string)[]] };
	}
	export class Cite {
		constructor(text: string);
		data: [ReadCitation, ...ReadCitation[]];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
