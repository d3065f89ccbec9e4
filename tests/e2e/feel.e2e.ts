import { expect, test, type Page } from '@playwright/test';
import {
	openForGestures,
	type Places,
	placesOf,
	playWheel,
	readTouches,
	readWheelRun,
	Ruler
} from './play-gesture.ts';
import { standsStill } from './stands-still.ts';

/** What lies under a pointer may be off by this, px. */
const STILL = 0.5;
/** Marks are drawn at tenths of a px: so much can a magnification read from them be off, as a part. */
const DRAWN = 1e-3;

const plot = (page: Page) => page.getByTestId('timeline');
const viewOf = (page: Page) => plot(page).locator('svg').first().getAttribute('aria-label');
/** A place on the plot, not in the middle: a zoom around the middle would look right there. */
const pointer = async (page: Page) => {
	const box = (await plot(page).boundingBox())!;
	return { x: Math.round(box.x + box.width * 0.37), y: Math.round(box.y + 60) };
};
const marksStandStill = (page: Page) =>
	standsStill(async () => JSON.stringify(await placesOf(page)));
const press = async (page: Page, key: string, times: number) => {
	await page.locator('[data-key][tabindex="0"]').focus();
	for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
	await marksStandStill(page);
};
/** Comes closer, so that there is room on both sides. */
const zoomIn = (page: Page, times = 2) => press(page, '+', times);

for (const name of ['mouse-zoom', 'mouse-zoom-lines', 'trackpad-pinch'])
	test(`${name}: the day under the pointer stays, every step goes its own way`, async ({
		page
	}) => {
		await openForGestures(page);
		const ruler = await Ruler.of(page);
		await zoomIn(page);
		const at = await pointer(page);
		if (name !== 'trackpad-pinch') await page.keyboard.down('Control');
		let before = await placesOf(page);
		const day = ruler.dayAt(before, at.x);
		const run = readWheelRun(name);
		const frames = await playWheel(page, run, at);
		const whole = ruler.pixelsPerDay(frames.at(-1)!.places) / ruler.pixelsPerDay(before);
		for (const [index, { places, isTaken }] of frames.entries()) {
			const { deltaY = 0, ctrlKey = run.keys?.ctrlKey } = run.samples[index]!;
			expect(Math.abs(ruler.placeOf(places, day) - at.x)).toBeLessThanOrEqual(STILL);
			const factor = ruler.pixelsPerDay(places) / ruler.pixelsPerDay(before);
			if (!ctrlKey) expect(Math.abs(factor - 1)).toBeLessThan(DRAWN);
			else if (deltaY < 0) expect(factor).toBeGreaterThan(1);
			else expect(factor).toBeLessThan(1);
			expect(isTaken).toBe(true);
			before = places;
		}
		expect(whole).toBeGreaterThan(1.3);
	});

test('two fingers sideways pan by what they move, and neither zoom nor scroll', async ({
	page
}) => {
	await openForGestures(page);
	const ruler = await Ruler.of(page);
	await zoomIn(page);
	const at = await pointer(page);
	const before = await placesOf(page);
	const day = ruler.dayAt(before, at.x);
	const run = readWheelRun('trackpad-pan');
	const frames = await playWheel(page, run, at);
	const whole = ruler.pixelsPerDay(before);
	let moved = 0;
	let last = at.x;
	for (const [index, { places, isTaken }] of frames.entries()) {
		const { deltaX = 0, ctrlKey } = run.samples[index]!;
		if (!ctrlKey) moved += deltaX;
		const place = ruler.placeOf(places, day);
		// The first px tell the direction, and come with those after them.
		if (index > 1) expect(Math.abs(at.x - moved - place)).toBeLessThanOrEqual(STILL);
		expect(place).toBeLessThanOrEqual(last + 0.2);
		expect(Math.abs(ruler.pixelsPerDay(places) / whole - 1)).toBeLessThan(DRAWN);
		expect(isTaken).toBe(true);
		last = place;
	}
	expect(moved).toBeGreaterThan(100);
});

