import fc from 'fast-check';
import { spanOf, waveOf } from '../../../../src/lib/model/read/assemble.ts';
import type {
	Dataset,
	Excerpt,
	Announcement,
	TimelineEvent
} from '../../../../src/lib/model/dataset/dataset.ts';
import { dayFromIso, isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { without } from '../../../../src/lib/model/base/without.ts';
import {
	aDataset,
	anAnnouncement,
	anEvent,
	anExcerpt,
	aThemeLink,
	bothLanguages
} from '../../../fixtures/dataset.ts';

// Random timelines in which every kind of thing has a random date, made from the fixture.

export const FIRST = dayFromIso('1953-01-01');
export const LAST = dayFromIso('1953-12-31');

const day = fc.integer({ min: FIRST, max: LAST }).map(isoFromDay);
const side = fc.oneof(
	{ weight: 5, arbitrary: day },
	day.map((iso) => iso.slice(0, 7)),
	day.map((iso) => `${iso}~`),
	day.map((iso) => `${iso}?`)
);
const interval = fc
	.tuple(day, day, fc.boolean(), fc.boolean())
	.map(([one, other, isMonth, isOpen]) => {
		const [from, to] = [one, other].sort() as [string, string];
		const cut = (iso: string) => (isMonth ? iso.slice(0, 7) : iso);
		return `${cut(from)}/${isOpen ? '..' : cut(to)}`;
	});
const date = fc.oneof({ weight: 3, arbitrary: side }, interval);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const base = aDataset();
const themes = base.themes.map(({ id }) => id);

const events: fc.Arbitrary<TimelineEvent[]> = fc
	.array(
		fc.record({
			date,
			later: maybe(date),
			themes: fc.subarray(themes)
		}),
		{ maxLength: 12 }
	)
	.map((all) =>
		all.map(({ date, later, themes }, index) => ({
			...anEvent({
				id: `event-${index}`,
				date,
				title: bothLanguages(`Titel ${index}.`),
				text: bothLanguages(`Tekst ${index}.`),
				themes: themes.map((theme) => aThemeLink({ theme })),
				check: { status: 'checked', note: bothLanguages(`Noot ${index}.`) }
			}),
			...(later && { later: { date: later, text: bothLanguages(`Later ${index}.`) } }),
			span: spanOf(date)
		}))
	);

const excerpts = (ids: string[]): fc.Arbitrary<Excerpt[]> =>
	fc
		.array(
			fc.record({
				date: maybe(date),
				events: fc.subarray(ids),
				themes: fc.subarray(themes, { minLength: 1 }),
				source: fc.constantFrom(...base.sources.map(({ id }) => id))
			}),
			{ maxLength: 10 }
		)
		.map((all) =>
			all.map(({ date, events, themes, source }, index) => ({
				...anExcerpt({ id: `excerpt-${index}`, events, themes, source }),
				note: bothLanguages(`Waarom ${index}.`),
				...(date && { date, span: spanOf(date) })
			}))
		);

const OUTCOMES = [
	...['extended', 'ended-as-planned', 'ended-early'],
	...['postponed', 'tightened', 'decided-as-planned']
] as Exclude<Announcement['outcome'], 'open'>[];

const announcements: fc.Arbitrary<Announcement[]> = fc
	.array(
		fc.record({
			announced: side,
			promised: date,
			outcome: fc.constantFrom(...OUTCOMES),
			actualEnd: maybe(side),
			hasSuccessor: fc.boolean()
		}),
		{ maxLength: 8 }
	)
	.map((all) =>
		all.map(({ announced, promised, outcome, actualEnd, hasSuccessor }, index) => {
			const record = without(anAnnouncement(), 'successor', 'actualEnd');
			return {
				...record,
				...{ id: `horizon-${index}`, announced, promised, outcome },
				announcedSpan: spanOf(announced),
				promisedSpan: spanOf(promised),
				...(actualEnd && { actualEnd, actualEndSpan: spanOf(actualEnd) }),
				...(hasSuccessor && index + 1 < all.length && { successor: `horizon-${index + 1}` })
			};
		})
	);

const waves = fc
	.uniqueArray(fc.integer({ min: FIRST, max: LAST }), { minLength: 2, maxLength: 6 })
	.map((days) => [...days].sort((one, other) => one - other))
	.map((days) =>
		days.slice(1).map((end, index) => {
			const start = days[index]!;
			const [from, to, peak] = [start, end - 1, Math.floor((start + end) / 2)].map(isoFromDay);
			const title = bothLanguages(`Golf nummer ${index}.`);
			return waveOf({ id: `wave-${index}`, title, start: from!, end: to!, peaks: [peak!] });
		})
	);

/** Random timelines over the year 1953. */
export const datasets: fc.Arbitrary<Dataset> = fc
	.record({
		events,
		announcements,
		waves,
		out: fc.array(maybe(side), { minLength: 2, maxLength: 2 })
	})
	.chain((parts) =>
		excerpts(parts.events.map(({ id }) => id)).map((excerpts) => ({ ...parts, excerpts }))
	)
	.map(({ events, announcements, waves, out, excerpts }): Dataset => ({
		...base,
		...{ events, announcements, excerpts },
		sources: base.sources.map((dated, index) => {
			const source = without(dated, 'date', 'dateSpan');
			const date = out[index];
			return date === undefined ? source : { ...source, date, dateSpan: spanOf(date) };
		}),
		waves: {
			...base.waves,
			definitions: base.waves.definitions.map((definition) => ({ ...definition, waves }))
		}
	}));
