export { getTimelineContext, setTimelineContext, type TimelineContext } from './context.ts';
export { createPaths, keepClock, type Paths } from './paths.ts';
