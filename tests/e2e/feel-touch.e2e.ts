import { expect, test, type CDPSession, type Page } from '@playwright/test';
import {
	openForGestures,
	type Places,
	placesOf,
	readTouches,
	Ruler,
	type Touches
} from './play-gesture.ts';

/** What lies under a finger may be off by this, px. */
const STILL = 0.5;

const plot = (page: Page) => page.getByTestId('timeline');
const middleOf = async (page: Page) => {
	const box = (await plot(page).boundingBox())!;
	return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
};
const touch = (
	session: CDPSession,
	type: 'touchStart' | 'touchMove' | 'touchEnd',
	{ x, y }: { x: number[]; y: number[] } = { x: [], y: [] }
) =>
	session.send('Input.dispatchTouchEvent', {
		type,
		touchPoints: x.map((at, id) => ({ x: at, y: y[id]!, id }))
	});

/** Plays fingers on the middle of the plot, one frame after the other; they stay down. */
async function playTouches(page: Page, { frames }: Touches, axis: 'x' | 'y') {
	const session = await page.context().newCDPSession(page);
	const middle = await middleOf(page);
	const seen: { places: Places; fingers: { x: number[]; y: number[] } }[] = [];
	for (const [index, frame] of frames.entries()) {
		const x = frame.x.map((at) => middle.x + at);
		const y = frame.y.map((at) => middle.y + at);
		await touch(session, index === 0 ? 'touchStart' : 'touchMove', { x, y });
		seen.push({ places: await placesOf(page, axis), fingers: { x, y } });
	}
	return { seen, release: () => touch(session, 'touchEnd') };
}

test('the day under a finger stays under it', async ({ page }) => {
	await openForGestures(page);
	const ruler = await Ruler.of(page);
	const run = readTouches('touch-drag');
	const { y } = await middleOf(page);
	const before = await placesOf(page, 'y');
	const day = ruler.dayAt(before, y);
	const { seen, release } = await playTouches(page, run, 'y');
	let last = y;
	for (const { places, fingers } of seen) {
		const place = ruler.placeOf(places, day);
		// The browser keeps the first px to itself, until it knows whose the gesture is.
		const isOurs = Math.abs(place - y) > STILL;
		if (isOurs) expect(Math.abs(place - fingers.y[0]!)).toBeLessThanOrEqual(STILL);
		expect(place).toBeLessThanOrEqual(last + STILL);
		last = place;
	}
	expect(y - last).toBeGreaterThan(140);
	await release();
	await expect(page.getByTestId('card')).toHaveCount(0);
});

test('both days under two fingers stay between them, and every frame comes closer', async ({
	page
}) => {
	await openForGestures(page);
	const ruler = await Ruler.of(page);
	const before = await placesOf(page, 'y');
	const { seen, release } = await playTouches(page, readTouches('touch-pinch'), 'y');
	const middleOfFingers = ({ y }: { y: number[] }) => (y[0]! + y[1]!) / 2;
	const day = ruler.dayAt(before, middleOfFingers(seen[0]!.fingers));
	let scale = ruler.pixelsPerDay(before);
	for (const { places, fingers } of seen.slice(1)) {
		expect(Math.abs(ruler.placeOf(places, day) - middleOfFingers(fingers))).toBeLessThanOrEqual(
			STILL
		);
		expect(ruler.pixelsPerDay(places)).toBeGreaterThan(scale);
		scale = ruler.pixelsPerDay(places);
	}
	await release();
	await expect(page.getByTestId('card')).toHaveCount(0);
});

test('a finger that joins or leaves makes nothing leap', async ({ page }) => {
	await openForGestures(page);
	const ruler = await Ruler.of(page);
	const session = await page.context().newCDPSession(page);
	const { x, y } = await middleOf(page);
	await touch(session, 'touchStart', { x: [x], y: [y] });
	for (const by of [20, 40, 60]) await touch(session, 'touchMove', { x: [x], y: [y + by] });
	const one = await placesOf(page, 'y');
	await touch(session, 'touchStart', { x: [x, x], y: [y + 60, y - 90] });
	expect(await placesOf(page, 'y')).toEqual(one);
	await touch(session, 'touchMove', { x: [x, x], y: [y + 80, y - 110] });
	const two = await placesOf(page, 'y');
	expect(ruler.pixelsPerDay(two)).toBeGreaterThan(ruler.pixelsPerDay(one) * 1.2);
	await session.send('Input.dispatchTouchEvent', {
		type: 'touchEnd',
		touchPoints: [{ x, y: y + 80, id: 0 }]
	});
	expect(await placesOf(page, 'y')).toEqual(two);
	await touch(session, 'touchEnd');
});

test('on a tablet a finger up and down scrolls the page, one sideways pans', async ({ page }) => {
	await page.setViewportSize({ width: 900, height: 480 });
	await openForGestures(page);
	const session = await page.context().newCDPSession(page);
	const { x, y } = await middleOf(page);
	const scrolled = () => page.evaluate(() => scrollY);
	const swipe = async (byX: number, byY: number) => {
		await touch(session, 'touchStart', { x: [x], y: [y] });
		for (let step = 1; step <= 8; step += 1) {
			await touch(session, 'touchMove', { x: [x + byX * step], y: [y + byY * step] });
			await placesOf(page);
		}
		await touch(session, 'touchEnd');
	};
	const before = await placesOf(page);
	await swipe(2, -16);
	await expect.poll(scrolled).toBeGreaterThan(50);
	expect(await placesOf(page)).toEqual(before);
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await page.getByRole('button', { name: 'Inzoomen', exact: true }).tap();
	const ruler = await Ruler.of(page);
	await expect
		.poll(async () => ruler.pixelsPerDay(await placesOf(page)))
		.toBeCloseTo(ruler.pixelsPerDay(before) * 1.8, 2);
	const closer = await placesOf(page);
	const day = ruler.dayAt(closer, x);
	const top = await scrolled();
	await swipe(-16, 3);
	expect(Math.abs(ruler.placeOf(await placesOf(page), day) - x + 128)).toBeLessThanOrEqual(STILL);
	expect(await scrolled()).toBe(top);
});
