import { expect, it } from 'vitest';
import { commandOfKey } from '../../../../src/lib/render/control/commands.ts';

const press = (key: string, more = {}) =>
	commandOfKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

it('keys with Ctrl, ⌘ or Alt belong to the browser', () => {
	expect(press('+', { ctrlKey: true })).toBeUndefined();
	expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
	expect(press('0', { metaKey: true })).toBeUndefined();
});
it('arrows walk the events, with Shift they pan', () => {
	expect(press('ArrowRight')?.name).toBe('next');
	expect(press('ArrowRight', { shiftKey: true })?.name).toBe('panLater');
});
it('a digit shows a period, zero shows everything', () => {
	expect(press('2')).toEqual({ name: 'period', number: 2 });
	expect(press('0')?.name).toBe('showAll');
});
it('letters do nothing', () => expect(press('a')).toBeUndefined());
