import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../../src/lib/i18n/messages.ts';
import { cite, type Cited } from '../../../../src/lib/render/parts/citation.ts';

const words = messagesIn('nl');
const cited: Cited = {
	id: 'watersnood-dijk-breekt',
	title: 'De dijk breekt',
	about: 'zondag 1 februari 1953',
	site: 'Watersnood',
	edition: '2026-01-31',
	url: 'https://example.org/event/dijk-breekt/',
	language: 'nl'
};
/** Read by a library that did not write it. */
const read = (text: string) => new Cite(text).data[0];

describe('a citation', () => {
	it('in APA names site, edition, title, date and address', () => {
		expect(cite(cited, 'apa', words)).toBe(
			'Watersnood. (2026, 31 januari). De dijk breekt [zondag 1 februari 1953]. Editie 2026-01-31. https://example.org/event/dijk-breekt/'
		);
	});

	it.each(['bibtex', 'ris'] as const)('in %s is read back by a program for references', (style) => {
		const back = read(cite(cited, style, words));
		expect(back.title).toBe(cited.title);
		expect(back.URL).toBe(cited.url);
		expect(back.issued['date-parts'][0].slice(0, 3).map(Number)).toEqual([2026, 1, 31]);
		expect(JSON.stringify(back.author)).toContain('Watersnood');
		expect(JSON.stringify(back)).toContain('1 februari 1953');
	});

	it('keeps what is special to TeX, as one entry', () => {
		const special = fc
			.array(fc.constantFrom(...'{}%$#_&~^ aé€"\'@,=-'.split('')), { minLength: 1, maxLength: 20 })
			.map((characters) => `A${characters.join('')}z`);
		fc.assert(
			fc.property(special, (title) => {
				const text = cite({ ...cited, title }, 'bibtex', words);
				const entries = new Cite(text).data;
				expect(entries).toHaveLength(1);
				expect(entries[0].URL).toBe(cited.url);
				const letters = (value: string) => value.replace(/[^A-Za-zé€@%&#$_]/g, '');
				expect(letters(entries[0].title)).toBe(letters(title));
			})
		);
	});

	it('in RIS keeps a title with line ends on one line', () => {
		const text = cite({ ...cited, title: 'Een\r\nTY  - BOOK' }, 'ris', words);
		expect(read(text).title).toBe('Een TY - BOOK');
		for (const line of text.split('\r\n').slice(0, -1))
			expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
	});
});
