import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutScene } from '../../../../src/lib/layout/scene/layout-scene.ts';
import type { Cluster, Label } from '../../../../src/lib/layout/base/fact-marks.ts';
import type { Scene } from '../../../../src/lib/layout/scene/scene.ts';
import type { SceneRequest } from '../../../../src/lib/layout/base/request.ts';
import { textWidth } from '../../../../src/lib/layout/text/text-width.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { aLaidDataset, aRequest, datasets, FIRST, requests, viewAt } from '../generators.ts';

const RUNS = { numRuns: 40 };
/** Rounding of a pixel. */
const HAIR = 1e-6;

interface Rectangle {
	from: number;
	to: number;
	top: number;
	bottom: number;
}

const ofLabel = (label: Label): Rectangle => ({
	from: label.alongFrom,
	to: label.alongTo,
	top: label.acrossFrom,
	bottom: label.acrossTo
});

const ofCluster = (cluster: Cluster, isDown: boolean): Rectangle => {
	const [along, across] = isDown
		? [cluster.height, cluster.width]
		: [cluster.width, cluster.height];
	return {
		from: cluster.along - along / 2,
		to: cluster.along + along / 2,
		top: cluster.across - across / 2,
		bottom: cluster.across + across / 2
	};
};

const isOver = (a: Rectangle, b: Rectangle) =>
	a.from < b.to - HAIR &&
	a.to > b.from + HAIR &&
	a.top < b.bottom - HAIR &&
	a.bottom > b.top + HAIR;

function forScenes(check: (scene: Scene, request: SceneRequest) => void, runs = RUNS): void {
	fc.assert(
		fc.property(requests, (request) => check(layoutScene(request), request)),
		runs
	);
}

/** The lines of text, each as wide as it is: time down, a count may stand behind the last one. */
function lineBoxes(label: Label, isDown: boolean): Rectangle[] {
	const box = ofLabel(label);
	if (!isDown) return [box];
	const height = (box.to - box.from) / label.lines.length;
	return label.lines.map((line, index) => ({
		from: box.from + index * height,
		to: box.from + (index + 1) * height,
		top: box.bottom - textWidth(line, 'sans-500', 13),
		bottom: box.bottom
	}));
}

