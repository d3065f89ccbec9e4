import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../../src/lib/layout/text/text-width.ts';

const words = fc
	.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 })
	.map((parts) => parts.map((part) => part.replaceAll(/\s/g, 'x')));

describe('textWidth', () => {
	it('grows with the size and with the text', () => {
		expect(textWidth('dijk', 'sans-500', 26)).toBeCloseTo(2 * textWidth('dijk', 'sans-500', 13));
		expect(textWidth('dijken', 'sans-500', 13)).toBeGreaterThan(textWidth('dijk', 'sans-500', 13));
		expect(textWidth('', 'serif-450', 13)).toBe(0);
	});

	it('gives all figures one width', () => {
		const widths = [...'0123456789'].map((figure) => textWidth(figure, 'sans-400', 11));
		expect(new Set(widths).size).toBe(1);
	});

	it('makes heavier text wider', () => {
		const [light, heavy] = (['sans-400', 'sans-650'] as const).map((face) =>
			textWidth('Grote versoepeling', face, 12)
		);
		expect(heavy).toBeGreaterThan(light!);
	});

	it('takes the width of an m for a character outside the fonts', () => {
		expect(textWidth('水', 'sans-500', 13)).toBe(textWidth('m', 'sans-500', 13));
	});
});

describe('wrapText', () => {
	it('keeps every word whole and in order', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 10, max: 300 }), (parts, width) => {
				const lines = wrapText(parts.join(' '), width, 'sans-500', 13);
				expect(lines.join(' ')).toBe(parts.join(' '));
			})
		);
	});

	it('makes no line wider than asked, except for a single wide word', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 10, max: 300 }), (parts, width) => {
				for (const line of wrapText(parts.join(' '), width, 'sans-500', 13))
					if (line.includes(' '))
						expect(textWidth(line, 'sans-500', 13)).toBeLessThanOrEqual(width + 1e-6);
			})
		);
		expect.hasAssertions();
	});

	it('gives no lines for no text', () => {
		expect(wrapText('  ', 100, 'sans-500', 13)).toEqual([]);
	});
});
