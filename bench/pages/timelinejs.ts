/** TimelineJS as its documentation sets it up. It has buttons for zooming and no wheel: a step is a press. */
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { run } from './page.ts';

/** Steps to nine tenths of the view, as everywhere in the bench, from the whole of time in one screen. */
const ZOOM_STEPS = 31;

const dateOf = (time: number) => {
	const date = new Date(time);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

void run(
	(element, items, whole) =>
		new Promise((resolve) => {
			element.id = 'timeline';
			const timeline = new TL.Timeline(
				'timeline',
				{
					events: items.map(({ id, title, start, end }) => ({
						unique_id: `event-${id}`,
						start_date: dateOf(start),
						...(end === null ? {} : { end_date: dateOf(end) }),
						text: { headline: title }
					}))
				},
				{
					zoom_sequence: Array.from({ length: ZOOM_STEPS }, (_, step) => (1 / 0.9) ** step),
					scale_factor: 1,
					// Its own fonts come from another site.
					font: null
				}
			);
			timeline.on('ready', () =>
				resolve({
					view: () => whole,
					step: (direction) => (direction === 1 ? timeline.zoomIn() : timeline.zoomOut())
				})
			);
		})
);