describe('layoutScene', () => {
	it('never lets two labels overlap', () => {
		forScenes((scene) => {
			const boxes = scene.facts.labels.map(ofLabel);
			for (const [index, box] of boxes.entries())
				for (const other of boxes.slice(index + 1)) expect(isOver(box, other)).toBe(false);
		});
		expect.hasAssertions();
	});

	it('never lets a cluster lie over a label or over another cluster', () => {
		forScenes((scene) => {
			const isDown = scene.orientation === 'down';
			const clusters = scene.facts.clusters.map((cluster) => ofCluster(cluster, isDown));
			const lines = scene.facts.labels.flatMap((label) => lineBoxes(label, isDown));
			for (const cluster of clusters)
				expect(lines.filter((line) => isOver(line, cluster))).toEqual([]);
			for (const [index, cluster] of clusters.entries())
				for (const other of clusters.slice(index + 1)) expect(isOver(cluster, other)).toBe(false);
		});
		expect.hasAssertions();
	});

	it('lets no stem run through the text of another label', () => {
		forScenes((scene) => {
			if (scene.orientation === 'down') return;
			for (const { id, stem } of scene.facts.labels)
				for (const other of scene.facts.labels) {
					if (!stem || other.id === id) continue;
					const line = { from: stem.along, to: stem.along, top: stem.to, bottom: stem.from };
					const box = ofLabel(other);
					const isThrough =
						line.from > box.from &&
						line.to < box.to &&
						line.top < box.bottom &&
						line.bottom > box.top;
					expect(isThrough).toBe(false);
				}
		});
		expect.hasAssertions();
	});

	it('draws or counts each event in view exactly once', () => {
		forScenes((scene, { matching, viewport }) => {
			const { marks, clusters, total, before, after } = scene.facts;
			const inView = matching.events.filter(
				({ span }) =>
					(span.first ?? -Infinity) < viewport.end && (span.last ?? Infinity) + 1 > viewport.start
			);
			const shown = [...marks.map(({ id }) => id), ...clusters.flatMap(({ events }) => events)];
			expect([...shown].sort()).toEqual(inView.map(({ id }) => id).sort());
			for (const cluster of clusters) expect(cluster.events).toHaveLength(cluster.count);
			expect(total).toBe(inView.length);
			expect(before + total + after).toBe(matching.events.length);
		});
	});

	it('keeps labels, marks and clusters within the length of the plot', () => {
		forScenes((scene) => {
			const isDown = scene.orientation === 'down';
			const { labels, marks, clusters } = scene.facts;
			const boxes = [
				...labels.map(ofLabel),
				...clusters.map((cluster) => ofCluster(cluster, isDown))
			];
			for (const { from, to } of boxes) {
				expect(from).toBeGreaterThanOrEqual(-HAIR);
				expect(to).toBeLessThanOrEqual(scene.along + HAIR);
			}
			for (const { along, bar } of marks) {
				expect(along).toBeGreaterThanOrEqual(-HAIR);
				expect(along).toBeLessThanOrEqual(scene.along + HAIR);
				if (bar) expect(bar.to).toBeGreaterThanOrEqual(bar.from);
			}
		});
	});

	it('keeps labels above the waterline and below the top of the facts', () => {
		forScenes((scene) => {
			for (const label of scene.facts.labels) {
				expect(label.acrossFrom).toBeGreaterThanOrEqual(scene.bands.facts.from - HAIR);
				expect(label.acrossTo).toBeLessThanOrEqual(scene.bands.base + HAIR);
			}
		});
		expect.hasAssertions();
	});

	it('keeps labels clear of marks and of the curve', () => {
		forScenes((scene) => {
			if (scene.orientation === 'down') return;
			for (const label of scene.facts.labels) {
				if (label.side === 'lane') continue;
				const box = ofLabel(label);
				for (const { along, across } of scene.facts.marks) {
					const mark = { from: along - 5, to: along + 5, top: across - 5, bottom: across + 5 };
					expect(isOver(box, mark)).toBe(false);
				}
				for (const [along, across] of scene.curve?.line ?? [])
					if (along > box.from && along < box.to) expect(across).toBeGreaterThan(box.bottom);
			}
		});
		expect.hasAssertions();
	});

	it('lets no two marks share a place in the same stack', () => {
		forScenes((scene) => {
			const { marks } = scene.facts;
			for (const [index, one] of marks.entries())
				for (const other of marks.slice(index + 1)) {
					const isSame =
						Math.abs(one.along - other.along) < 3 && Math.abs(one.across - other.across) < 5;
					expect(isSame).toBe(false);
				}
		});
		expect.hasAssertions();
	});

	it('draws the mark of every event that has a label', () => {
		forScenes((scene) => {
			const drawn = new Set(scene.facts.marks.map(({ id }) => id));
			for (const { id } of scene.facts.labels) expect(drawn.has(id)).toBe(true);
		});
		expect.hasAssertions();
	});

	it('never counts a single event across', () => {
		forScenes((scene) => {
			if (scene.orientation === 'across')
				for (const { count } of scene.facts.clusters) expect(count).toBeGreaterThan(1);
		});
		expect.hasAssertions();
	});

	it('gives the same scene for the same request, whatever was drawn before', () => {
		fc.assert(
			fc.property(requests, requests, (request, other) => {
				const fresh = layoutScene({ ...request, dataset: structuredClone(request.dataset) });
				layoutScene(request);
				layoutScene({ ...other, dataset: request.dataset });
				expect(layoutScene(request)).toEqual(fresh);
			}),
			{ numRuns: 25 }
		);
	});

	it('moves the labels with the view when panning, and changes them only at its edges', () => {
		fc.assert(
			fc.property(
				datasets,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: -0.2, max: 0.2, noNaN: true }),
				(dataset, zoom, part) => {
					const view = viewAt(0.5, zoom);
					const by = view.days * part;
					const shift = part * 1132;
					const [one, other] = [view, view.panBy(by)].map((viewport) =>
						layoutScene(aRequest(dataset, { viewport }))
					) as [Scene, Scene];
					const edge = 400;
					for (const label of one.facts.labels) {
						const from = label.alongFrom - shift;
						const isInside =
							label.side !== 'lane' &&
							Math.min(from, label.alongFrom) > edge &&
							Math.max(label.alongTo - shift, label.alongTo) < 1132 - edge;
						if (!isInside) continue;
						const same = other.facts.labels.find(({ id }) => id === label.id);
						expect(same?.alongFrom).toBeCloseTo(from, 3);
						expect(same?.acrossFrom).toBeCloseTo(label.acrossFrom, 3);
					}
				}
			),
			RUNS
		);
		expect.hasAssertions();
	});

	it('draws from an origin near the view, which a view that only moves keeps', () => {
		fc.assert(
			fc.property(requests, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (request, part) => {
				const { viewport, along } = request;
				const scene = layoutScene(request);
				const other = layoutScene({ ...request, viewport: viewport.panBy(viewport.days * part) });
				expect(scene.origin).toBeLessThanOrEqual(HAIR);
				expect(scene.origin).toBeGreaterThan(-8 * along - 1);
				// The same day, unless another one has come nearer.
				const moved = other.origin - scene.origin + part * along;
				expect(Math.abs(moved) < 0.01 || Math.abs(Math.abs(moved) - 8 * along) < 0.01).toBe(true);
			}),
			RUNS
		);
	});

	it('accepts a plot without length and a timeline without events', () => {
		const dataset = aLaidDataset([]);
		const scene = layoutScene(aRequest(dataset, { along: 0 }));
		expect(scene.facts.marks).toEqual([]);
		expect(scene.axis.ticks).toEqual([]);
		expect(layoutScene(aRequest(dataset)).facts.total).toBe(0);
		const down = aRequest(dataset, { along: 0, orientation: 'down' });
		expect(layoutScene(down).rows).toEqual([]);
	});

	it('leaves out hidden layers', () => {
		const request = aRequest(aLaidDataset([]), { layers: new Set(['facts']) });
		const scene = layoutScene(request);
		expect(scene.curve).toBeNull();
		expect(scene.rows).toEqual([]);
		expect(scene.periods).toEqual([]);
		expect(scene.bands.periods.to).toBe(0);
	});

	it('lays a view beyond the window', () => {
		const request = aRequest(aLaidDataset([]), { viewport: new Viewport(FIRST - 90, FIRST - 60) });
		expect(layoutScene(request).curve?.line).toEqual([]);
	});
});
