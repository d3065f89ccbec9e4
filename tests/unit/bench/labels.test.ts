import { describe, expect, it } from 'vitest';
import { countLabels, type DrawnLabel, wholeTitles } from '../../../bench/drive/labels.ts';

const box = (left: number, top: number, width = 100, height = 12) => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});
const label = (drawn: Partial<DrawnLabel> & Pick<DrawnLabel, 'box'>): DrawnLabel => ({
	visible: drawn.box,
	isWhole: true,
	...drawn
});

describe('the label audit', () => {
	it('counts labels that stand free as readable', () => {
		const labels = [label({ box: box(0, 0) }), label({ box: box(110, 0) })];
		expect(countLabels(labels)).toEqual({ readable: 2, overlapped: 0, cut: 0 });
	});

	it('counts both labels that run into each other by 2 px both ways, and no less', () => {
		const first = label({ box: box(0, 0) });
		const counts = (left: number, top: number) =>
			countLabels([first, label({ box: box(left, top) })]).overlapped;
		expect(counts(98, 10)).toBe(2);
		expect(counts(98.5, 10)).toBe(0);
		expect(counts(98, 10.5)).toBe(0);
	});

	it('counts a label that is shortened, or clipped by more than a tenth, as cut', () => {
		const whole = box(0, 0);
		const shown = (width: number) => label({ box: whole, visible: box(0, 0, width) });
		expect(countLabels([label({ box: whole, isWhole: false })]).cut).toBe(1);
		expect(countLabels([shown(89)])).toEqual({ readable: 0, overlapped: 0, cut: 1 });
		expect(countLabels([shown(91)])).toEqual({ readable: 1, overlapped: 0, cut: 0 });
	});

	it('looks only at what can be seen: what is clipped away overlaps nothing', () => {
		const clipped = label({ box: box(0, 0), visible: box(0, 0, 20) });
		const outside = label({ box: box(30, 0), visible: null });
		const other = label({ box: box(50, 0) });
		expect(countLabels([clipped, outside, other])).toEqual({ readable: 1, overlapped: 0, cut: 1 });
	});

	it('knows a title that is broken into lines', () => {
		expect(wholeTitles([{ title: '#0001 flood wildfire' }])).toEqual(
			new Set(['#0001floodwildfire'])
		);
	});
});
