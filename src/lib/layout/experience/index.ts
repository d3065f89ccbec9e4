export { type ExcerptTick, layTicks, sourceSpan, stretch } from './excerpt-ticks.ts';
export {
	layExperience,
	POINTER_ROWS,
	type Row,
	type RowHeights,
	rowsHeight,
	spansOf
} from './experience.ts';
