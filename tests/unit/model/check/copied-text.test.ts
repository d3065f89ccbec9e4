import { describe, expect, it } from 'vitest';
import { checkOwnWords } from '../../../../src/lib/model/check/copied-text.ts';
import { readFolder } from '../../../../src/lib/model/read/parse.ts';
import { aDatasetFolder, anEvent, aSource, theDocuments } from '../../../fixtures/dataset.ts';

/** What is found in the text of one event. */
function check(text: string) {
	const folder = readFolder(
		aDatasetFolder({ 'events.json': { events: [anEvent({ text: { nl: text } })] } })
	);
	return checkOwnWords(folder, theDocuments()).map(({ rule, id, field }) => [rule, id, field]);
}

describe('our own words', () => {
	it('are those of the fixture', () => {
		expect(checkOwnWords(readFolder(aDatasetFolder()), theDocuments())).toEqual([]);
	});

	it('may share a few words with a document', () => {
		expect(check('Het water liep over de kruin van de dijk.')).toEqual([]);
	});

	it('are not a sentence of a document, whatever its marks and line ends', () => {
		expect(
			check('Men wist: wie het ZAG aankomen, werd niet geloofd; wij wachtten op een bericht.')
		).toEqual([['copied-from-document', 'dijk-breekt', 'text.nl']]);
	});

	it('may give a section its own heading', () => {
		const heading = 'Niemand had er op gerekend dat het zo hoog zou komen';
		const source = aSource({ sections: [{ id: 'opening', title: { nl: heading } }] });
		const folder = readFolder(aDatasetFolder({ 'sources.json': { sources: [source] } }));
		expect(checkOwnWords(folder, theDocuments())).toEqual([]);
	});
});
