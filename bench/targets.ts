/** The figures to reach, each with what it means. Every speed is a ratio within one run. */
import type { Metric } from './metrics.ts';
import { FRAME } from './statistics.ts';

/** What a figure of the app is compared with. */
export type Rule =
	/** At most, or at least, so much by itself. */
	| { kind: 'value'; most?: number; least?: number }
	/** At most so many times the reference's, of the same metric unless another is named. */
	| { kind: 'times-reference'; most: number; of?: Metric }
	/** At most so much more than the reference's, of the same metric unless another is named. */
	| { kind: 'above-reference'; most: number; of?: Metric }
	/** Below that of every peer, and at most so many times the best of them. */
	| { kind: 'times-best-peer'; most: number }
	/** At least so many times less (or more, for what is better when larger) than a named peer's. */
	| { kind: 'better-than'; page: string; least: number; isMore?: boolean }
	/** At most so many times its own at a smaller dataset. */
	| { kind: 'growth'; from: string; most: number };

export interface Target {
	what: string;
	metric: Metric;
	/** Names of datasets: numbers of events; with only the facts shown (`facts-100`); `shipped`. */
	datasets: readonly string[];
	rule: Rule;
}

/** Browsers tell the times of frames in tenths of a ms: one frame more can look like 16.7. */
const ONE_FRAME = Math.ceil(FRAME * 10) / 10 + 0.05;

const ALL = ['150', '1000', '10000', '100000'];
/** Gestures whose frames are compared; those the reference lacks are held against its own drag. */
const GESTURES = [
	['zoom', 'zoomFrame', 'zoomDropped', 'zoomLongTasks'],
	['pan', 'panFrame', 'panDropped', 'panLongTasks'],
	['overview drag', 'overviewFrame', 'overviewDropped', 'overviewLongTasks'],
	['period flight', 'flightFrame', 'flightDropped', 'flightLongTasks']
] as const;

