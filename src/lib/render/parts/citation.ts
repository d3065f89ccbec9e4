import { calendarParts, dayFromIso, formatDay } from '../../model/time/index.ts';
import type { IsoDay, Language } from '../../model/base/index.ts';
import type { Messages } from '../../i18n/nl.ts';

/** What a citation says of a page. */
export interface Cited {
	/** Stable, in small letters. */
	id: string;
	title: string;
	/** What the page is about, in words: its date. */
	about: string;
	/** The timeline that the page is part of, and the edition of its dataset. */
	site: string;
	edition: IsoDay;
	/** Absolute address. */
	url: string;
	language: Language;
}

export type CitationStyle = 'apa' | 'bibtex' | 'ris';

/** What each style is called. */
export const CITATION_STYLES: readonly { style: CitationStyle; name: string }[] = [
	{ style: 'apa', name: 'APA' },
	{ style: 'bibtex', name: 'BibTeX' },
	{ style: 'ris', name: 'RIS' }
];

/** A citation as text; the date is that of the edition, since a page has none of its own. */
export function cite(cited: Cited, style: CitationStyle, words: Messages): string {
	return { apa, bibtex, ris }[style](cited, words);
}

/** APA 7, a page of a website with a group as its author. */
function apa({ title, about, site, edition, url, language }: Cited, words: Messages): string {
	const day = dayFromIso(edition);
	const { year } = calendarParts(day);
	const date = formatDay(day, language, 'plain').replace(` ${year}`, '');
	return `${site}. (${year}, ${date}). ${title} [${about}]. ${words.cite.edition(edition)}. ${url}`;
}

/** https://www.bibtex.org/Format/ */
function bibtex({ id, title, about, site, edition, url }: Cited, words: Messages): string {
	const [year = '', month = '', day = ''] = edition.split('-');
	const fields = [
		['author', `{${escapeTex(site)}}`],
		['title', `{${escapeTex(title)}}`],
		['year', year],
		['month', String(Number(month))],
		['day', String(Number(day))],
		['note', `${escapeTex(about)}. ${escapeTex(words.cite.edition(edition))}`],
		['url', url]
	];
	return `@misc{${id},\n${fields.map(([name, value]) => `\t${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** The characters that TeX reads as its own. */
const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const escapeTex = (text: string) =>
	text.replace(/[\\~^&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);

/** https://en.wikipedia.org/wiki/RIS_(file_format): a tag a line, CRLF, nothing over two lines. */
function ris({ id, title, about, site, edition, url, language }: Cited, words: Messages): string {
	const lines = [
		['TY', 'ELEC'],
		['ID', id],
		['TI', title],
		['AU', site],
		['T2', site],
		['PY', edition.slice(0, 4)],
		['DA', edition.replaceAll('-', '/')],
		['ET', words.cite.edition(edition)],
		['N1', about],
		['LA', language],
		['UR', url],
		['ER', '']
	];
	return lines.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
