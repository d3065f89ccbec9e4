import type { Bilingual, Problem } from '../base/index.ts';

/** A problem without its place. */
export type Sentences = Pick<Problem, 'rule' | 'message' | 'remedy'>;

const COPY_AGAIN: Bilingual = {
	nl: 'Neem de woorden letterlijk over uit het document.',
	en: 'Copy the words from the document as they stand.'
};

/** A source whose text is not among the documents. */
export function missingDocument(file: string): Sentences {
	return {
		rule: 'missing-document',
		message: {
			nl: `Het document ${file} is er niet, dus de citaten uit deze bron zijn niet vergeleken.`,
			en: `The document ${file} is not there, so the quotations from this source were not compared.`
		},
		remedy: {
			nl: 'Zet het document bij de andere, of verbeter de bestandsnaam.',
			en: 'Put the document with the others, or correct the name of the file.'
		}
	};
}

/** A document that is not the one that was used before. */
export function changedDocument(file: string, sha256: string): Sentences {
	return {
		rule: 'changed-document',
		message: {
			nl: `Het document ${file} is niet meer hetzelfde: de SHA-256 is nu ${sha256}.`,
			en: `The document ${file} is no longer the same: its SHA-256 is now ${sha256}.`
		},
		remedy: {
			nl: 'Kijk na wat er veranderd is; vul daarna de nieuwe SHA-256 in.',
			en: 'See what has changed; then fill in the new SHA-256.'
		}
	};
}

/** A section that the document does not have. */
export function missingHeading(): Sentences {
	return {
		rule: 'missing-heading',
		message: {
			nl: 'Dit kopje staat niet in het document, of niet na dat van het vorige deel.',
			en: 'This heading is not in the document, or not after that of the section before.'
		},
		remedy: {
			nl: 'Neem het kopje letterlijk over, en zet de delen in de volgorde van het document.',
			en: 'Copy the heading as it stands, and put the sections in the order of the document.'
		}
	};
}

/** An omission with nothing before or after it. */
export function emptyFragment(): Sentences {
	return {
		rule: 'empty-fragment',
		message: {
			nl: 'Voor of na een weglating […] staat geen tekst.',
			en: 'There is no text before or after an omission […].'
		},
		remedy: {
			nl: 'Haal de weglating aan het begin of eind weg.',
			en: 'Remove the omission at the start or end.'
		}
	};
}

/** A fragment that stands before the one it should follow. */
export function outOfOrder(fragment: string): Sentences {
	return {
		rule: 'fragments-out-of-order',
		message: {
			nl: `Het fragment ‘${fragment}’ staat in het document voor het vorige fragment.`,
			en: `The fragment ‘${fragment}’ stands before the previous fragment in the document.`
		},
		remedy: {
			nl: 'Zet de fragmenten in de volgorde van het document, of maak er twee passages van.',
			en: 'Put the fragments in the order of the document, or make two excerpts of them.'
		}
	};
}

/** Other words stand before the quotation. */
export function otherPrefix(before: string): Sentences {
	return {
		rule: 'other-prefix',
		message: {
			nl: `Dit staat niet direct voor het citaat. Daar staat: ‘${before}’.`,
			en: `This does not stand right before the quotation. There stands: ‘${before}’.`
		},
		remedy: COPY_AGAIN
	};
}

/** Other words stand after the quotation. */
export function otherSuffix(after: string): Sentences {
	return {
		rule: 'other-suffix',
		message: {
			nl: `Dit staat niet direct na het citaat. Daar staat: ‘${after}’.`,
			en: `This does not stand right after the quotation. There stands: ‘${after}’.`
		},
		remedy: COPY_AGAIN
	};
}

/** The fragment stands in another section. */
export function otherSection(fragment: string, section: string): Sentences {
	return {
		rule: 'other-section',
		message: {
			nl: `Het fragment ‘${fragment}’ staat in het deel ‘${section}’.`,
			en: `The fragment ‘${fragment}’ stands in the section ‘${section}’ instead.`
		},
		remedy: {
			nl: `Vul bij section ‘${section}’ in.`,
			en: `Set section to ‘${section}’.`
		}
	};
}

/** The fragment stands nowhere in the document. */
export function absent(fragment: string, difference: Bilingual | null): Sentences {
	return {
		rule: 'quotation-not-found',
		message: {
			nl: [`Het fragment ‘${fragment}’ staat niet in het document.`, difference?.nl]
				.join(' ')
				.trim(),
			en: [`The fragment ‘${fragment}’ is not in the document.`, difference?.en].join(' ').trim()
		},
		remedy: COPY_AGAIN
	};
}
