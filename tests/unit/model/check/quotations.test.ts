import { describe, expect, it } from 'vitest';
import { DocumentText } from '../../../../src/lib/model/check/document-text.ts';
import { readFolder } from '../../../../src/lib/model/read/parse.ts';
import { checkQuotations } from '../../../../src/lib/model/check/quotations.ts';
import {
	aDatasetFolder,
	anExcerpt,
	aSource,
	digest,
	theDocuments,
	theRecords
} from '../../../fixtures/dataset.ts';

/** What is found wrong with one excerpt, or with the sources. */
function check(
	selector: Partial<ReturnType<typeof anExcerpt>['selector']> & { section?: string },
	documents = theDocuments()
) {
	const { section = 'het-water-komt', ...texts } = selector;
	const excerpt = anExcerpt({
		section,
		selector: { type: 'TextQuoteSelector', exact: 'Niemand', prefix: '', suffix: '', ...texts }
	});
	const folder = readFolder(aDatasetFolder({ 'excerpts.json': { excerpts: [excerpt] } }));
	expect(folder.problems).toEqual([]);
	return checkQuotations(folder, documents).map(({ rule, field, message }) => ({
		rule,
		field,
		message: message.en
	}));
}

describe('quotations', () => {
	it('of the fixture are all found', () => {
		expect(checkQuotations(readFolder(aDatasetFolder()), theDocuments())).toEqual([]);
	});

	it('are found across line breaks, emphasis marks and typographic quotes', () => {
		expect(check({ exact: 'kruin van de dijk. Niemand had er op gerekend' })).toEqual([]);
		expect(check({ exact: '"Het water was er eerder dan het woord", zei' })).toEqual([]);
		expect(check({ exact: '“Het water was er eerder dan het woord”, zei' })).toEqual([]);
	});

	it('are found when letters are composed differently', () => {
		expect(check({ exact: 'Tegen drieën liep'.normalize('NFD') })).toEqual([]);
	});

	it('are found with and without the hyphen of a line end, also mixed', () => {
		expect(check({ exact: 'wie het zag aankomen werd niet geloofd' })).toEqual([]);
		expect(check({ exact: 'wie het zag aan-komen werd niet geloofd' })).toEqual([]);
		expect(check({ section: 'de-hulp', exact: 'Boten uit Zeeuws-Vlaanderen' })).toEqual([]);
		expect(check({ section: 'de-hulp', exact: 'Boten uit ZeeuwsVlaanderen' })).toEqual([]);
	});

	it('are not found with a space at the hyphen of a line end', () => {
		expect(check({ exact: 'wie het zag aan- komen' })).toMatchObject([
			{ rule: 'quotation-not-found' }
		]);
	});

	it('keep a hyphen that stands within a line', () => {
		const document = new DocumentText('een noord-zuidlijn');
		expect(document.findAll('noord-zuidlijn')).toHaveLength(1);
		expect(document.findAll('noordzuidlijn')).toHaveLength(0);
	});

	it.each(['wachtten', 'wachtten op een bericht, dat', 'wachtten  op een berigt'])(
		'may not differ in a letter or mark: %s',
		(text) => {
			const isRight = text === 'wachtten';
			expect(check({ exact: `Wij ${text}` })).toHaveLength(isRight ? 0 : 1);
		}
	);

	it('say up to where they are right', () => {
		const [problem] = check({ exact: 'Wij wachtten op een berigt dat niet kwam.' });
		expect(problem).toMatchObject({ rule: 'quotation-not-found', field: 'selector.exact' });
		expect(problem?.message).toContain('Up to ‘Wij wachtten op een beri’');
		expect(problem?.message).toContain('‘cht dat niet kwam');
	});

	it('need their prefix right before them', () => {
		const exact = 'Wij wachtten op een bericht';
		expect(check({ exact, prefix: 'werd niet geloofd. ' })).toEqual([]);
		expect(check({ exact, prefix: 'werd niet geloofd.' })).toEqual([]);
		const [problem] = check({ exact, prefix: 'werd wel geloofd. ' });
		expect(problem).toMatchObject({ rule: 'other-prefix', field: 'selector.prefix' });
		expect(problem?.message).toContain('werd niet geloofd.');
	});

	it('need their suffix right after them', () => {
		const exact = 'Wij wachtten op een bericht';
		expect(check({ exact, suffix: ' dat niet kwam.' })).toEqual([]);
		const [problem] = check({ exact, suffix: ' dat wel kwam.' });
		expect(problem).toMatchObject({ rule: 'other-suffix', field: 'selector.suffix' });
		expect(problem?.message).toContain('dat niet kwam.');
	});

	it('take the occurrence that both neighbours fit', () => {
		expect(check({ exact: 'het', prefix: 'zou komen, en wie ', suffix: ' zag aan' })).toEqual([]);
		expect(check({ exact: 'het', prefix: 'en wie ', suffix: ' water' })).toMatchObject([
			{ rule: 'other-suffix' }
		]);
	});

	it('may be joined to a neighbour by the hyphen of a line end', () => {
		expect(check({ exact: 'komen werd', prefix: 'wie het zag aan-' })).toEqual([]);
		expect(check({ exact: 'komen werd', prefix: 'wie het zag aan' })).toEqual([]);
	});

	it('say in which section they stand instead', () => {
		const [problem] = check({ section: 'de-hulp', exact: 'Wij wachtten op een bericht' });
		expect(problem).toMatchObject({ rule: 'other-section' });
		expect(problem?.message).toContain('‘het-water-komt’');
	});

	it('may leave words out, in the order of the document', () => {
		expect(
			check({ exact: 'Niemand had er op gerekend […] Wij wachtten […] niet kwam.', suffix: '"Het' })
		).toEqual([]);
		expect(check({ exact: 'Wij wachtten […] Niemand had er' })).toMatchObject([
			{ rule: 'fragments-out-of-order' }
		]);
		expect(check({ exact: 'Niemand had […] het' })).toEqual([]);
	});

	it('may not leave words out at an end, nor across sections', () => {
		expect(check({ exact: 'Niemand had […]' })).toMatchObject([{ rule: 'empty-fragment' }]);
		expect(check({ exact: 'Niemand had […] De hulp kwam' })).toMatchObject([
			{ rule: 'other-section' }
		]);
	});

	it('do not stand in for a pattern', () => {
		expect(check({ exact: 'Wij .* bericht' })).toMatchObject([{ rule: 'quotation-not-found' }]);
		expect(check({ exact: 'a(b[c{d\\e^f$g|h?+/' })).toMatchObject([
			{ rule: 'quotation-not-found' }
		]);
	});
});

