export {
	type Arc,
	type ArcLane,
	ARCS_DOWN,
	arcsHeight,
	AXIS_SHARED,
	layArcs,
	shownStrands
} from './arcs.ts';
export { layAnnouncementChart } from './chart.ts';
