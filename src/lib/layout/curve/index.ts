export { type Curve, layCurve, peakFinder, readySeries, type ReadySeries } from './curve-layer.ts';
export { createCurveShape, curveHeight, type CurveShape, flatShape } from './curve.ts';
export { layWaves, type WaveMark } from './waves.ts';
