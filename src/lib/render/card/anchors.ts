import type { Scene } from '../../layout/scene/index.ts';
import type { Subject } from '../../state/index.ts';
import { createProjection, type PlotBox } from '../marks/index.ts';

const around = (x: number, y: number, radius: number): PlotBox => ({
	x: x - radius,
	y: y - radius,
	width: radius * 2,
	height: radius * 2
});

/** Where a subject is drawn, px of the plot; undefined when it is out of view. */
export function anchorOf(scene: Scene, subject: Subject): PlotBox | undefined {
	const projection = createProjection(scene);
	const at = (along: number, across: number, radius: number) =>
		around(projection.x(along, across), projection.y(along, across), radius);
	switch (subject.type) {
		case 'event': {
			const mark = scene.facts.marks.find(({ id }) => id === subject.id);
			if (mark) return at(mark.along, mark.across, 10);
			const cluster = scene.facts.clusters.find(({ events }) => events.includes(subject.id));
			return cluster && at(cluster.along, cluster.across, 12);
		}
		case 'cluster': {
			const { clusters, dense } = scene.facts;
			const cluster = clusters.find(({ id }) => id === subject.id);
			if (cluster) return at(cluster.along, cluster.across, 12);
			const bin = dense?.bins.find(({ id }) => id === subject.id);
			return dense && bin && projection.box(bin.from, bin.to, dense.from, dense.to);
		}
		case 'wave': {
			const wave = scene.curve?.waves.find(({ id }) => id === subject.id);
			return wave && at((wave.from + wave.to) / 2, scene.bands.base, 8);
		}
		case 'horizon': {
			for (const { arcs, from, to } of scene.lanes) {
				const arc = arcs.find(({ id }) => id === subject.id);
				if (!arc) continue;
				// The whole height of its lane, so that the card covers none of the chain.
				const isIn = (along: number) => along >= 0 && along <= scene.along;
				const along = [arc.to, arc.from].find(isIn) ?? scene.along / 2;
				return projection.box(along - 8, along + 8, from, to);
			}
			return undefined;
		}
		case 'theme': {
			const row = scene.rows.find(({ kind, id }) => kind === 'theme' && id === subject.id);
			return row && at(0, (row.from + row.to) / 2, 8);
		}
		case 'excerpt': {
			const ticks = scene.rows
				.flatMap((row) => row.ticks)
				.filter(({ excerpt }) => excerpt === subject.id);
			const tick = ticks.find(({ key }) => key === subject.tick) ?? ticks[0];
			return tick && at((tick.from + tick.to) / 2, tick.across, 8);
		}
	}
}
