import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES, validateDataset } from '../../../src/lib/model/check.ts';
import {
	aDatasetFolder,
	aHorizon,
	anEvent,
	anExcerpt,
	aSeries,
	aSource,
	aTheme,
	aWave,
	bothLanguages,
	theRecords,
	WATER_CSV
} from '../../fixtures/dataset.ts';

type Overrides = Parameters<typeof aDatasetFolder>[0];

/** `rule id field` of every problem. */
function found(overrides: Overrides): string[] {
	return validateDataset(aDatasetFolder(overrides)).problems.map(({ rule, id, field }) =>
		[rule, id, field].filter(Boolean).join(' ')
	);
}

const records = theRecords();
const { events } = records['events.json'];
const { excerpts } = records['excerpts.json'];
const { groups, themes } = records['themes.json'];
const { sources } = records['sources.json'];
const { strands, horizons } = records['horizons.json'];
const timeline = records['timeline.json'];

const withEvents = (...more: object[]) => ({ 'events.json': { events: [...events, ...more] } });
const withExcerpts = (...more: object[]) => ({
	'excerpts.json': { excerpts: [...excerpts, ...more] }
});
const withWaves = (...waves: object[]) => ({
	'waves.json': {
		default: 'peilen',
		definitions: [{ ...records['waves.json'].definitions[0], waves }]
	}
});
const withHorizons = (...some: object[]) => ({ 'horizons.json': { strands, horizons: some } });
const withSeries = (overrides: object) => ({
	'series/series.json': { series: [aSeries(overrides)] }
});
const title = (text: string) => ({ title: bothLanguages(text) });

