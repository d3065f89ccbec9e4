import { describe, expect, it } from 'vitest';
import { firstFocus, nearest, nextFocus } from '../../../../src/lib/layout/card/focus-order.ts';

const layers = [
	[{ key: 'period:a', along: 0 }],
	[
		{ key: 'event:a', along: 10 },
		{ key: 'cluster:b', along: 40 },
		{ key: 'event:c', along: 90 }
	],
	[
		{ key: 'theme:x', along: -1 },
		{ key: 'tick:1', along: 85 }
	]
];

describe('the focus', () => {
	it('starts at the first event in view', () => expect(firstFocus(layers)).toBe('event:a'));
	it('moves within a layer and stops at its ends', () => {
		expect(nextFocus(layers, 'event:a', 'next')).toBe('cluster:b');
		expect(nextFocus(layers, 'cluster:b', 'previous')).toBe('event:a');
		expect(nextFocus(layers, 'event:a', 'previous')).toBeUndefined();
		expect(nextFocus(layers, 'event:c', 'next')).toBeUndefined();
	});
	it('goes to what is nearest in another layer', () => {
		expect(nextFocus(layers, 'event:c', 'layerDown')).toBe('tick:1');
		expect(nextFocus(layers, 'event:a', 'layerDown')).toBe('theme:x');
		expect(nextFocus(layers, 'period:a', 'layerUp')).toBeUndefined();
	});
	it('starts anew from what is no longer drawn', () => {
		expect(nextFocus(layers, 'event:gone', 'next')).toBe('event:a');
	});
	it('has nowhere to go in an empty scene', () => {
		expect(firstFocus([])).toBeUndefined();
		expect(nearest([], 3)).toBeUndefined();
	});
});
