/** What the bench uses of its peers: they are installed by the bench alone, types and all. */
declare module 'vis-timeline/standalone' {
	interface VisItem {
		id: number;
		content: string;
		start: number;
		end: number | null;
		type: 'point' | 'range';
	}
	interface VisOptions {
		start: number;
		end: number;
		height: string;
		onInitialDrawComplete: () => void;
	}
	export class Timeline {
		constructor(element: HTMLElement, items: VisItem[], options: VisOptions);
		getWindow(): { start: Date; end: Date };
	}
}

declare module 'vis-timeline/styles/*.css';

declare namespace TL {
	interface TimelineDate {
		year: number;
		month: number;
		day: number;
	}
	interface TimelineData {
		events: {
			unique_id: string;
			start_date: TimelineDate;
			end_date?: TimelineDate;
			text: { headline: string };
		}[];
	}
	class Timeline {
		constructor(
			elementId: string,
			data: TimelineData,
			options: { zoom_sequence: number[]; scale_factor: number; font: null }
		);
		on(name: string, listener: () => void): void;
		zoomIn(): void;
		zoomOut(): void;
	}
}

declare module '@knight-lab/timelinejs/dist/css/timeline.css';

declare module 'echarts/core' {
	interface RenderItemApi {
		value(dimension: number): number;
		coord(value: [number, number]): number[];
	}
	interface Chart {
		on(name: string, listener: () => void): void;
		getOption(): { dataZoom?: { startValue?: number; endValue?: number }[] };
		setOption(option: {
			series: {
				renderItem: (params: { dataIndex: number }, api: RenderItemApi) => object;
				[name: string]: unknown;
			}[];
			[name: string]: unknown;
		}): void;
	}
	export function init(element: HTMLElement, theme: null, options: { renderer: 'canvas' }): Chart;
	export function use(parts: unknown[]): void;
}

declare module 'echarts/charts' {
	export const CustomChart: unknown;
}
declare module 'echarts/components' {
	export const DataZoomComponent: unknown;
	export const GridComponent: unknown;
}
declare module 'echarts/renderers' {
	export const CanvasRenderer: unknown;
}
