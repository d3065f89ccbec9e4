import { dayFromIso, isoFromDay } from '../../src/lib/model/time/index.ts';
import { WINDOW } from './items.ts';

const THEME_GROUPS = 9;
/** How many themes, passages and announcements there are, whatever the number of events. */
export const THEMES = 45;
const EXCERPTS = 180;
const ANNOUNCEMENTS = 150;
const STRANDS = 15;
const SECTIONS = 6;

/** A text that is the same in every language. */
export const sameInBoth = (text: string) => ({ nl: text, en: text });
export const themeId = (index: number) => `theme-${index}`;
const announcementId = (index: number) => `horizon-${index}`;
const range = <T>(length: number, make: (index: number) => T) =>
	Array.from({ length }, (_, i) => make(i));

const FIRST = dayFromIso(WINDOW.from);
const LAST = dayFromIso(WINDOW.to);
const REFERENCES = [{ url: 'https://example.org/', supports: sameInBoth('The day.') }];

/** Everything in a dataset folder but the timeline and its events, by file name. */
export function surroundings(eventIds: readonly string[]): Record<string, string> {
	return {
		'periods.json': JSON.stringify({
			periods: [
				{ id: 'one', date: '2020-01-01/2020-07-31', title: sameInBoth('One'), band: 'solid' },
				{ id: 'two', date: '2020-08-01/2021-06-30', title: sameInBoth('Two'), band: 'hollow' }
			]
		}),
		'sources.json': JSON.stringify({ sources: [source()] }),
		'themes.json': JSON.stringify({
			groups: range(THEME_GROUPS, (index) => ({
				id: `group-${index}`,
				title: sameInBoth(`Group ${index}`),
				source: 'document'
			})),
			themes: range(THEMES, themeOf)
		}),
		'excerpts.json': JSON.stringify({
			excerpts: range(EXCERPTS, (index) => excerptOf(index, eventIds))
		}),
		'waves.json': JSON.stringify({ default: 'by-mean', definitions: [waveDefinition()] }),
		'horizons.json': JSON.stringify({
			strands: range(STRANDS, (index) => ({
				id: `strand-${index}`,
				title: sameInBoth(`Strand ${index}`)
			})),
			horizons: range(ANNOUNCEMENTS, announcementOf)
		}),
		'series/series.json': JSON.stringify({ series: [series()] }),
		'series/admissions.csv': admissions()
	};
}

function source() {
	return {
		id: 'document',
		title: 'A document',
		description: sameInBoth('A document that was made for measuring.'),
		publisher: 'Bench',
		authors: [],
		period: `${WINDOW.from}/${WINDOW.to}`,
		language: 'en',
		sections: range(SECTIONS, (index) => ({
			id: `part-${index}`,
			title: sameInBoth(`Part ${index}`)
		})),
		file: 'document.txt',
		sha256: '0'.repeat(64)
	};
}

function themeOf(index: number) {
	return {
		id: themeId(index),
		group: `group-${index % THEME_GROUPS}`,
		title: sameInBoth(`Theme number ${index}`),
		explanation: sameInBoth('This is what the theme says. This is where it is found.'),
		source: 'document',
		section: `part-${index % SECTIONS}`,
		order: 1 + Math.floor(index / THEME_GROUPS)
	};
}

/** Passages tied to events spread over the dataset. */
function excerptOf(index: number, eventIds: readonly string[]) {
	const event = eventIds[Math.floor((index / EXCERPTS) * eventIds.length)];
	return {
		id: `excerpt-${index}`,
		source: 'document',
		section: `part-${index % SECTIONS}`,
		selector: {
			type: 'TextQuoteSelector',
			exact: `Passage ${index} is about as long as a passage mostly is, some twenty to thirty words, so that the cards and the pages have something to show.`,
			prefix: 'before ',
			suffix: ' after'
		},
		themes: [themeId(index % THEMES)],
		events: event === undefined ? [] : [event]
	};
}

/** Announcements of a promised day, each about six weeks ahead, in strands in which one follows another. */
function announcementOf(index: number) {
	const step = Math.floor(index / STRANDS);
	const announced = FIRST + 20 + step * 45 + (index % STRANDS) * 2;
	const next = index + STRANDS;
	return {
		id: announcementId(index),
		strand: `strand-${index % STRANDS}`,
		kind: 'end',
		announced: isoFromDay(announced),
		subject: sameInBoth(`Measure ${index} stays`),
		promised: isoFromDay(announced + 40),
		reading: 'through',
		outcome: next < ANNOUNCEMENTS ? 'extended' : 'ended-as-planned',
		...(next < ANNOUNCEMENTS
			? { successor: announcementId(next) }
			: { actualEnd: isoFromDay(announced + 40) }),
		references: REFERENCES,
		check: { status: 'checked' }
	};
}

function waveDefinition() {
	const wave = (id: string, start: string, peak: string, end: string) => ({
		id,
		title: sameInBoth(`Wave ${id}`),
		start,
		end,
		peaks: [peak]
	});
	return {
		id: 'by-mean',
		title: sameInBoth('By the mean'),
		rule: sameInBoth('A wave is on while the mean is high.'),
		series: 'admissions',
		references: REFERENCES,
		waves: [
			wave('first', '2020-02-15', '2020-04-01', '2020-05-15~'),
			wave('second', '2020-08-15~', '2020-10-01', '2020-11-15'),
			wave('third', '2021-02-15', '2021-04-01', '2021-05-15')
		]
	};
}

function series() {
	return {
		id: 'admissions',
		title: sameInBoth('Admissions'),
		definition: sameInBoth('Made figures.'),
		unit: sameInBoth('a day'),
		byDate: sameInBoth('day'),
		interval: 'day',
		file: 'admissions.csv',
		column: 'value',
		publisher: 'Bench',
		register: 'Bench',
		licence: sameInBoth('none'),
		caveats: [],
		meanDays: 7,
		knownPeaks: [],
		gaps: []
	};
}

/** A figure for each day: a wave of half a year, with a week in it. */
function admissions(): string {
	const days = range(LAST - FIRST + 1, (index) => FIRST + index);
	const value = (day: number) =>
		Math.round(250 - 230 * Math.cos(((day - FIRST) / 182.5) * 2 * Math.PI) + (day % 7) * 3);
	return ['date,value', ...days.map((day) => `${isoFromDay(day)},${value(day)}`)].join('\n') + '\n';
}
