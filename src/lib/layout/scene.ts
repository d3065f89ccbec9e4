import type { AcrossPx, AlongPx, Day, Id, Language } from '../model/units.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Matching } from '../model/filter.ts';
import type { Layer } from '../model/names.ts';
import type { ArcLane } from './arc-lane.ts';
import type { Viewport } from './viewport.ts';

/**
 * What the renderer draws, as plain objects in *along* (time) and *across* (lanes) px.
 * Whether time runs across the screen or down it is decided by the renderer alone:
 *
 * ```
 * across: x = along, y = across        down: x = scene.across - across, y = along
 * ```
 */
export type Orientation = 'across' | 'down';

export interface SceneRequest {
	dataset: Dataset;
	language: Language;
	viewport: Viewport;
	orientation: Orientation;
	/** Length of the plot along the time axis, px; 0 gives an empty scene. */
	along: AlongPx;
	/** Room across; the facts layer takes what the other layers leave, within its own bounds. */
	across: AcrossPx;
	/** Layers that are shown. */
	layers: ReadonlySet<Layer>;
	/** Theme groups drawn in one row. */
	collapsed: ReadonlySet<Id>;
	/** The events that the reader's filter leaves. */
	matching: Matching;
	/** The series drawn as the curve. */
	series: Id;
	/** The definition of the waves. */
	waves: Id;
	/** The strands whose promised ends are drawn; undefined for the first one. */
	strands?: ReadonlySet<Id> | undefined;
}

/** An edge of a bar: known to the day, dissolving, or running on past the view. */
export type Edge = 'sharp' | 'soft' | 'cut';

export interface PeriodBand {
	id: Id;
	from: AlongPx;
	to: AlongPx;
	across: AcrossPx;
	band: 'solid' | 'hollow';
	title: string;
	/** "januari – juli 2020" */
	dates: string;
	/** False when the title has no room. */
	showsTitle: boolean;
	showsDates: boolean;
}

export interface MarkBar {
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	/** Where it is drawn, when that is not in line with the glyph. */
	across?: AcrossPx;
}

/** The glyph of an event, with its bar when it lasts or is not known to the day. */
export interface Mark {
	id: Id;
	kind: Id;
	title: string;
	along: AlongPx;
	across: AcrossPx;
	/** Two shrinking bars beside the glyph: the day is approximate. */
	isApproximate: boolean;
	bar: MarkBar | null;
	/** In a lane above the flags, with its label beside the glyph. */
	inLane: boolean;
}

export interface Label {
	id: Id;
	date: string;
	lines: string[];
	/** Box of the text, px. In `across` along is horizontal; in `down` along is vertical. */
	alongFrom: AlongPx;
	alongTo: AlongPx;
	acrossFrom: AcrossPx;
	acrossTo: AcrossPx;
	/** `after`: text begins at the stem; `before`: it ends there; `lane`, `row`: on one line beside the glyph. */
	side: 'after' | 'before' | 'lane' | 'row';
	/** From the mark to the far end of the flag; null on a lane or a row. */
	stem: { along: AlongPx; from: AcrossPx; to: AcrossPx } | null;
}

export interface Chip {
	/** Stable while its members stay the same. */
	id: string;
	count: number;
	along: AlongPx;
	across: AcrossPx;
	/** Box, px along and across. */
	width: number;
	height: number;
	/** Its events; of many only the first ones. */
	events: Id[];
	/** Days that hold its events. */
	first: Day;
	last: Day;
}

/** Events of a few px that are not drawn one by one. */
export interface DenseBin {
	/** Stable while the magnification changes little. */
	id: string;
	from: AlongPx;
	to: AlongPx;
	/** By colour family. */
	counts: number[];
	count: number;
	/** The first of them. */
	events: Id[];
}

/** What is too dense to be drawn one by one, as a strip of bars. */
export interface DenseMarks {
	from: AcrossPx;
	to: AcrossPx;
	bins: DenseBin[];
}

export interface Facts {
	marks: Mark[];
	labels: Label[];
	chips: Chip[];
	/** Only of a large dataset on rows. */
	dense?: DenseMarks;
	/** Matching events in view: marks + the counts of chips. */
	total: number;
	/** Matching events outside the view. */
	before: number;
	after: number;
}

export interface WaveMark {
	id: Id;
	title: string;
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	/** Where its name stands, when it has room inside the body of the curve. */
	name: { along: AlongPx; across: AcrossPx } | null;
	peaks: {
		along: AlongPx;
		across: AcrossPx;
		value: number;
		day: Day;
		showsValue: boolean;
		valueAcross: AcrossPx;
	}[];
}

export interface Curve {
	/** [along, across] of the smoothed line, one per day or week, a little past the view. */
	line: [AlongPx, AcrossPx][];
	/** The figures themselves, once a day is wide enough. */
	dots: [AlongPx, AcrossPx][];
	/** Labelled values, largest first, none at the waterline. */
	ticks: { value: number; across: AcrossPx }[];
	waves: WaveMark[];
}

export interface AxisTick {
	along: AlongPx;
	/** Where the next tick of the same row begins. */
	to: AlongPx;
	level: 'year' | 'quarter' | 'month' | 'week' | 'day';
	/** First line, second line; empty when there is no room. */
	label: string;
	sublabel: string;
	isStrong: boolean;
	day: Day;
}

export interface Axis {
	mode: 'quarters' | 'months' | 'weeks' | 'days';
	ticks: AxisTick[];
	/** Weekends, drawn as a wash through all layers. */
	weekends: { from: AlongPx; to: AlongPx }[];
}

/** A passage, or several on the same stretch, in the row of a theme or of a collapsed group. */
export interface ExcerptTick {
	/** Key: row, excerpt and place. */
	key: string;
	excerpt: Id;
	/** The event at which it stands, when it is there because of an event. */
	event: Id | null;
	/** `day`: a tick; `span`: a bar; `whole`: a dash at the start of the row, for a passage about the whole period. */
	shape: 'day' | 'span' | 'whole';
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	across: AcrossPx;
}

export interface Row {
	kind: 'group' | 'theme';
	id: Id;
	title: string;
	/** Number of passages. */
	count: number;
	isOpen: boolean;
	from: AcrossPx;
	to: AcrossPx;
	/** The period its document speaks of; null when it has none in view. */
	line: { from: AlongPx; to: AlongPx } | null;
	ticks: ExcerptTick[];
}

export interface Scene {
	orientation: Orientation;
	along: AlongPx;
	/**
	 * Where a day near the view lies, which stays the same while the view only moves: what is drawn from
	 * there keeps its place. Out of view, and never far from it.
	 */
	origin: AlongPx;
	/** Total, px: the renderer's other size. */
	across: AcrossPx;
	periods: PeriodBand[];
	facts: Facts;
	curve: Curve | null;
	axis: Axis;
	/** Where the layers stand, px across. */
	bands: {
		periods: { from: AcrossPx; to: AcrossPx };
		facts: { from: AcrossPx; to: AcrossPx };
		/** The waterline: end of the facts and the curve, start of the axis. */
		base: AcrossPx;
		axis: { from: AcrossPx; to: AcrossPx };
		promises: { from: AcrossPx; to: AcrossPx };
		experience: { from: AcrossPx; to: AcrossPx };
	};
	lanes: ArcLane[];
	rows: Row[];
	/** Start of a new period, for the dotted line through all layers. */
	boundaries: AlongPx[];
	/** The edge of the known, also where it is out of view; null when all is known. */
	edge: AlongPx | null;
}