export const TARGETS: readonly Target[] = [
	{
		what: 'the prerendered picture stands no later than the reference draws its first',
		metric: 'picture',
		datasets: ['150', '1000', '10000'],
		rule: { kind: 'times-reference', most: 1, of: 'ready' }
	},
	{
		what: 'interactive within twice the time of the reference',
		metric: 'ready',
		datasets: ['1000', '10000'],
		rule: { kind: 'times-reference', most: 2 }
	},
	{
		what: 'interactive within three times the time of the reference',
		metric: 'ready',
		datasets: ['100000'],
		rule: { kind: 'times-reference', most: 3 }
	},
	{
		what: 'a step of zoom costs at most one and a half times the reference',
		metric: 'zoomStep',
		datasets: ['1000', '10000'],
		rule: { kind: 'times-reference', most: 1.5 }
	},
	{
		what: 'a step of zoom costs at most 1.2 times the reference',
		metric: 'zoomStep',
		datasets: ['100000'],
		rule: { kind: 'times-reference', most: 1.2 }
	},
	{
		what: 'a step of zoom costs less than in every peer',
		metric: 'zoomStep',
		datasets: ['10000', '100000'],
		rule: { kind: 'times-best-peer', most: 1 }
	},
	{
		what: 'a step of zoom hardly grows with the dataset',
		metric: 'zoomStep',
		datasets: ['100000'],
		rule: { kind: 'growth', from: '1000', most: 1.3 }
	},
	...GESTURES.flatMap(([name, frame, dropped, longTasks]): Target[] => {
		const hasOwn = name === 'zoom' || name === 'pan';
		return [
			{
				what: `${name}: frames within one frame of the reference's`,
				metric: frame,
				datasets: ALL,
				rule: { kind: 'above-reference', most: ONE_FRAME, ...(hasOwn ? {} : { of: 'panFrame' }) }
			},
			{
				what: `${name}: at most 5 points more frames dropped than by the reference`,
				metric: dropped,
				datasets: ALL,
				rule: { kind: 'above-reference', most: 5, ...(hasOwn ? {} : { of: 'panDropped' }) }
			},
			{
				what: `${name}: no long task`,
				metric: longTasks,
				datasets: ALL,
				rule: { kind: 'value', most: 0 }
			}
		];
	}),
	...(['zoomLatency', 'panLatency'] as const).flatMap((metric): Target[] => [
		{
			what: `${metric === 'zoomLatency' ? 'wheel' : 'drag'} to paint within 1.4 times the reference`,
			metric,
			datasets: ALL,
			rule: { kind: 'times-reference', most: 1.4 }
		},
		{
			what: `${metric === 'zoomLatency' ? 'wheel' : 'drag'} to paint in half the time of the best peer`,
			metric,
			datasets: ['10000', '100000'],
			rule: { kind: 'times-best-peer', most: 0.5 }
		}
	]),
	{
		what: 'the card shows within two frames of the rest of the pointer',
		metric: 'hover',
		datasets: ALL,
		rule: { kind: 'value', most: 2 * FRAME }
	},
	...(
		[
			['filterStep', 'a filter'],
			['asOfStep', 'a step of the clock']
		] as const
	).map(([metric, name]): Target => ({
		what: `${name} is painted within three frames`,
		metric,
		datasets: ['100000'],
		rule: { kind: 'value', most: 3 * FRAME }
	})),
	{
		what: 'the first hits of a search in a tenth of the time of a look at every text',
		metric: 'searchShare',
		datasets: ['100000'],
		rule: { kind: 'value', most: 0.1 }
	},
	{
		what: 'few DOM elements at any size of dataset',
		metric: 'elements',
		datasets: ALL,
		rule: { kind: 'value', most: 1500 }
	},
	{
		what: 'memory within twice that of the reference',
		metric: 'heap',
		datasets: ['100000'],
		rule: { kind: 'times-reference', most: 2 }
	},
	{
		what: 'no label overlapped, in every view looked at',
		metric: 'overlappedAnywhere',
		datasets: [...ALL, 'facts-100', 'facts-1000'],
		rule: { kind: 'value', most: 0 }
	},
	{
		what: 'no label cut, in every view looked at',
		metric: 'cutAnywhere',
		datasets: [...ALL, 'facts-100', 'facts-1000'],
		rule: { kind: 'value', most: 0 }
	},
	{
		what: 'as many readable labels of 100 events as the best peer known',
		metric: 'readable',
		datasets: ['facts-100'],
		rule: { kind: 'value', least: 82 }
	},
	{
		what: 'more readable labels of 1,000 events than the best peer known (188)',
		metric: 'readable',
		datasets: ['facts-1000'],
		rule: { kind: 'value', least: 200 }
	},
	{
		what: 'first render five times faster than vis-timeline',
		metric: 'ready',
		datasets: ['1000'],
		rule: { kind: 'better-than', page: 'vis-timeline', least: 5 }
	},
	{
		what: 'first render a hundred times faster than vis-timeline',
		metric: 'ready',
		datasets: ['10000'],
		rule: { kind: 'better-than', page: 'vis-timeline', least: 100 }
	},
	{
		what: 'a step of zoom 2.5 times cheaper than in vis-timeline',
		metric: 'zoomStep',
		datasets: ['1000'],
		rule: { kind: 'better-than', page: 'vis-timeline', least: 2.5 }
	},
	{
		what: 'three times as many readable labels as vis-timeline',
		metric: 'readable',
		datasets: ['facts-1000'],
		rule: { kind: 'better-than', page: 'vis-timeline', least: 3, isMore: true }
	},
	...(
		[
			['script', 'JavaScript before the page is ready', 80],
			['style', 'CSS', 12],
			['page', 'the HTML of the page with its drawn first view', 60],
			['data', 'the dataset', 150],
			['fonts', 'fonts', 60]
		] as const
	).map(([metric, name, most]): Target => ({
		what: `${name}: at most ${most} kB, gzip`,
		metric,
		datasets: ['shipped'],
		rule: { kind: 'value', most }
	})),
	{
		what: 'the production build takes at most a minute',
		metric: 'build',
		datasets: ['shipped'],
		rule: { kind: 'value', most: 60 }
	},
	{
		what: 'the production build takes at most three minutes',
		metric: 'build',
		datasets: ['100000'],
		rule: { kind: 'value', most: 180 }
	},
	{
		what: 'the production build takes at most 2 GB',
		metric: 'buildMemory',
		datasets: ['100000'],
		rule: { kind: 'value', most: 2000 }
	}
];

/** What the targets ask that this bench does not measure, with the reason. */
export const NOT_MEASURED: readonly string[] = [
	'heap flat over an hour of gestures: too long for a run',
	'one-file build, `npm ci`, unit tests, data:check: the commands themselves say'
];
