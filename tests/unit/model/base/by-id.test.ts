import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ById } from '../../../../src/lib/model/base/by-id.ts';

const ids = fc.array(fc.stringMatching(/^[a-c]{0,4}$/), { maxLength: 200 });

it('finds what a map finds, and where it stands', () => {
	fc.assert(
		fc.property(ids, ids, (known, asked) => {
			const items = known.map((id) => ({ id }));
			const map = new Map(items.map((item, position) => [item.id, { item, position }]));
			const byId = new ById(items);
			for (const id of [...known, ...asked]) {
				expect(byId.get(id)).toBe(map.get(id)?.item);
				expect(byId.has(id)).toBe(map.has(id));
				expect(byId.positionOf(id)).toBe(map.get(id)?.position ?? -1);
			}
		})
	);
});
