import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { parseDataset } from '../../../../src/lib/model/read/parse.ts';
import { DATA_FILES } from '../../../../src/lib/model/schema/files.ts';
import {
	aDataset,
	aDatasetFolder,
	anEvent,
	anExcerpt,
	aTheme,
	aWave,
	theRecords
} from '../../../fixtures/dataset.ts';

type Overrides = Parameters<typeof aDatasetFolder>[0];

function problemsOf(overrides: Overrides) {
	return parseDataset(aDatasetFolder(overrides)).problems;
}

/** Problems as `file:line:column rule id field`, what an editor looks for first. */
function places(overrides: Overrides): string[] {
	return problemsOf(overrides).map(({ file, line, column, rule, id, field }) =>
		[`${file}:${line}:${column}`, rule, id, field].filter(Boolean).join(' ')
	);
}

describe('a good dataset folder', () => {
	it('is read without a problem', () => {
		const { dataset, problems } = parseDataset(aDatasetFolder());
		expect(problems).toEqual([]);
		expect(dataset?.events).toHaveLength(3);
		expect(dataset?.window.edtf).toBe('1953-01-15/1953-03-31');
	});

	it('has its dates worked out to days', () => {
		const dataset = aDataset();
		const [, flood, recovery] = dataset.events;
		expect(flood?.span.first).toBe(flood?.span.last);
		expect(recovery?.span).toMatchObject({ precision: 'month', isApproximate: true });
		const wave = dataset.waves.definitions[0]?.waves[0];
		expect(wave?.startSpan.softFirst).toBe(true);
		expect(wave?.peakDays.map(isoFromDay)).toEqual(['1953-02-01']);
		expect(dataset.announcements[1]?.actualEndSpan?.edtf).toBe('1953-04-20');
	});

	it('has events in order of earliest day, latest day, order, id', () => {
		const events = [
			anEvent({ id: 'b', date: '1953-02-01' }),
			anEvent({ id: 'a', date: '1953-02-01' }),
			anEvent({ id: 'second', date: '1953-02-01', order: 2 }),
			anEvent({ id: 'first', date: '1953-02-01', order: 1 }),
			anEvent({ id: 'month', date: '1953-02' }),
			anEvent({ id: 'open', date: '1953-02-01/..' }),
			anEvent({ id: 'early', date: '1953-01' })
		];
		const ids = aDataset({ 'events.json': { events } }).events.map(({ id }) => id);
		expect(ids).toEqual(['early', 'first', 'second', 'a', 'b', 'month', 'open']);
	});

	it('has excerpts in the order of sources and sections, then of the file', () => {
		const excerpts = [
			anExcerpt({ id: 'e1', source: 'jaar-later', section: 'alles' }),
			anExcerpt({ id: 'e2', section: 'de-hulp' }),
			anExcerpt({ id: 'e3', section: 'het-water-komt' }),
			anExcerpt({ id: 'e4', section: 'het-water-komt' })
		];
		const ids = aDataset({ 'excerpts.json': { excerpts } }).excerpts.map(({ id }) => id);
		expect(ids).toEqual(['e3', 'e4', 'e2', 'e1']);
	});

	it('has themes in the order of their groups', () => {
		const { groups } = theRecords()['themes.json'];
		const themes = [
			aTheme({ id: 't1', group: 'leren', order: 1 }),
			aTheme({ id: 't2', order: 2 }),
			aTheme({ id: 't3', order: 1 })
		];
		const ids = aDataset({ 'themes.json': { groups, themes } }).themes.map(({ id }) => id);
		expect(ids).toEqual(['t3', 't2', 't1']);
	});

	it('may name a licence or none', () => {
		const { licence, ...timeline } = theRecords()['timeline.json'];
		expect(aDataset().timeline.licence).toEqual(licence);
		expect(problemsOf({ 'timeline.json': timeline })).toEqual([]);
		const nameless = { ...timeline, licence: { url: licence.url } };
		expect(problemsOf({ 'timeline.json': nameless })).toMatchObject([{ field: 'licence.name' }]);
	});

	it('may start its CSV files with a byte order mark, as spreadsheets do', () => {
		const csv = '\uFEFFdate,level\r\n1953-02-01,455\r\n';
		expect(problemsOf({ 'series/water.csv': csv })).toEqual([]);
		expect(aDataset({ 'series/water.csv': csv }).series[0]?.points).toHaveLength(1);
	});
});

