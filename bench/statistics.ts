/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * The least value that is not below a share of all values (nearest rank).
 * @param share 0 … 1
 */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** A frame at 60 a second, ms. */
export const FRAME = 1000 / 60;

export interface FrameFigures {
	/** 95th percentile of the time between frames, ms. */
	p95: number;
	/** Share of the frames that were due and did not come, %. */
	dropped: number;
}

/** What a row of animation-frame stamps says. @param stamps ms, rising */
export function frameFigures(stamps: readonly number[]): FrameFigures {
	const gaps = stamps.slice(1).map((stamp, index) => stamp - stamps[index]!);
	const due = gaps.map((gap) => Math.max(1, Math.round(gap / FRAME)));
	const all = due.reduce((sum, count) => sum + count, 0);
	return { p95: percentile(gaps, 0.95), dropped: all ? ((all - gaps.length) / all) * 100 : NaN };
}
