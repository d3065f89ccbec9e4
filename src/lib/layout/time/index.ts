export { knownEnd, knownPart } from './as-of-part.ts';
export { beginningOf, beginningsIn } from './calendar-steps.ts';
export { closestView } from './closest-view.ts';
export { coveredDays, knownDays } from './covered-days.ts';
export { createTimescale, steadyTimescale, type Timescale, timescaleAt } from './timescale.ts';
export { Viewport, type ViewportBounds } from './viewport.ts';
export { viewCloserTo, viewOfDays, viewWithSpan } from './views.ts';