test('Shift and wheel pan by the notch, whichever way the browser turns it', async ({ page }) => {
	await openForGestures(page);
	const ruler = await Ruler.of(page);
	await zoomIn(page);
	const at = await pointer(page);
	const before = await placesOf(page);
	const day = ruler.dayAt(before, at.x);
	const frames = await playWheel(page, readWheelRun('mouse-shift-pan'), at);
	const steps = frames.map(({ places }) => at.x - ruler.placeOf(places, day));
	for (const [index, wanted] of [120, 240, 340, 240].entries())
		expect(Math.abs(steps[index]! - wanted)).toBeLessThanOrEqual(STILL);
});

test('two fingers up and down are the page’s, slips and all', async ({ page }) => {
	await openForGestures(page);
	await zoomIn(page);
	const at = await pointer(page);
	const before = await placesOf(page);
	const run = readWheelRun('trackpad-scroll');
	const frames = await playWheel(page, run, at);
	for (const [index, { places, isTaken }] of frames.entries()) {
		expect(places).toEqual(before);
		const { ctrlKey = false } = run.samples[index]!;
		// The very first px are held, and a stray pinch must not zoom the page.
		if (index > 0) expect(isTaken).toBe(ctrlKey);
	}
});

test('a drag holds the day under the mouse in every frame', async ({ page }) => {
	await openForGestures(page);
	const ruler = await Ruler.of(page);
	await zoomIn(page);
	const at = await pointer(page);
	const day = ruler.dayAt(await placesOf(page), at.x);
	await page.mouse.move(at.x, at.y);
	await page.mouse.down();
	for (const { x, y } of readTouches('mouse-drag').frames) {
		await page.mouse.move(at.x + x[0]!, at.y + y[0]!);
		const place = ruler.placeOf(await placesOf(page), day);
		// Less than 3 px from the press it could be a click.
		const isDrag = Math.abs(x[0]!) >= 3;
		if (isDrag) expect(Math.abs(place - at.x - x[0]!)).toBeLessThanOrEqual(STILL);
		else expect(Math.abs(place - at.x)).toBeLessThanOrEqual(STILL);
	}
	await page.mouse.up();
	await expect(page.getByTestId('card')).toHaveCount(0);
});

test('a drag goes on outside the plot, and ends with the button', async ({ page }) => {
	await openForGestures(page);
	const ruler = await Ruler.of(page);
	await zoomIn(page);
	const at = await pointer(page);
	await page.mouse.move(at.x, at.y);
	await page.mouse.down();
	const day = ruler.dayAt(await placesOf(page), at.x);
	await page.mouse.move(at.x - 20, at.y);
	await page.mouse.move(at.x - 60, 5);
	const outside = await placesOf(page);
	expect(Math.abs(ruler.placeOf(outside, day) - at.x + 60)).toBeLessThanOrEqual(STILL);
	await page.mouse.up();
	await page.mouse.move(at.x, at.y);
	expect(await placesOf(page)).toEqual(outside);
});

test('the pinch of Safari’s trackpad zooms around the pointer', async ({ page }) => {
	await openForGestures(page);
	const ruler = await Ruler.of(page);
	await zoomIn(page);
	const at = await pointer(page);
	const before = await placesOf(page);
	const day = ruler.dayAt(before, at.x);
	await plot(page).evaluate((node, at) => {
		const tell = (type: string, scale: number) =>
			node.dispatchEvent(
				Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
					...{ scale, clientX: at.x, clientY: at.y }
				})
			);
		tell('gesturestart', 1);
		for (const scale of [1.04, 1.15, 1.3, 1.5]) tell('gesturechange', scale);
		tell('gestureend', 1.5);
	}, at);
	const after = await placesOf(page);
	expect(ruler.pixelsPerDay(after) / ruler.pixelsPerDay(before)).toBeCloseTo(1.5, 2);
	expect(Math.abs(ruler.placeOf(after, day) - at.x)).toBeLessThanOrEqual(STILL);
});

