/**
 * vis-timeline as its documentation sets it up, stacked so that none overlap. Of its settings the one that
 * shows most titles: points as points, without groups.
 */
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { run } from './page.ts';

void run(
	(element, items, [start, end]) =>
		new Promise((resolve) => {
			const timeline = new Timeline(
				element,
				items.map(({ id, title, start, end }) => ({
					id,
					content: title,
					start,
					end,
					type: end === null ? 'point' : 'range'
				})),
				{
					start,
					end,
					height: '100%',
					onInitialDrawComplete: () =>
						resolve({
							view: () => {
								const { start, end } = timeline.getWindow();
								return [Number(start), Number(end)];
							}
						})
				}
			);
		})
);
