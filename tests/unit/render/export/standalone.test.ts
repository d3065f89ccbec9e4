import { describe, expect, it } from 'vitest';
import {
	plainPaint,
	withFallbacks,
	withoutUnits
} from '../../../../src/lib/render/export/standalone.ts';

describe('a computed style as an attribute', () => {
	it('names a colour so that every viewer knows it, with its opacity apart', () => {
		expect(plainPaint('rgb(21, 25, 28)')).toEqual({ paint: '#15191c', opacity: '1' });
		expect(plainPaint('rgba(21, 25, 28, 0.5)')).toEqual({ paint: '#15191c', opacity: '0.5' });
		expect(plainPaint('none')).toEqual({ paint: 'none', opacity: '1' });
	});

	it('takes what is transparent for nothing', () => {
		expect(plainPaint('rgba(0, 0, 0, 0)').paint).toBe('none');
	});

	it('has no units in lengths and dashes', () => {
		expect(withoutUnits('1.25px')).toBe('1.25');
		expect(withoutUnits('1px, 4px')).toBe('1 4');
		expect(withoutUnits('middle')).toBe('middle');
	});

	it('makes lengths whole again that a browser told as parts, since the page is zoomed', () => {
		expect(withoutUnits('7.333333px', 1.5)).toBe('11');
		expect(withoutUnits('1.333333px, 1.733333px', 1.5)).toBe('2 2.6');
		expect(withoutUnits('normal', 1.5)).toBe('normal');
	});

	it('names families for viewers that do not read embedded fonts', () => {
		expect(withFallbacks('"Onze Letter", system-ui, sans-serif')).toBe(
			"'Onze Letter', system-ui, 'Public Sans', 'Segoe UI', Arial, Helvetica, sans-serif"
		);
		expect(withFallbacks('"Onze Letter", Georgia, serif')).toBe(
			"'Onze Letter', Georgia, Newsreader, 'Times New Roman', serif"
		);
		expect(withFallbacks('monospace')).toBe('monospace');
	});
});
