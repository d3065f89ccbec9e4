import type { FaultReason } from '../model/transfer/index.ts';
import type { Language } from '../model/base/index.ts';

/**
 * What is said when something does not come or goes wrong. Apart from the other words, and in both
 * languages at once, since these may be what did not come.
 */
export interface FaultWords {
	/** The page that the server made stays, and that is all. */
	page: (reason?: FaultReason) => string;
	/** The page stays, since the next one cannot be opened. */
	next: (reason: FaultReason) => string;
	/** A part of the page cannot be opened. */
	part: (reason: FaultReason) => string;
	/** There is no page. */
	nothing: (reason: FaultReason) => string;
	again: string;
	close: string;
}

const REASONS: Record<Language, Record<FaultReason, string>> = {
	nl: {
		unreachable: 'er kwam geen verbinding tot stand',
		refused: 'de server gaf een fout',
		unreadable: 'wat er binnenkwam, is niet te lezen',
		edition: 'er is een andere editie van deze site',
		code: 'een deel van de site kwam niet binnen',
		other: 'er ging iets onverwachts mis'
	},
	en: {
		unreachable: 'no connection could be made',
		refused: 'the server gave an error',
		unreadable: 'what came in cannot be read',
		edition: 'there is another edition of this site',
		code: 'a part of the site did not come',
		other: 'something unexpected went wrong'
	}
};

export const faultWords: Record<Language, FaultWords> = {
	nl: {
		page: (reason = 'code') =>
			`Deze pagina is te lezen, maar niet te bedienen: ${REASONS.nl[reason]}.`,
		next: (reason) => `De volgende pagina kon niet worden geopend: ${REASONS.nl[reason]}.`,
		part: (reason) => `Dit onderdeel kon niet worden geopend: ${REASONS.nl[reason]}.`,
		nothing: (reason) => `Deze pagina kon niet worden geopend: ${REASONS.nl[reason]}.`,
		again: 'Probeer het opnieuw',
		close: 'Sluiten'
	},
	en: {
		page: (reason = 'code') => `This page can be read, but not operated: ${REASONS.en[reason]}.`,
		next: (reason) => `The next page could not be opened: ${REASONS.en[reason]}.`,
		part: (reason) => `This part could not be opened: ${REASONS.en[reason]}.`,
		nothing: (reason) => `This page could not be opened: ${REASONS.en[reason]}.`,
		again: 'Try again',
		close: 'Close'
	}
};
