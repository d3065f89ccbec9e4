import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../../src/lib/i18n/messages.ts';
import { creditOf } from '../../../../src/lib/render/export/credit.ts';
import { TimelineState } from '../../../../src/lib/state/timeline.svelte.ts';
import { aDataset, withoutLicence } from '../../../fixtures/dataset.ts';

const creditIn = (language: 'nl' | 'en', dataset = aDataset()) =>
	creditOf(
		new TimelineState(
			() => dataset,
			() => language
		),
		messagesIn(language)
	);

describe('the credit of a view that leaves the site', () => {
	it('names title, edition and licence, and what is not under it', () => {
		expect(creditIn('nl')).toEqual([
			'Watersnood, editie van 1 januari 2026.',
			'Eigen teksten en ordening: CC BY 4.0. Aanhalingen en cijfers blijven van hun auteurs en uitgevers.'
		]);
		expect(creditIn('en')[1]).toMatch(/CC BY 4\.0\. Quotations and figures remain/);
	});

	it('names no licence where the dataset has none', () => {
		expect(creditIn('nl', withoutLicence())).toEqual(['Watersnood, editie van 1 januari 2026.']);
	});
});