test.describe('the limits', () => {
	/** How far the first day that can be reached lies inside the plot: air that is not there. */
	const reach = async (page: Page) => {
		const ruler = await Ruler.of(page);
		const at = await pointer(page);
		const left = (await plot(page).boundingBox())!.x;
		return { ruler, at, first: (places: Places) => ruler.dayAt(places, left) };
	};

	test('give less and less beyond the first day, and come back', async ({ page }) => {
		await openForGestures(page);
		await zoomIn(page, 1);
		const { ruler, at, first } = await reach(page);
		await press(page, 'PageUp', 3);
		const limit = first(await placesOf(page));
		const run = readWheelRun('trackpad-pan-to-the-end');
		const frames = await playWheel(page, run, at);
		let before = limit;
		let share = 1;
		// Every frame in the direction of the fingers; outwards ever less, back at their own pace.
		for (const [index, { places }] of frames.entries()) {
			const { deltaX = 0 } = run.samples[index]!;
			const drawn = 0.2 / Math.abs(deltaX);
			const next = ((first(places) - before) * ruler.pixelsPerDay(places)) / deltaX;
			expect(next).toBeGreaterThan(-drawn);
			if (deltaX > 0) expect(Math.abs(next - 1)).toBeLessThan(drawn);
			else expect(next).toBeLessThan(share + drawn);
			share = next;
			before = first(places);
		}
		expect(Math.max(...frames.map(({ places }) => limit - first(places)))).toBeGreaterThan(5);
		await expect.poll(async () => first(await placesOf(page))).toBeCloseTo(limit, 1);
	});

	test('of the widest view give a little, and come back', async ({ page }) => {
		await openForGestures(page);
		const { ruler, at } = await reach(page);
		await press(page, '-', 4);
		const widest = ruler.pixelsPerDay(await placesOf(page));
		let before = widest;
		for (const { places } of await playWheel(page, readWheelRun('trackpad-pinch-out'), at)) {
			expect(ruler.pixelsPerDay(places)).toBeLessThan(before);
			before = ruler.pixelsPerDay(places);
		}
		expect(before).toBeGreaterThan(widest / 1.25);
		await expect.poll(async () => ruler.pixelsPerDay(await placesOf(page))).toBeCloseTo(widest, 3);
	});

	test('of the closest view come back to three days', async ({ page }) => {
		await openForGestures(page);
		await zoomIn(page, 10);
		const closest = await viewOf(page);
		const at = await pointer(page);
		await playWheel(page, readWheelRun('trackpad-pinch'), at);
		await expect.poll(() => viewOf(page)).toBe(closest);
	});

	test('are a plain stop with reduced motion', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openForGestures(page);
		const { at } = await reach(page);
		await playWheel(page, readWheelRun('trackpad-pinch-out'), at);
		const widest = await placesOf(page);
		for (const name of ['trackpad-pinch-out', 'trackpad-pan-to-the-end'])
			for (const { places } of await playWheel(page, readWheelRun(name), at))
				expect(places).toEqual(widest);
	});

	test('leave the strip of the overview where it is', async ({ page }) => {
		await openForGestures(page);
		const { at } = await reach(page);
		await press(page, '-', 4);
		const silhouette = page.getByTestId('overview').locator('.silhouette');
		const before = await silhouette.getAttribute('d');
		await page.mouse.move(at.x, at.y);
		await page.mouse.down();
		await page.mouse.move(at.x + 300, at.y, { steps: 4 });
		expect(await silhouette.getAttribute('d')).toBe(before);
		await page.mouse.up();
	});
});

test.describe('a flight', () => {
	/** Sets out for a period and does something on the way there. */
	const interrupt = async (page: Page, how: () => Promise<unknown>) => {
		await openForGestures(page);
		const home = await placesOf(page);
		await page.locator('[data-period]').first().click();
		await expect.poll(() => placesOf(page)).not.toEqual(home);
		await how();
		const there = await placesOf(page);
		for (let frame = 0; frame < 8; frame += 1) expect(await placesOf(page)).toEqual(there);
	};

	test('stops where it is when the mouse takes hold', async ({ page }) => {
		await interrupt(page, async () => {
			const at = await pointer(page);
			await page.mouse.move(at.x, at.y);
			await page.mouse.down();
		});
	});

	test('stops for one notch of the wheel', async ({ page }) => {
		await interrupt(page, async () => {
			const run = { samples: [{ after: 0, deltaX: 60 }] };
			await playWheel(page, run, await pointer(page));
		});
	});

	for (const [what, part] of [
		['window of the overview is held', 0.2],
		['overview is pressed elsewhere', 0.97]
	] as const)
		test(`stops when the ${what}`, async ({ page }) => {
			await interrupt(page, async () => {
				const box = (await page.getByTestId('overview').boundingBox())!;
				await page.mouse.move(box.x + box.width * part, box.y + 12);
				await page.mouse.down();
			});
		});
});
