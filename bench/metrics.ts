/** What is measured, in the order of the report. All are better when smaller, but for readable labels. */
export const METRICS = {
	picture: { name: 'picture, from navigation', unit: 'ms' },
	ready: { name: 'ready, from navigation', unit: 'ms' },
	render: { name: 'render, from the call', unit: 'ms' },
	zoomStep: { name: 'zoom: main thread per step', unit: 'ms' },
	zoomProcessor: { name: 'zoom: all threads per step', unit: 'ms' },
	zoomFrame: { name: 'zoom: frame p95', unit: 'ms' },
	zoomDropped: { name: 'zoom: frames dropped', unit: '%' },
	zoomLongTasks: { name: 'zoom: long tasks', unit: '' },
	zoomLatency: { name: 'wheel to paint p95', unit: 'ms' },
	panFrame: { name: 'pan: frame p95', unit: 'ms' },
	panDropped: { name: 'pan: frames dropped', unit: '%' },
	panLongTasks: { name: 'pan: long tasks', unit: '' },
	panLatency: { name: 'drag to paint p95', unit: 'ms' },
	overviewFrame: { name: 'overview drag: frame p95', unit: 'ms' },
	overviewDropped: { name: 'overview drag: frames dropped', unit: '%' },
	overviewLongTasks: { name: 'overview drag: long tasks', unit: '' },
	flightFrame: { name: 'period flight: frame p95', unit: 'ms' },
	flightDropped: { name: 'period flight: frames dropped', unit: '%' },
	flightLongTasks: { name: 'period flight: long tasks', unit: '' },
	hover: { name: 'hover to card p95, after its rest', unit: 'ms' },
	filterStep: { name: 'filter to paint p95', unit: 'ms' },
	asOfStep: { name: 'clock to paint p95', unit: 'ms' },
	search: { name: 'search', unit: 'ms' },
	searchShare: { name: 'search: part of a look at every text', unit: '' },
	heap: { name: 'heap after collection', unit: 'MB' },
	buffers: { name: 'array buffers beside the heap', unit: 'MB' },
	elements: { name: 'DOM elements', unit: '' },
	readable: { name: 'labels readable', unit: '' },
	overlapped: { name: 'labels overlapped', unit: '' },
	cut: { name: 'labels cut', unit: '' },
	overlappedAnywhere: { name: 'overlapped, every view looked at', unit: '' },
	cutAnywhere: { name: 'cut, every view looked at', unit: '' },
	script: { name: 'JavaScript before ready', unit: 'kB' },
	style: { name: 'CSS', unit: 'kB' },
	page: { name: 'HTML of the page', unit: 'kB' },
	data: { name: 'dataset', unit: 'kB' },
	fonts: { name: 'fonts', unit: 'kB' },
	build: { name: 'production build', unit: 's' },
	buildMemory: { name: 'production build: peak memory', unit: 'MB' }
} as const satisfies Record<string, { name: string; unit: string }>;

export type Metric = keyof typeof METRICS;
export type Values = Partial<Record<Metric, number>>;

/** One visit of one page: what was measured, and what could not be. */
export interface Visit {
	page: string;
	dataset: string;
	repetition: number;
	values: Values;
	/** Said of a measurement that is not like the others, such as a gesture cut short. */
	notes: string[];
	/** Why there are no values; `atLeast` is the time after which the bench gave up, ms. */
	failure?: { reason: string; atLeast?: number };
}
