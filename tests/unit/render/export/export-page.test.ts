import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/lib/layout/experience/experience.ts';
import { textWidth } from '../../../../src/lib/layout/text/text-width.ts';
import { STYLES } from '../../../../src/lib/render/export/text-style.ts';
import {
	layExportPage,
	type ExportPage,
	type ExportContent,
	type ExportText,
	wrapAddress
} from '../../../../src/lib/render/export/export-page.ts';

const aRow = (row: Partial<Row>): Row => ({
	...{ kind: 'theme', id: 'wachten', title: 'wachten', count: 3, isOpen: false },
	...{ from: 0, to: 16, line: null, ticks: [] },
	...row
});
const aContent = (more: Partial<ExportContent> = {}): ExportContent => ({
	scene: {
		orientation: 'across',
		along: 1132,
		across: 700,
		bands: {
			periods: { from: 0, to: 48 },
			base: 400,
			announcements: { from: 444, to: 444 },
			experience: { from: 444, to: 700 }
		},
		rows: [
			aRow({ kind: 'group', id: 'nacht', title: 'De nacht', from: 466, to: 483 }),
			aRow({ from: 483, to: 499 })
		]
	},
	title: 'De watersnood',
	subtitle: 'Hoe een nacht werd beleefd',
	days: '1 februari 1953 tot en met 28 februari 1953',
	empty: '',
	kinds: {
		title: 'Soorten',
		entries: [
			{ id: 'dijk', label: 'Dijk' },
			{ id: 'hulp', label: 'Hulp uit het buitenland' }
		]
	},
	announcements: null,
	curve: { title: 'Waterstand', notes: ['Dag van meting (peilschaal).'] },
	experience: {
		title: 'Beleving',
		count: '2 thema’s',
		keys: [
			{ shape: 'day', text: 'passage bij een dag' },
			{ shape: 'span', text: 'bij een maand' },
			{ shape: 'whole', text: 'over het geheel' }
		]
	},
	credit: ['De watersnood, editie van 1 maart 2026.'],
	address: 'https://voorbeeld.nl/?from=1953-02-01&to=1953-02-28',
	...more
});
const down: ExportContent['scene'] = {
	...aContent().scene,
	...{ orientation: 'down', along: 600, across: 390 }
};
const all = (sheet: ExportPage) => sheet.texts.map(({ text }) => text).join(' ');
const boxOf = ({ text, x, y, look, anchor }: ExportText) => {
	const { serif, size, weight } = STYLES[look];
	const face = serif ? 'serif-500' : weight > 500 ? 'sans-650' : 'sans-400';
	const width = textWidth(text, face, size);
	const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
	return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
};
const overlaps = (sheet: ExportPage) => {
	const boxes = sheet.texts.map(boxOf);
	return boxes.flatMap((one, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(other) =>
					one.left < other.right &&
					other.left < one.right &&
					one.top < other.bottom &&
					other.top < one.bottom
			)
			.map((other) => `${one.text} | ${other.text}`)
	);
};

describe('a sheet', () => {
	it('says what it is, which days, what the signs mean and where it comes from', () => {
		for (const scene of [aContent().scene, down]) {
			const content = aContent({ scene });
			const said = all(layExportPage(content));
			const { title, subtitle, days, address } = content;
			for (const text of [title, subtitle, days, address, 'Dijk', 'Waterstand', 'Beleving'])
				expect(said).toContain(text);
		}
	});

	it('has ground from the waterline to its foot', () => {
		const { ground, plot, height } = layExportPage(aContent());
		expect(ground).toMatchObject({ x: 0, y: plot.y + 400 });
		expect((ground?.y ?? 0) + (ground?.height ?? 0)).toBe(height);
	});

	it('leaves out the legend, the curve and the experience that are not drawn', () => {
		const said = all(
			layExportPage(
				aContent({ kinds: { title: 'Soorten', entries: [] }, curve: null, experience: null })
			)
		);
		for (const text of ['Soorten', 'Waterstand', 'Beleving', 'De nacht'])
			expect(said).not.toContain(text);
	});

	it('gives a long name of a row the room it needs beside the plot', () => {
		const title = 'een naam die veel langer is dan de kolom waarin hij zou moeten staan';
		const scene = { ...aContent().scene, rows: [aRow({ title, from: 466, to: 482 })] };
		const sheet = layExportPage(aContent({ scene }));
		const name = sheet.texts.find(({ text }) => text === title);
		expect(name && boxOf(name).right).toBeLessThan(sheet.plot.x);
		expect(overlaps(sheet)).toEqual([]);
	});

	it('never lays a text over another, or outside itself, whatever the words', () => {
		const words = fc
			.array(fc.stringMatching(/^[a-zA-Z]{1,14}$/), { minLength: 1, maxLength: 12 })
			.map((parts) => parts.join(' '));
		fc.assert(
			fc.property(
				words,
				words,
				fc.constantFrom(aContent().scene, down),
				fc.stringMatching(/^[a-z,&=]{0,300}$/),
				(title, subtitle, scene, query) => {
					const address = `https://voorbeeld.nl/?${query}`;
					const sheet = layExportPage(
						aContent({ title, subtitle, scene, address, credit: [title] })
					);
					expect(overlaps(sheet)).toEqual([]);
					for (const { left, right, top, bottom } of sheet.texts.map(boxOf)) {
						expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
						expect(right).toBeLessThanOrEqual(sheet.width);
						expect(bottom).toBeLessThanOrEqual(sheet.height);
					}
				}
			)
		);
	});
});

describe('an address in lines', () => {
	it('is the same address when the lines are joined, and no line is too wide', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^https:[a-z/?&=,%0-9]{0,400}$/), (address) => {
				const lines = wrapAddress(address, 358, 11.5);
				expect(lines.join('')).toBe(address);
				for (const line of lines)
					expect(textWidth(line, 'sans-500', 11.5)).toBeLessThanOrEqual(358);
			})
		);
	});

	it('goes on after a sign that parts it', () => {
		expect(wrapAddress('https://voorbeeld.nl/?from=1953-02-01&to=1953-02-28', 240, 11.5)).toEqual([
			'https://voorbeeld.nl/?from=1953-02-01&',
			'to=1953-02-28'
		]);
	});
});
