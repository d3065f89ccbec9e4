export { inside, PICTURE, smallView } from './small-view.ts';
export { BLOCK, layStrip, type PassageBlock, type Strip } from './small-passages.ts';
export {
	laySmallTimeline,
	type SmallMark,
	type SmallTimeline,
	type SmallTimelineRequest
} from './small-timeline.ts';
