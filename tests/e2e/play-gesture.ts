import { unpackDataset } from '../../src/lib/model/transfer/transfer.ts';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What a wheel event said, px or lines. */
interface WheelWords {
	deltaX?: number;
	deltaY?: number;
	deltaMode?: number;
	ctrlKey?: boolean;
	shiftKey?: boolean;
}
export interface WheelRun {
	/** What all events said. */
	keys?: WheelWords;
	/** `after` is ms since the one before. */
	samples: (WheelWords & { after: number })[];
}
/** Fingers, or the mouse, frame by frame: the x and the y of each, px. */
export interface Touches {
	frames: { x: number[]; y: number[] }[];
}

const read = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../fixtures/gestures/${name}.json`, import.meta.url), 'utf8'));
export const readWheelRun = (name: string) => read(name) as WheelRun;
export const readTouches = (name: string) => read(name) as Touches;

/** Where the marks are, by event: px of their middles in the direction of time. */
export type Places = Record<string, number>;
/** What was to be seen in the frame after a sample. */
export interface Frame {
	places: Places;
	/** Whether the page was kept from doing anything with it. */
	isTaken: boolean;
}

declare global {
	interface Window {
		/** Where the marks are once the next frame is drawn. */
		nextPlaces: (axis: 'x' | 'y') => Promise<Places>;
	}
}

/** Opens the timeline with a reader of its marks. */
export async function openForGestures(page: Page): Promise<void> {
	await page.addInitScript(() => {
		// The frames of a loaded machine are long: a silence that ends a gesture has to be longer.
		const wait = window.setTimeout;
		window.setTimeout = ((run: () => void, delay = 0) =>
			wait(run, delay * 6)) as typeof window.setTimeout;
		window.nextPlaces = async (axis) => {
			await new Promise(requestAnimationFrame);
			const plot = document.querySelector('[data-testid=timeline]')!.getBoundingClientRect();
			const [from, to] = axis === 'x' ? [plot.left, plot.right] : [plot.top, plot.bottom];
			const marks = [...document.querySelectorAll<HTMLElement>('[data-event]')].map((mark) => {
				const { x, y, width, height } = mark.querySelector('.disc')!.getBoundingClientRect();
				return [mark.dataset.event, axis === 'x' ? x + width / 2 : y + height / 2] as const;
			});
			// At the edges a mark stays with what is left of its day.
			return Object.fromEntries(marks.filter(([, at]) => at > from + 20 && at < to - 20));
		};
	});
	await page.goto('/');
	await page.waitForSelector('html[data-ready]');
}

export const placesOf = (page: Page, axis: 'x' | 'y' = 'x'): Promise<Places> =>
	page.evaluate((axis) => window.nextPlaces(axis), axis);

/**
 * Plays a run of wheel events at a place, one a frame. The time stamps are those of the recording,
 * so that a slow machine plays the same gesture.
 */
export const playWheel = (
	page: Page,
	{ keys, samples }: WheelRun,
	at: { x: number; y: number }
): Promise<Frame[]> =>
	page.evaluate(
		async ({ keys, samples, at: { x, y } }) => {
			const frames: Frame[] = [];
			let timeStamp = performance.now();
			for (const { after, ...sample } of samples) {
				const place = { bubbles: true, cancelable: true, clientX: x, clientY: y };
				const event = new WheelEvent('wheel', { ...place, ...keys, ...sample });
				timeStamp += after;
				Object.defineProperty(event, 'timeStamp', { value: timeStamp });
				document.elementFromPoint(x, y)?.dispatchEvent(event);
				const places = await window.nextPlaces('x');
				frames.push({ places, isTaken: event.defaultPrevented });
			}
			return frames;
		},
		{ keys, samples, at }
	);

/** The days that the marks stand on: reads a day from a place and back. */
export class Ruler {
	readonly #days: ReadonlyMap<string, number>;

	/** @param events of the dataset; those known to the day are used */
	constructor(events: { id: string; date: string }[]) {
		const exact = events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
		this.#days = new Map(exact.map(({ id, date }) => [id, Date.parse(date) / 86_400_000]));
	}

	static async of(page: Page): Promise<Ruler> {
		const packed = await (await page.request.get('/dataset.nl.json')).json();
		return new Ruler(unpackDataset(packed).events);
	}

	#ends(places: Places): { day: number; place: number; pixelsPerDay: number } {
		const marks = Object.entries(places)
			.flatMap(([id, place]) => {
				const day = this.#days.get(id);
				return day === undefined ? [] : [{ day, place }];
			})
			.sort((one, other) => one.day - other.day);
		const [first, last] = [marks[0], marks.at(-1)];
		if (!first || !last || first.day === last.day)
			throw new Error('Fewer than two marks of different days are in view: no ruler.');
		return { ...first, pixelsPerDay: (last.place - first.place) / (last.day - first.day) };
	}

	pixelsPerDay = (places: Places): number => this.#ends(places).pixelsPerDay;

	dayAt(places: Places, at: number): number {
		const { day, place, pixelsPerDay } = this.#ends(places);
		return day + (at - place) / pixelsPerDay;
	}

	placeOf(places: Places, wanted: number): number {
		const { day, place, pixelsPerDay } = this.#ends(places);
		return place + (wanted - day) * pixelsPerDay;
	}
}
