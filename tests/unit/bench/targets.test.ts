import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTargets } from '../../../bench/check-targets.ts';
import { HOVER_REST } from '../../../bench/drive/app-gestures.ts';
import { METRICS, type Values, type Visit } from '../../../bench/metrics.ts';
import { formatTables, formatVerdicts } from '../../../bench/report.ts';
import { Summary } from '../../../bench/summary.ts';
import { type Rule, TARGETS } from '../../../bench/targets.ts';

const visit = (page: string, values: Values, more: Partial<Visit> = {}): Visit => ({
	page,
	dataset: '1000',
	repetition: 1,
	values,
	notes: [],
	...more
});
const RUN = [
	visit('app', { zoomStep: 12, ready: 300, readable: 210 }),
	visit('limit', { zoomStep: 9, ready: 200 }),
	visit('limit again', { zoomStep: 11, ready: 200 }),
	visit('vis-timeline', { zoomStep: 30, readable: 60 }),
	visit('echarts', { zoomStep: 24 })
];
const verdict = (rule: Rule, visits: Visit[] = RUN) => {
	const target = { what: 'it is fast', metric: 'zoomStep' as const, datasets: ['1000'], rule };
	return checkTargets(new Summary(visits), [target])[0];
};

describe('the summary of a run', () => {
	it('takes the median and the spread over the repetitions', () => {
		const visits = [3, 1, 2].map((zoomStep) => visit('app', { zoomStep }));
		expect(new Summary(visits).cell('1000', 'app', 'zoomStep')).toEqual({
			median: 2,
			least: 1,
			most: 3,
			count: 3
		});
	});

	it('divides by both references together, and calls what differs between them noise', () => {
		const summary = new Summary(RUN);
		expect(summary.ratio('1000', 'app', 'zoomStep')).toBeCloseTo(1.2);
		expect(summary.noise('1000')).toContainEqual({
			metric: 'zoomStep',
			ratio: 11 / 9,
			isQuiet: true
		});
		const loud = new Summary([...RUN, visit('limit again', { zoomStep: 20 })]);
		expect(loud.noise('1000').find(({ metric }) => metric === 'zoomStep')?.isQuiet).toBe(false);
	});

	it('is told as a table of medians and ratios, with who failed and why', () => {
		const failed = visit('timelinejs', {}, { failure: { reason: 'not ready within 60 s' } });
		const text = formatTables(new Summary([...RUN, failed]));
		expect(text).toContain('## 1,000 events');
		expect(text).toMatch(/main thread per step, ms +12 1\.20× +9 0\.90× +11 1\.10× +30 3\.00×/);
		expect(text).toContain('timelinejs: not ready within 60 s');
	});
});

describe('the check of the targets', () => {
	it('compares with the reference', () => {
		expect(verdict({ kind: 'times-reference', most: 1.2 })?.holds).toBe(true);
		expect(verdict({ kind: 'times-reference', most: 1.1 })?.holds).toBe(false);
		expect(verdict({ kind: 'times-reference', most: 0.1, of: 'ready' })?.holds).toBe(true);
		expect(verdict({ kind: 'above-reference', most: 2 })?.holds).toBe(true);
		expect(verdict({ kind: 'above-reference', most: 1 })?.holds).toBe(false);
	});

	it('says nothing where the two references differ too much', () => {
		const loud = [...RUN, visit('limit again', { zoomStep: 40 })];
		expect(verdict({ kind: 'times-reference', most: 1.1 }, loud)).toMatchObject({ holds: null });
	});

	it('compares with the best peer, which is no reference', () => {
		expect(verdict({ kind: 'times-best-peer', most: 0.5 })).toMatchObject({
			holds: true,
			found: expect.stringContaining('echarts')
		});
		expect(verdict({ kind: 'times-best-peer', most: 0.4 })?.holds).toBe(false);
	});

	it('compares with a named peer, for what is better when smaller and when larger', () => {
		const rule = { kind: 'better-than', page: 'vis-timeline', least: 2.5 } as const;
		expect(verdict(rule)?.holds).toBe(true);
		expect(verdict({ ...rule, least: 2.6 })?.holds).toBe(false);
		const readable = {
			what: '',
			metric: 'readable',
			datasets: ['1000'],
			rule: { ...rule, isMore: true }
		};
		expect(checkTargets(new Summary(RUN), [{ ...readable, metric: 'readable' }])[0]?.holds).toBe(
			true
		);
	});

	it('counts a peer that was given up on with the time it was given', () => {
		const failure = { reason: 'not ready within 60 s', atLeast: 60_000 };
		const visits = [visit('app', { ready: 500 }), visit('vis-timeline', {}, { failure })];
		const ready = (least: number) =>
			checkTargets(new Summary(visits), [
				{
					what: '',
					metric: 'ready',
					datasets: ['1000'],
					rule: { kind: 'better-than', page: 'vis-timeline', least }
				}
			])[0]?.holds;
		expect(ready(100)).toBe(true);
		expect(ready(200)).toBe(null);
	});

	it('compares with a smaller dataset', () => {
		const rule = { kind: 'growth', from: '150', most: 1.3 } as const;
		expect(verdict(rule)?.holds).toBe(null);
		const small = visit('app', { zoomStep: 10 }, { dataset: '150' });
		expect(verdict(rule, [...RUN, small])?.holds).toBe(true);
		expect(verdict({ ...rule, most: 1.1 }, [...RUN, small])?.holds).toBe(false);
	});

	it('lets an app that could not be built fall short, and says why', () => {
		const failed = visit('app', {}, { failure: { reason: 'the app could not be built: too big' } });
		expect(verdict({ kind: 'value', most: 1 }, [failed])).toMatchObject({
			holds: false,
			found: 'the app could not be built: too big'
		});
	});

	it('leaves out datasets that were not part of the run, and tells what falls short', () => {
		const verdicts = checkTargets(new Summary(RUN), TARGETS);
		expect(new Set(verdicts.map(({ dataset }) => dataset))).toEqual(new Set(['1000']));
		const text = formatVerdicts(verdicts, ['an hour of gestures']);
		expect(text).toMatch(/\d+ hold, \d+ fall short, \d+ open/);
		expect(text).toContain('an hour of gestures');
	});
});

describe('the targets', () => {
	it('name figures that the bench knows', () => {
		expect(TARGETS.filter(({ metric }) => !(metric in METRICS))).toEqual([]);
	});

	it('count from the rest that the app asks of a pointer', () => {
		const source = readFileSync('src/lib/render/control/hover-intent.ts', 'utf8');
		expect(source).toContain(`const REST = ${HOVER_REST};`);
	});
});
