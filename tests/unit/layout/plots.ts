import type { SceneRequest } from '../../../src/lib/layout/base/request.ts';
import { Viewport } from '../../../src/lib/layout/time/viewport.ts';
import type { Dataset } from '../../../src/lib/model/dataset/dataset.ts';
import { matching, NO_FILTER } from '../../../src/lib/model/dataset/filter.ts';

/** Set, every case is tried rather than a few that are drawn anew each time. */
export const IS_LONG = process.env.LONG_TESTS !== undefined;

/** A window of the browser, and the plot that the page has in it, px. */
export interface Plot extends Pick<SceneRequest, 'orientation' | 'along' | 'across'> {
	width: number;
	height: number;
}

const down = (width: number, height: number): Plot => {
	// Header, overview, tabs, and what is said of the promised ends past the view.
	const along = height - 54 - 60 - 52 - 18;
	return { width, height, orientation: 'down', along, across: width };
};

const across = (width: number, height: number): Plot => {
	// Margins beside the plot; header and overview.
	const along = width - (width < 1024 ? 276 + 16 : 284 + 24);
	return { width, height, orientation: 'across', along, across: height - 54 - 59 };
};

/** From a small phone to a large screen; time runs down where it is narrower than 640 px. */
export const PLOTS: readonly Plot[] = [
	down(320, 568),
	down(360, 640),
	down(390, 844),
	down(560, 900),
	across(768, 1024),
	across(820, 1180),
	across(1024, 768),
	across(1280, 720),
	across(1440, 900),
	across(1920, 1080)
];

export const homeOf = ({ window }: Dataset): Viewport =>
	new Viewport(window.first!, window.last! + 1);

/** A request as the page makes it when it opens. */
export function openingRequest(
	dataset: Dataset,
	{ orientation, along, across }: Plot,
	viewport = homeOf(dataset)
): SceneRequest {
	return {
		...{ dataset, viewport, orientation, along, across, language: 'nl' },
		layers: new Set(dataset.timeline.layers),
		collapsed: new Set(dataset.groups.map(({ id }) => id)),
		matching: matching(dataset, NO_FILTER, dataset.waves.default),
		series: dataset.timeline.series,
		waves: dataset.waves.default
	};
}