/** One broken rule at a time. */
const CASES: [rule: string, what: string, overrides: Overrides, expected: string[]][] = [
	[
		'duplicate-id',
		'two events with one id',
		withEvents(anEvent({ date: '1953-03-05', ...title('Iets heel anders') })),
		['duplicate-id dijk-breekt id']
	],
	[
		'duplicate-id',
		'an id that another event used to have',
		withEvents(anEvent({ id: 'nieuw', date: '1953-03-05', aliases: ['dijk-breekt'] })),
		['duplicate-id nieuw aliases[0]']
	],
	[
		'duplicate-id',
		'two waves with one id',
		withWaves(aWave(), aWave()),
		['duplicate-id peilen waves[1].id']
	],
	[
		'duplicate-section',
		'two sections with one id',
		{
			'sources.json': {
				sources: [
					aSource({ sections: [...aSource().sections, { id: 'opening', heading: 'Nog iets' }] }),
					...sources.slice(1)
				]
			}
		},
		['duplicate-section nacht sections[3].id']
	],
	[
		'unknown-reference',
		'an event of an unknown kind and theme',
		withEvents(
			anEvent({ id: 'x', date: '1953-03-05', kind: 'vuur', themes: ['wachten', 'niets'] })
		),
		['unknown-reference x kind', 'unknown-reference x themes[1]']
	],
	[
		'unknown-reference',
		'an excerpt of an unknown source, theme and event',
		withExcerpts(anExcerpt({ id: 'x', source: 'b', themes: ['t'], events: ['e'] })),
		['unknown-reference x source', 'unknown-reference x themes[0]', 'unknown-reference x events[0]']
	],
	[
		'unknown-reference',
		'a theme of an unknown group, source and kinship',
		{
			'themes.json': {
				groups,
				themes: [...themes.slice(1), aTheme({ group: 'g', source: 's', related: ['r'] })]
			}
		},
		[
			'unknown-reference wachten group',
			'unknown-reference wachten source',
			'unknown-reference wachten related[0]'
		]
	],
	[
		'unknown-reference',
		'a timeline, waves and periods that point nowhere',
		{
			'timeline.json': { ...timeline, series: 'x' },
			'waves.json': { ...records['waves.json'], default: 'x' },
			'periods.json': {
				periods: [{ ...records['periods.json'].periods[0], source: 'x' }]
			}
		},
		['unknown-reference vloed source', 'unknown-reference series', 'unknown-reference default']
	],
	[
		'unknown-reference',
		'an announcement of an unknown strand and successor',
		withHorizons(aHorizon({ strand: 'x', successor: 'y' })),
		['unknown-reference droog-in-maart strand', 'unknown-reference droog-in-maart successor']
	],
	[
		'unknown-section',
		'an excerpt of a section of another source',
		withExcerpts(anExcerpt({ id: 'x', section: 'alles' })),
		['unknown-section x section']
	],
	[
		'later-before-date',
		'a sequel before its event',
		withEvents(
			anEvent({ id: 'x', date: '1953-03-05', later: { date: '1953-02', text: bothLanguages('y') } })
		),
		['later-before-date x later.date']
	],
	[
		'wave-end-before-start',
		'a wave that ends before it starts',
		withWaves(aWave({ start: '1953-02-05', end: '1953-02-03', peaks: [] })),
		['wave-end-before-start peilen waves[0].end']
	],
	[
		'peak-outside-wave',
		'a peak after its wave',
		withWaves(aWave({ peaks: ['1953-02-01', '1953-03'] })),
		['peak-outside-wave peilen waves[0].peaks[1]']
	],
	[
		'promised-before-announced',
		'a promise of a day gone by',
		withHorizons({ ...aHorizon({ promised: '1953-01' }), successor: undefined }),
		['promised-before-announced droog-in-maart promised']
	],
	[
		'misplaced-successor',
		'a successor in another strand',
		{
			'horizons.json': {
				strands: [...strands, { id: 'ander', title: bothLanguages('Ander') }],
				horizons: [horizons[0], { ...horizons[1], strand: 'ander' }]
			}
		},
		['misplaced-successor droog-in-maart successor']
	],
	[
		'misplaced-successor',
		'a successor that came first',
		withHorizons(aHorizon(), { ...horizons[1], announced: '1953-02-01' }),
		['misplaced-successor droog-in-maart successor']
	],
	[
		'outside-window',
		'an event after the window',
		withEvents(anEvent({ id: 'x', date: '1953-05' })),
		['outside-window x date']
	],
	[
		'missing-language',
		'a title without the first language, one without the second',
		withEvents(
			anEvent({ id: 'x', date: '1953-03-05', title: { en: 'Only English' } }),
			anEvent({ id: 'y', date: '1953-03-06', title: { nl: 'Alleen Nederlands' } })
		),
		['missing-language x title', 'missing-language y title']
	],
	[
		'long-title',
		'a title of more than sixty characters',
		withEvents(anEvent({ id: 'x', date: '1953-03-05', title: { nl: 'é'.repeat(61), en: 'e' } })),
		['long-title x title.nl']
	],
	[
		'long-excerpt',
		'a quotation of more than sixty words',
		withExcerpts(
			anExcerpt({
				id: 'x',
				selector: { ...anExcerpt().selector, exact: 'water '.repeat(61).trim() }
			})
		),
		['long-excerpt x selector.exact']
	],
	[
		'near-duplicate',
		'two events of one day with nearly one title',
		withEvents(anEvent({ id: 'x', title: { nl: 'De dijk breekt!', en: 'Something else' } })),
		['near-duplicate x title']
	],
	[
		'theme-without-excerpt',
		'a theme that no passage carries',
		{ 'themes.json': { groups, themes: [...themes, aTheme({ id: 'leeg' })] } },
		['theme-without-excerpt leeg id']
	],
	[
		'event-without-evidence',
		'an event without reference or passage',
		withEvents(anEvent({ id: 'x', date: '1953-03-05', references: [] })),
		['event-without-evidence x references']
	],
	[
		'silent-month',
		'a month in which nothing happens',
		{ 'timeline.json': { ...timeline, window: '1953-01-15/1953-05-10' } },
		['silent-month window', 'silent-month window']
	],
	[
		'unlisted-gap',
		'a missing figure that is not listed',
		{
			...withSeries({ gaps: ['1953-02-05'] }),
			'series/water.csv': WATER_CSV.replace(',320', ',').replace(/1953-02-05.*\n/, '')
		},
		['unlisted-gap waterstand gaps']
	],
	[
		'peak-mismatch',
		'a peak that the file does not have',
		withSeries({ knownPeaks: [{ date: '1953-02-01', value: 456 }] }),
		['peak-mismatch waterstand knownPeaks[0].value']
	]
];

