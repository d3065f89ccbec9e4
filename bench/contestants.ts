import { REFERENCES } from './summary.ts';

/** How a page is opened and driven. */
export interface Contestant {
	name: string;
	/** Address of the page for a dataset. */
	path: (dataset: string) => string;
	/** What the wheel turns over; it also takes the drag. */
	target: string;
	/** `deltaY` of a step out, to ten ninths of the view; a step in is its negative. Null: the page has buttons, no wheel. */
	wheel: { delta: number; ctrlKey: boolean } | null;
	/** Elements that hold a title each; null where titles are drawn on a canvas. */
	labels: string | null;
	/** Whether it takes part in label and weight audits only under this name. */
	isSecondCopy?: boolean;
}

const PLOT = '[data-testid=timeline]';
const page = (name: string) => (dataset: string) => `/pages/${name}.html?items=${dataset}`;
const reference: Omit<Contestant, 'name'> = {
	path: page('limit'),
	target: 'canvas',
	wheel: { delta: 105.4, ctrlKey: false },
	labels: null
};

export const CONTESTANTS: readonly Contestant[] = [
	{
		name: 'app',
		path: (dataset) => `/app/${dataset}/`,
		target: PLOT,
		wheel: { delta: 43.4, ctrlKey: true },
		labels: `${PLOT} [data-label] text`
	},
	{ name: REFERENCES[0], ...reference },
	{ name: REFERENCES[1], ...reference, isSecondCopy: true },
	{
		name: 'vis-timeline',
		path: page('vis-timeline'),
		target: '.vis-panel.vis-center',
		wheel: { delta: 66.7, ctrlKey: false },
		labels: '.vis-item-content'
	},
	{
		name: 'timelinejs',
		path: page('timelinejs'),
		target: '.tl-timenav',
		wheel: null,
		labels: '.tl-timemarker .tl-headline'
	},
	{
		name: 'echarts',
		path: page('echarts'),
		target: 'canvas',
		wheel: { delta: 100, ctrlKey: false },
		labels: null
	}
];

/** `list`, moved on by a number of places, so that no page always comes first. */
export function rotate<T>(list: readonly T[], places: number): T[] {
	const start = list.length ? places % list.length : 0;
	return [...list.slice(start), ...list.slice(0, start)];
}
