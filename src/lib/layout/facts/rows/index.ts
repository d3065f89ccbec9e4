export {
	adoptRows,
	continueRows,
	type IndexedEvents,
	type RowsFrame,
	unplacedRows
} from './build.ts';
export { layFactsColumn } from './column.ts';
export { DENSE, denseBinAt, denseHeight } from './dense-marks.ts';
export type { Placement } from './fill.ts';
export { layFactsRows } from './lay.ts';
