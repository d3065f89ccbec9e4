import { expect, it } from 'vitest';
import { typographic } from '../../../../src/lib/model/base/typography.ts';

it('sets quotes and apostrophes as print has them', () => {
	expect(typographic(`Notitie "elders" van BN'ers, 'zo'`)).toBe(
		'Notitie “elders” van BN’ers, ‘zo’'
	);
});
it('takes letters left out for what they are, however many there are', () => {
	expect(typographic("van negen uur 's avonds tot vijf uur 's ochtends. Zo'n verbod")).toBe(
		'van negen uur ’s avonds tot vijf uur ’s ochtends. Zo’n verbod'
	);
	expect(typographic("'t kan, zei 'een van de BN'ers' nu")).toBe(
		'’t kan, zei ‘een van de BN’ers’ nu'
	);
});
it('changes nothing the second time', () => {
	const once = typographic(`"een" 'twee' foto's`);
	expect(typographic(once)).toBe(once);
});
