export {
	type Box,
	daysWithin,
	type Edge,
	edgeOf,
	type Extent,
	GLYPH,
	glyphPlace,
	isNear,
	layExtent,
	type MarkBar,
	occupied,
	spanDays
} from './shapes.ts';
export type { Chip, DenseBin, DenseMarks, Facts, Label, Mark } from './fact-marks.ts';
export type { Bands, Orientation, SceneRequest } from './request.ts';
export { createValueScale, valuesOf } from './value-scale.ts';
