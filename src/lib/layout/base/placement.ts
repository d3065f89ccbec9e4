/** Which items have a place on rows so far, as plain numbers: it can come from another thread. */
export interface Placement {
	/** The part of the magnifications that is done. */
	readonly progress: number;
	/** The items of each row in order of place, row after row. */
	readonly items: Int32Array<ArrayBuffer>;
	/** Where each row ends in that list. */
	readonly ends: Int32Array<ArrayBuffer>;
	/** Of each row the most room that one of its items wants before it, and after it, px. */
	readonly most: Float64Array<ArrayBuffer>;
	/** The magnification that each item of the list is drawn from, px for each day. */
	readonly from: Float64Array<ArrayBuffer>;
}
