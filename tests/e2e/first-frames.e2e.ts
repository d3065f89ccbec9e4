import { expect, test, type Page } from '@playwright/test';

// What a reader sees between the page and its scripts, when an address asks for another view than the first.

interface Frame {
	isReady: boolean;
	/** The picture of the first view can be seen. */
	showsFirst: boolean;
	/** Top of the timeline that the scripts made, px. */
	top: number | undefined;
}

/** Notes what each frame shows, with scripts that come late. */
async function watch(page: Page, path: string): Promise<Frame[]> {
	await page.addInitScript(() => {
		const frames: Frame[] = ((window as never as { frames: Frame[] }).frames = []);
		requestAnimationFrame(function look() {
			const first = document.querySelector('.unmeasured');
			const isReady = document.documentElement.dataset.ready !== undefined;
			frames.push({
				isReady,
				showsFirst: first !== null && getComputedStyle(first).visibility === 'visible',
				top: isReady
					? document.querySelector('[data-testid=timeline]')?.getBoundingClientRect().top
					: undefined
			});
			requestAnimationFrame(look);
		});
	});
	await page.route(/_app\/immutable/, async (route) => {
		await new Promise((done) => setTimeout(done, 100));
		await route.continue();
	});
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
	await page.waitForTimeout(500);
	return page.evaluate(() => (window as never as { frames: Frame[] }).frames);
}

test('an address with a view of its own never shows the first one', async ({ page }) => {
	const frames = await watch(page, '/?from=2020-03-01&to=2020-03-31');
	expect(frames.filter(({ isReady }) => !isReady).length).toBeGreaterThan(1);
	expect(frames.filter(({ showsFirst }) => showsFirst)).toEqual([]);
});

test('the first view is there before the scripts', async ({ page }) => {
	const frames = await watch(page, '/');
	expect(frames.some(({ isReady, showsFirst }) => showsFirst && !isReady)).toBe(true);
});

test('a view that was asked for is not hidden for ever when its scripts do not come', async ({
	page
}) => {
	await page.route(/_app\/immutable/, (route) => route.abort());
	await page.goto('/?from=2020-03-01&to=2020-03-31');
	await expect(page.locator('.unmeasured').first()).toBeHidden();
	await expect(page.locator('[data-event]').first()).toBeVisible({ timeout: 15_000 });
});

test('the asOf is there with the first picture: nothing moves when it comes', async ({ page }) => {
	const frames = await watch(page, '/?as-of=2020-03-12');
	const tops = frames.filter(({ isReady }) => isReady).map(({ top }) => top);
	expect(tops.length).toBeGreaterThan(3);
	expect([...new Set(tops)]).toHaveLength(1);
});