describe('looking for a text', () => {
	it('finds occurrences that overlap, and characters of two units once', () => {
		expect(new DocumentText('aaa').findAll('aa')).toHaveLength(2);
		expect(new DocumentText('😀 en 😀').findAll('😀')).toHaveLength(2);
	});

	it('finds nothing for an empty text', () => {
		expect(new DocumentText('water').findAll(' * ')).toEqual([]);
	});
});

describe('the documents', () => {
	it('that are not there are named', () => {
		const documents = theDocuments();
		documents.delete('night.txt');
		expect(check({}, documents)).toMatchObject([{ rule: 'missing-document', field: 'file' }]);
	});

	it('that have changed are named', () => {
		const documents = theDocuments();
		const text = `${documents.get('night.txt')?.text}Nog een regel.\n`;
		documents.set('night.txt', { text, sha256: digest(text) });
		const [problem] = check({}, documents);
		expect(problem).toMatchObject({ rule: 'changed-document', field: 'sha256' });
		expect(problem?.message).toContain(digest(text));
	});

	it('that lack a heading are named', () => {
		const source = aSource();
		const sections = [...source.sections, { id: 'slot', heading: 'Slot' }];
		const others = theRecords()['sources.json'].sources.slice(1);
		const folder = aDatasetFolder({
			'sources.json': { sources: [{ ...source, sections }, ...others] }
		});
		const problems = checkQuotations(readFolder(folder), theDocuments());
		expect(problems).toMatchObject([{ rule: 'missing-heading', field: 'sections[3].heading' }]);
	});

	it('have sections from heading to heading, found on lines of their own', () => {
		const document = new DocumentText(
			'Voorwerk\n\nSlot ..... 9\n\nWat het Slot is.\n\n## *Slot*\n\nHet einde.\n'
		);
		const ranges = document.sections({
			sections: [{ id: 'voorwerk' }, { id: 'slot', heading: 'Slot' }]
		});
		const texts = [...ranges.values()].map(({ start, end }) =>
			document.text.slice(start, end).trim()
		);
		expect(texts).toEqual(['Voorwerk Slot ..... 9 Wat het Slot is.', 'Slot Het einde.']);
	});

	it('may have the same heading twice, of which the later comes after the section before', () => {
		const document = new DocumentText('Een\na\nTwee\nb\nEen\nc\n');
		const ranges = document.sections({
			sections: [
				{ id: 'een', heading: 'Een' },
				{ id: 'twee', heading: 'Twee' },
				{ id: 'drie', heading: 'Een' }
			]
		});
		const texts = [...ranges.values()].map(({ start, end }) =>
			document.text.slice(start, end).trim()
		);
		expect(texts).toEqual(['Een a', 'Twee b', 'Een c']);
	});
});
