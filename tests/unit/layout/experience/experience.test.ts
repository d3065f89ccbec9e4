import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type ExperienceContext,
	layExperience,
	POINTER_ROWS,
	rowsHeight
} from '../../../../src/lib/layout/experience/experience.ts';
import { createTimescale } from '../../../../src/lib/layout/time/timescale.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { aDataset, anExcerpt, bothLanguages } from '../../../fixtures/dataset.ts';

const view = new Viewport(dayFromIso('1953-01-15'), dayFromIso('1953-04-01'));

function aContext(dataset: Dataset, overrides: Partial<ExperienceContext> = {}): ExperienceContext {
	return {
		dataset,
		language: 'nl',
		orientation: 'across',
		collapsed: new Set(),
		scale: createTimescale(view, 1000),
		along: 1000,
		heights: POINTER_ROWS,
		from: 400,
		band: 22,
		memo: new Memo(),
		...overrides
	};
}

function withExcerpts(excerpts: ReturnType<typeof anExcerpt>[]): Dataset {
	return aDataset({ 'excerpts.json': { excerpts } });
}

describe('layExperience', () => {
	it('gives an open group a row of its own above a row for each theme', () => {
		const rows = layExperience(aContext(aDataset()));
		expect(rows.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
			'group tijd',
			'theme wachten',
			'theme samenwerken',
			'group leren',
			'theme waarschuwen'
		]);
		expect(rows[0]).toMatchObject({ isOpen: true, ticks: [], line: null, count: 2 });
	});

	it('draws the passages of a closed group in one row', () => {
		const rows = layExperience(aContext(aDataset(), { collapsed: new Set(['tijd']) }));
		expect(rows).toHaveLength(3);
		expect(rows[0]).toMatchObject({ kind: 'group', id: 'tijd', isOpen: false, count: 2 });
		expect(rows[0]?.ticks).toHaveLength(2);
	});

	it('stands a passage at its event, in the middle of the day', () => {
		const row = layExperience(aContext(aDataset())).find(({ id }) => id === 'wachten');
		const middle = createTimescale(view, 1000).toAlong(dayFromIso('1953-02-01') + 0.5);
		expect(row?.ticks).toHaveLength(1);
		expect(row?.ticks[0]).toMatchObject({ shape: 'day', event: 'dijk-breekt' });
		expect(row?.ticks[0]?.from).toBeCloseTo(middle);
	});

	it('draws a month as a bar with soft ends', () => {
		const row = layExperience(aContext(aDataset())).find(({ id }) => id === 'samenwerken');
		expect(row?.ticks[0]).toMatchObject({ shape: 'span', fromEdge: 'soft', toEdge: 'soft' });
	});

	it('stands a passage once where its own date is the day of its event', () => {
		const dataset = withExcerpts([anExcerpt({ date: '1953-02-01' })]);
		const row = layExperience(aContext(dataset)).find(({ id }) => id === 'wachten');
		expect(row?.ticks.map(({ event }) => event)).toEqual(['dijk-breekt']);
	});

	it('draws a passage without any date as a dash where the line of its document begins', () => {
		const dataset = withExcerpts([anExcerpt({ events: [] })]);
		const row = layExperience(aContext(dataset)).find(({ id }) => id === 'wachten');
		const start = createTimescale(view, 1000).toAlong(dayFromIso('1953-01-31'));
		expect(row?.ticks).toHaveLength(1);
		expect(row?.ticks[0]?.shape).toBe('whole');
		expect(row?.ticks[0]?.from).toBeCloseTo(start);
		expect(row?.line?.from).toBeCloseTo(start);
	});

	it('stacks at most three dashes', () => {
		const dataset = withExcerpts(
			['een', 'twee', 'drie', 'vier'].map((id) => anExcerpt({ id, events: [] }))
		);
		const row = layExperience(aContext(dataset)).find(({ id }) => id === 'wachten');
		expect(row?.ticks).toHaveLength(3);
		expect(row?.count).toBe(4);
		expect(new Set(row?.ticks.map(({ across }) => across)).size).toBe(3);
	});

	it('has one row without a title when time runs down', () => {
		const rows = layExperience(aContext(aDataset(), { orientation: 'down' }));
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ id: 'all', title: '', from: 400, to: 422, count: 3 });
	});

	it('keeps rows apart, as high as announced, and ticks within the plot, each with its own key', () => {
		const dataset = aDataset();
		const starts = fc.double({ min: -60, max: 60, noNaN: true });
		const lengths = fc.double({ min: 3, max: 200, noNaN: true });
		fc.assert(
			fc.property(starts, lengths, fc.boolean(), (by, days, isClosed) => {
				const from = view.start + by;
				const scale = createTimescale(new Viewport(from, from + days), 1000);
				const collapsed = new Set(isClosed ? ['tijd'] : []);
				const rows = layExperience(aContext(dataset, { scale, collapsed }));
				const height = rowsHeight(dataset, collapsed, POINTER_ROWS);
				expect(rows[rows.length - 1]?.to).toBeCloseTo(400 + height);
				for (const [index, row] of rows.entries())
					if (index > 0) expect(row.from).toBeCloseTo(rows[index - 1]!.to);
				const ticks = rows.flatMap((row) => row.ticks);
				expect(new Set(ticks.map(({ key }) => key)).size).toBe(ticks.length);
				for (const tick of ticks) {
					expect(tick.from).toBeGreaterThanOrEqual(0);
					expect(tick.from).toBeLessThanOrEqual(1000);
				}
			})
		);
	});

	it('uses the reader’s language where there is one', () => {
		const [row] = layExperience(aContext(aDataset(), { language: 'en' }));
		expect(row?.title).toBe(bothLanguages('Tijd').en);
	});
});
