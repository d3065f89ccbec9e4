import { dayFromIso } from '../../src/lib/model/time/index.ts';
import type { Day } from '../../src/lib/model/base/index.ts';

/** The window of every dataset: eighteen months, both days included. */
export const WINDOW = { from: '2020-01-01', to: '2021-06-30' } as const;
export const GROUPS = 8;
export const TITLE_LENGTH = 40;
/** Every title begins with it, so that the label audit knows a title whatever the page is made of. */
export const TITLE_MARK = '#';
const RANGES_OF_TEN = 3;
const LONGEST_RANGE = 60;
/** How many of a hundred items have importance 1, 2 … 5. */
const IMPORTANCE = [10, 27, 37, 18, 8];
const WORDS = (
	'summit court vaccine border election strike treaty launch storm harvest market report protest ' +
	'parliament rescue festival record debate budget sanction reform trial museum orbit flood wildfire ' +
	'minister union climate agency opening export council verdict outbreak merger survey coalition'
).split(' ');

/** What every page of the bench shows, in the terms of none of them. */
export interface Item {
	/** Position in the dataset, from 0. */
	id: number;
	title: string;
	start: Day;
	/** Last day, that day included; null for a point. */
	end: Day | null;
	/** 0 … GROUPS - 1. */
	group: number;
	/** 1 … 5. */
	importance: number;
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32, Tommy Ettinger 2017). */
export function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * The items of a dataset, in order of their start: 70 % points and 30 % ranges of 1 to 60 days, spread
 * evenly over the window, with titles of exactly forty characters. The same for the same arguments.
 */
export function makeItems(count: number, seed = 20200101): Item[] {
	const random = randomNumbers(seed ^ count);
	const [first, last] = [dayFromIso(WINDOW.from), dayFromIso(WINDOW.to)];
	const items = Array.from({ length: count }, (_, index) => {
		const start = first + Math.floor(random() * (last - first + 1));
		const days = 1 + Math.floor(random() * LONGEST_RANGE);
		return {
			id: index,
			title: titleOf(index, random),
			start,
			end: index % 10 < RANGES_OF_TEN ? Math.min(last, start + days) : null,
			group: Math.floor(random() * GROUPS),
			importance: importanceOf(random() * 100)
		};
	});
	return items
		.sort((a, b) => a.start - b.start || a.id - b.id)
		.map((item, index) => ({ ...item, id: index }));
}

function titleOf(index: number, random: () => number): string {
	let title = TITLE_MARK + index.toString(36).padStart(4, '0');
	while (title.length < TITLE_LENGTH) title += ` ${WORDS[Math.floor(random() * WORDS.length)]}`;
	return title.slice(0, TITLE_LENGTH).replace(/ $/, 's');
}

function importanceOf(percentile: number): number {
	let sum = 0;
	return 1 + IMPORTANCE.findIndex((share) => (sum += share) > percentile);
}
