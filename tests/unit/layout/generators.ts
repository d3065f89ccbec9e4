import fc from 'fast-check';
import type { CalendarSpan } from '../../../src/lib/model/time/calendar-span.ts';
import type { Dataset, TimelineEvent } from '../../../src/lib/model/dataset/dataset.ts';
import { isoFromDay } from '../../../src/lib/model/time/dates.ts';
import type { SceneRequest } from '../../../src/lib/layout/base/request.ts';
import { matching, NO_FILTER } from '../../../src/lib/model/dataset/filter.ts';
import { Viewport } from '../../../src/lib/layout/time/viewport.ts';
import { Memo } from '../../../src/lib/model/base/memo.ts';

const memo = new Memo();

// Small random timelines, made straight as datasets: reading files is the business of other tests.

/** 2010-01-01, and a window of 400 days. */
export const FIRST = 14_610;
export const LAST = FIRST + 399;

const WORDS =
	'de dijk breekt waterschap vergadert opnieuw over hulp uit het binnenland en boten'.split(' ');

const span: fc.Arbitrary<CalendarSpan> = fc
	.record({
		first: fc.integer({ min: FIRST - 40, max: LAST + 40 }),
		days: fc.oneof(
			{ weight: 6, arbitrary: fc.constant(1) },
			fc.integer({ min: 2, max: 4 }),
			fc.integer({ min: 20, max: 260 })
		),
		isInterval: fc.boolean(),
		isSoft: fc.boolean(),
		isOpen: fc.integer({ min: 0, max: 20 }).map((number) => number === 0)
	})
	.map(({ first, days, isInterval, isSoft, isOpen }) => ({
		edtf: days === 1 ? isoFromDay(first) : `${isoFromDay(first)}/${isoFromDay(first + days - 1)}`,
		first,
		last: isOpen ? null : first + days - 1,
		softFirst: isSoft,
		softLast: isSoft,
		precision: 'day' as const,
		isInterval: days > 1 && isInterval,
		isApproximate: isSoft,
		isUncertain: false
	}));

const title = fc
	.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9, size: 'max' })
	.map((words) => words.join(' '));

const event = fc.record({
	span,
	title,
	importance: fc.integer({ min: 1, max: 5 }),
	kind: fc.constantFrom('water', 'herstel')
});

/** Up to 70 events, some days crowded, with a curve of two humps. */
export const datasets: fc.Arbitrary<Dataset> = fc
	.record({
		events: fc.array(event, { minLength: 0, maxLength: 60, size: 'max' }),
		crowd: fc.array(event, { minLength: 0, maxLength: 12, size: 'max' }),
		crowdedDay: fc.integer({ min: FIRST, max: LAST }),
		height: fc.integer({ min: 0, max: 900 })
	})
	.map(({ events, crowd, crowdedDay, height }) => {
		const crowded = crowd.map((one) => ({
			...one,
			span: { ...one.span, first: crowdedDay, last: crowdedDay, isInterval: false }
		}));
		return aLaidDataset([...events, ...crowded].map(toEvent), height);
	});

function toEvent(
	{
		span,
		title,
		importance,
		kind
	}: { span: CalendarSpan; title: string; importance: number; kind: string },
	index: number
): TimelineEvent {
	return {
		id: `e-${index}`,
		date: span.edtf,
		span,
		title: { nl: title, en: `${title} too` },
		text: { nl: title },
		kind,
		importance,
		themes: [],
		references: [],
		check: { status: 'checked' }
	};
}

/** A dataset around events, complete enough to lay out. */
export function aLaidDataset(events: TimelineEvent[], height = 500): Dataset {
	const window: CalendarSpan = {
		edtf: `${isoFromDay(FIRST)}/${isoFromDay(LAST)}`,
		first: FIRST,
		last: LAST,
		softFirst: false,
		softLast: false,
		precision: 'day',
		isInterval: true,
		isApproximate: false,
		isUncertain: false
	};
	const points = Array.from({ length: 300 }, (_, index) => ({
		day: FIRST + 30 + index,
		value: Math.max(0, height * Math.sin(index / 45) ** 2)
	}));
	const text = { nl: 'Water' };
	return {
		timeline: {
			format: 1,
			id: 'proef',
			title: text,
			subtitle: text,
			description: text,
			languages: ['nl', 'en'],
			window: window.edtf,
			kinds: [],
			layers: [],
			series: 'stand',
			edition: '2020-01-01',
			method: [],
			changes: [],
			credits: []
		},
		window,
		periods: [],
		sources: [],
		groups: [],
		themes: [],
		events: [...events].sort((a, b) => (a.span.first ?? 0) - (b.span.first ?? 0)),
		excerpts: [],
		waves: { default: 'geen', definitions: [] },
		strands: [],
		announcements: [],
		stories: [],
		series: [
			{
				id: 'stand',
				title: text,
				definition: text,
				unit: text,
				byDate: text,
				interval: 'day',
				file: 'stand.csv',
				column: 'value',
				publisher: '',
				register: '',
				licence: {},
				caveats: [],
				meanDays: 7,
				knownPeaks: [],
				gaps: [],
				points
			}
		]
	};
}

/** Part of the window, from all of it down to three days; `at` and `zoom` between 0 and 1. */
export function viewAt(at: number, zoom: number): Viewport {
	const days = (LAST + 1 - FIRST) * (3 / (LAST + 1 - FIRST)) ** zoom;
	const start = FIRST + at * (LAST + 1 - FIRST - days);
	return new Viewport(start, start + days);
}

const part = fc.double({ min: 0, max: 1, noNaN: true });
export const viewports = fc.tuple(part, part).map(([at, zoom]) => viewAt(at, zoom));

/** A request for a whole scene. */
export function aRequest(dataset: Dataset, overrides: Partial<SceneRequest> = {}): SceneRequest {
	return {
		dataset,
		language: 'nl',
		viewport: new Viewport(FIRST, LAST + 1),
		orientation: 'across',
		along: 1132,
		across: 640,
		layers: new Set(['periods', 'facts', 'curve', 'experience']),
		collapsed: new Set(),
		matching: matching(dataset, NO_FILTER, 'geen', memo),
		series: 'stand',
		waves: 'geen',
		memo,
		...overrides
	};
}

/** Requests over random timelines, views and sizes, time running across or down. */
export const requests: fc.Arbitrary<SceneRequest> = fc
	.record({
		dataset: datasets,
		viewport: viewports,
		along: fc.integer({ min: 320, max: 1640 }),
		across: fc.integer({ min: 420, max: 820 }),
		isDown: fc.boolean(),
		hidesOne: fc.boolean()
	})
	.map(({ dataset, viewport, along, across, isDown, hidesOne }) =>
		aRequest(dataset, {
			viewport,
			along,
			across: isDown ? 390 : across,
			orientation: isDown ? 'down' : 'across',
			matching: matching(
				dataset,
				hidesOne ? { kind: new Set(['herstel']) } : NO_FILTER,
				'geen',
				memo
			)
		})
	);
