export { type CompareScene, KEY, layCompareChart, pointsOn, type WaveRow } from './chart.ts';
export type { RowCount } from './row.ts';