describe('the rules', () => {
	it('have nothing to say of a good dataset', () => {
		expect(validateDataset(aDatasetFolder()).problems).toEqual([]);
	});

	it.each(CASES)('%s finds %s', (_, __, overrides, expected) => {
		expect(found(overrides).sort()).toEqual([...expected].sort());
	});

	it('are each tried above', () => {
		expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
	});

	it('tell an error from a warning', () => {
		const { problems } = validateDataset(
			aDatasetFolder(
				withEvents(
					anEvent({ id: 'x', date: '1953-03-05', title: { en: 'Only English' } }),
					anEvent({ id: 'y', date: '1953-03-06', title: { nl: 'Alleen Nederlands' } })
				)
			)
		);
		expect(problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
	});

	it('count the words of a quotation without its omission marks', () => {
		const exact = `${'water '.repeat(30)}[…] ${'water '.repeat(30)}`.trim();
		expect(
			found(withExcerpts(anExcerpt({ id: 'x', selector: { ...anExcerpt().selector, exact } })))
		).toEqual([]);
	});

	it('take the heading of a section for its title in the language of the source', () => {
		const sections = [{ id: 'het-water-komt', heading: 'x', title: { en: 'The water comes' } }];
		const problems = found({
			'sources.json': { sources: [aSource({ sections }), ...sources.slice(1)] }
		});
		expect(problems.filter((problem) => problem.startsWith('missing-language'))).toEqual([]);
	});

	it('name the new id where an old one is used', () => {
		const renamed = anEvent({ id: 'nieuw', aliases: ['dijk-breekt'] });
		const { problems } = validateDataset(
			aDatasetFolder({ 'events.json': { events: [events[0], renamed, events[2]] } })
		);
		expect(problems).toMatchObject([{ rule: 'unknown-reference', id: 'wachten-op-bericht' }]);
		expect(problems[0]?.remedy.nl).toContain('‘nieuw’');
	});

	it('say nothing of a record that was set aside for another reason', () => {
		const broken = events.map((event) =>
			event.id === 'dijk-breekt' ? { ...event, date: '1953-02-30' } : event
		);
		expect(found({ 'events.json': { events: broken } })).toEqual([
			'invalid-date dijk-breekt date',
			'silent-month window'
		]);
	});

	it('say nothing of what a lost file may have held', () => {
		expect(found({ 'events.json': '{' })).toEqual(['broken-json']);
		expect(found({ 'sources.json': null })).toEqual(['missing-file']);
	});

	it('give all problems in order of file, line, column', () => {
		const { problems } = validateDataset(
			aDatasetFolder({
				...withEvents(anEvent({ date: 'kaas' }), anEvent({ id: 'x', kind: 'vuur' })),
				...withSeries({ knownPeaks: [{ date: '1953-02-01', value: 456 }] })
			})
		);
		const places = problems.map(({ file, line }) => [file, line] as const);
		expect(places.map(([file]) => file)).toEqual([...places.map(([file]) => file)].sort());
		expect(problems.length).toBeGreaterThan(3);
	});

	it('never throw, whatever stands in a record', () => {
		const fields = fc.constantFrom(...Object.keys(anEvent()), 'later', 'aliases');
		fc.assert(
			fc.property(fields, fc.jsonValue(), (field, value) => {
				const folder = aDatasetFolder(withEvents({ ...anEvent({ id: 'x' }), [field]: value }));
				expect(() => validateDataset(folder)).not.toThrow();
			})
		);
	});
});
