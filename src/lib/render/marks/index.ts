export { PROMISE_MARKS } from './announcement-marks.ts';
export { arcPath } from './arc-path.ts';
export { barPath, stretchedBar } from './bar.ts';
export { DOUBT, DOUBT_DOWN, GLYPH_PARTS } from './glyphs.ts';
export { hatchPath } from './hatch.ts';
export { createProjection, type PlotBox, type Projection, translate } from './projection.ts';
export { steady } from './steady.ts';
export { waveLook } from './wave-style.ts';
