import { describe, expect, it } from 'vitest';
import { layoutScene } from '../../../../src/lib/layout/scene/layout-scene.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { shippedDataset } from '../../model/exports/hostile.ts';
import { homeOf, openingRequest, PLOTS } from '../plots.ts';

/**
 * What the picture reaches on the shipped timeline: labels, and their summed importance, over all views of a
 * zoom laid end to end (one view at ×1, sixteen at ×16). A change may raise these; where it lowers one, look
 * at the picture, and lower the floor only for something that is worth it. Another timeline has other floors.
 */
const FLOORS: Record<number, Record<number, [labels: number, importance: number]>> = {
	360: { 1: [8, 39], 2: [17, 70], 4: [31, 114], 8: [53, 179], 16: [87, 270] },
	560: { 1: [21, 89], 2: [39, 144], 4: [58, 195], 8: [94, 303], 16: [128, 391] },
	768: { 1: [12, 55], 2: [20, 85], 4: [43, 158], 8: [68, 236], 16: [113, 354] },
	1440: { 1: [25, 104], 2: [48, 179], 4: [74, 257], 8: [109, 345], 16: [154, 455] }
};

const dataset = shippedDataset();
const importanceOf = new Map(dataset.events.map(({ id, importance }) => [id, importance]));

function reached(width: number, zoom: number): [labels: number, importance: number] {
	const plot = PLOTS.find((plot) => plot.width === width)!;
	const { start, days } = homeOf(dataset);
	let labels = 0;
	let importance = 0;
	for (let index = 0; index < zoom; index++) {
		const from = start + (index * days) / zoom;
		const view = new Viewport(from, from + days / zoom);
		for (const { id } of layoutScene(openingRequest(dataset, plot, view)).facts.labels) {
			labels++;
			importance += importanceOf.get(id)!;
		}
	}
	return [labels, importance];
}

describe('the labels of the shipped timeline', () => {
	it.each(Object.keys(FLOORS).map(Number))(
		'are no fewer, and weigh no less, than they have been, in a window %i px wide',
		(width) => {
			for (const [zoom, [labels, importance]] of Object.entries(FLOORS[width]!)) {
				const now = reached(width, Number(zoom));
				expect(now[0], `labels at ×${zoom}`).toBeGreaterThanOrEqual(labels);
				expect(now[1], `importance at ×${zoom}`).toBeGreaterThanOrEqual(importance);
			}
		}
	);
});
