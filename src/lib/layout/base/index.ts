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
export type { Cluster, DenseBin, DenseMarks, Facts, Label, Mark } from './fact-marks.ts';
export type { Placement } from './placement.ts';
export type { Bands, Orientation, SceneRequest, ViewlessRequest } from './request.ts';