describe('a folder with a fault', () => {
	it('without timeline.json is no dataset, and says so', () => {
		const { dataset, problems } = parseDataset(aDatasetFolder({ 'timeline.json': null }));
		expect(dataset).toBeNull();
		expect(problems.map(({ message }) => message.nl)).toEqual([
			'De map bevat geen timeline.json, dus dit is geen dataset.'
		]);
	});

	it('says one thing when it is empty', () => {
		expect(parseDataset(new Map()).problems).toHaveLength(1);
	});

	it.each(Object.keys(DATA_FILES).filter((name) => name !== 'timeline.json'))(
		'reads %s as empty when it is missing',
		(name) => {
			const { dataset, problems } = parseDataset(aDatasetFolder({ [name]: null }));
			expect(dataset).not.toBeNull();
			expect(problems).toMatchObject([{ rule: 'missing-file', file: name, severity: 'error' }]);
		}
	);

	it('sets a broken file aside and reads the others', () => {
		const { dataset, problems } = parseDataset(
			aDatasetFolder({ 'events.json': '{\n\t"events": [\n\t\t{ "id": "x" "date" }\n\t]\n}' })
		);
		expect(dataset?.events).toEqual([]);
		expect(dataset?.excerpts).toHaveLength(3);
		expect(problems).toMatchObject([{ rule: 'broken-json', line: 3, column: 15 }]);
		expect(problems[0]?.message.nl).toContain('komma');
	});

	it('reads on past comments and trailing commas, but calls them errors', () => {
		const text = '{\n\t// all of them\n\t"events": [],\n}';
		expect(places({ 'events.json': text })).toEqual([
			'events.json:2:2 json-comment',
			'events.json:4:1 trailing-comma'
		]);
	});

	it('reports a field that stands there twice', () => {
		expect(places({ 'events.json': '{\n\t"events": [],\n\t"events": []\n}' })).toEqual([
			'events.json:3:2 duplicate-key'
		]);
	});

	it('reports the line that is not UTF-8', () => {
		const bytes = new Uint8Array([...new TextEncoder().encode('{\n\t"a": "'), 0xe9, 0x22, 0x7d]);
		expect(places({ 'events.json': bytes })).toEqual(['events.json:2:1 wrong-encoding']);
	});

	it('reports a byte order mark and reads the file', () => {
		const text = `\uFEFF${JSON.stringify({ events: [anEvent()] })}`;
		const { dataset, problems } = parseDataset(aDatasetFolder({ 'events.json': text }));
		expect(problems).toMatchObject([{ rule: 'byte-order-mark', severity: 'warning' }]);
		expect(dataset?.events).toHaveLength(1);
	});

	it('reports as many problems as there are', () => {
		const events = Array.from({ length: 20_000 }, () => ({}));
		const count = problemsOf({ 'events.json': { events } }).length;
		expect(count).toBe(20_000 * 9);
	});

	it('refuses nesting deeper than it can follow', () => {
		expect(problemsOf({ 'events.json': '['.repeat(200_000) })).toMatchObject([
			{ rule: 'broken-json' }
		]);
	});

	it('reports a descriptor that is no JSON, and reads on', () => {
		const { dataset, problems } = parseDataset(aDatasetFolder({ 'datapackage.json': '{' }));
		expect(dataset?.events).toHaveLength(3);
		expect(problems).toMatchObject([{ rule: 'broken-json', file: 'datapackage.json' }]);
	});

	it('refuses a window without end', () => {
		const timeline = { ...theRecords()['timeline.json'], window: '1953-01/..' };
		const { dataset, problems } = parseDataset(aDatasetFolder({ 'timeline.json': timeline }));
		expect(dataset).toBeNull();
		expect(problems).toMatchObject([{ rule: 'open-window', field: 'window' }]);
	});
});

describe('a record with a fault', () => {
	it('is set aside with its place, and the rest still loads', () => {
		const events = [anEvent({ date: '1953-02-30' }), anEvent({ id: 'goed' })];
		const { dataset, problems } = parseDataset(aDatasetFolder({ 'events.json': { events } }));
		expect(dataset?.events.map(({ id }) => id)).toEqual(['goed']);
		expect(problems).toMatchObject([
			{
				rule: 'invalid-date',
				line: 5,
				column: 12,
				id: 'dijk-breekt',
				field: 'date',
				value: '"1953-02-30"'
			}
		]);
	});

	it('is told by name of a field that does not exist', () => {
		const events = [{ ...anEvent(), titel: 'x' }];
		const [problem] = problemsOf({ 'events.json': { events } });
		expect(problem).toMatchObject({ rule: 'unknown-field', field: 'titel' });
		expect(problem?.message.nl).toContain('‘titel’');
		expect(problem?.remedy.en).toContain('title');
	});

	it('is told by name of a field that is missing', () => {
		const events = [{ ...anEvent(), kind: undefined }];
		const [problem] = problemsOf({ 'events.json': { events } });
		expect(problem).toMatchObject({ rule: 'missing-field', line: 3, field: 'kind' });
		expect(problem?.message).toEqual({
			nl: 'Het veld ‘kind’ ontbreekt.',
			en: 'The field ‘kind’ is missing.'
		});
	});

	it.each([
		['id', 'Geen Id', 'invalid-format'],
		['importance', 7, 'too-big'],
		['importance', 0, 'too-small'],
		['importance', 2.5, 'wrong-type'],
		['importance', 'veel', 'wrong-type'],
		['themes', 'wachten', 'wrong-type'],
		['title', { nl: '' }, 'empty-value'],
		['title', null, 'wrong-type'],
		['check', { status: 'zeker' }, 'invalid-value'],
		['references', [{ url: 'ftp://x' }], 'invalid-format'],
		['date', '53', 'invalid-date'],
		['date', '1953-02-05/1953-02-01', 'invalid-date'],
		['later', { date: 'kaas', text: {} }, 'invalid-date']
	])('with %s %j breaks the rule %s', (field, value, rule) => {
		const problems = problemsOf({ 'events.json': { events: [{ ...anEvent(), [field]: value }] } });
		expect(problems.map((problem) => problem.rule)).toEqual([rule]);
		for (const sentence of [problems[0]?.message, problems[0]?.remedy])
			expect([sentence?.nl, sentence?.en].every((text) => (text?.length ?? 0) > 10)).toBe(true);
	});

	it('is a wave alone, not the definition it belongs to', () => {
		const [definition] = theRecords()['waves.json'].definitions;
		const waves = [aWave({ start: 'kaas' }), aWave({ id: 'tweede' })];
		const definitions = [{ ...definition, waves }];
		const { dataset } = parseDataset(
			aDatasetFolder({ 'waves.json': { default: 'peilen', definitions } })
		);
		expect(dataset?.waves.definitions[0]?.waves.map(({ id }) => id)).toEqual(['tweede']);
	});

	it('does not hide the other faults', () => {
		const events = [anEvent({ date: 'kaas', kind: '' }), { ...anEvent(), order: 0, foo: 1 }, 3];
		expect(places({ 'events.json': { events, evens: [] } })).toHaveLength(6);
	});
});
