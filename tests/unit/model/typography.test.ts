import { expect, it } from 'vitest';
import { typographic } from '../../../src/lib/model/typography.ts';

it('sets quotes and apostrophes as print has them', () => {
	expect(typographic(`Notitie "elders" van BN'ers, 'zo'`)).toBe(
		'Notitie “elders” van BN’ers, ‘zo’'
	);
});
it('changes nothing the second time', () => {
	const once = typographic(`"een" 'twee' foto's`);
	expect(typographic(once)).toBe(once);
});
