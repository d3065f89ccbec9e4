import type { MarkBar } from './shapes.ts';
import type { AcrossPx, AlongPx, Day, Id } from '../../model/base/index.ts';

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

export interface Cluster {
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
	clusters: Cluster[];
	/** Only of a large dataset on rows. */
	dense?: DenseMarks;
	/** Matching events in view: marks + the counts of clusters. */
	total: number;
	/** Matching events outside the view. */
	before: number;
	after: number;
}
