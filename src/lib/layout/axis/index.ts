export { type DayTick, layDayTicks } from './day-ticks.ts';
export { layPeriods, type PeriodBand, periodBoundaries } from './periods.ts';
export { type Axis, type AxisTick, layAxis } from './ticks.ts';
