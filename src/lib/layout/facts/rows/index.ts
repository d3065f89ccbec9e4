export { createFiller, placementOf, type Rows, rowsOfFacts, type RowsFrame } from './build.ts';
export { columnFor, layFactsColumn } from './column.ts';
export { DENSE, denseBinAt, denseHeight } from './dense-marks.ts';
export type { RowFiller } from './fill.ts';
export { layFactsRows } from './lay.ts';
