export { getTimelineContext, setTimelineContext, type TimelineContext } from './context.ts';
export { createPaths, keepAsOf, type Paths } from './paths.ts';
