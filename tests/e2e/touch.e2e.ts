import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
	await page.goto('/');
	await page.waitForSelector('html[data-ready]');
});

test('time runs down on a phone, and nothing sticks out', async ({ page }) => {
	const marks = await page.locator('[data-event]').evaluateAll((links) =>
		links.map((link) => {
			const { x, y } = link.querySelector('.disc')!.getBoundingClientRect();
			return { x, y };
		})
	);
	expect(marks.length).toBeGreaterThan(5);
	expect(Math.max(...marks.map(({ x }) => x)) - Math.min(...marks.map(({ x }) => x))).toBeLessThan(
		60
	);
	expect(marks.at(-1)!.y - marks[0]!.y).toBeGreaterThan(300);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
});

test('a tap pins the card as a sheet, and it can be closed', async ({ page }) => {
	await page
		.locator('[data-label]')
		.first()
		.tap({ position: { x: 20, y: 8 } });
	const card = page.getByTestId('card');
	await expect(card).toBeVisible();
	await expect(card.locator('h2')).toBeVisible();
	await card.getByRole('button', { name: 'Sluiten' }).tap();
	await expect(card).toHaveCount(0);
});

test('two fingers zoom, one finger moves', async ({ page }) => {
	const plot = page.getByTestId('timeline');
	const view = () => plot.locator('svg').first().getAttribute('aria-label');
	const before = await view();
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points.map(([x, y], id) => ({ x, y, id }))
		});
	await touch('touchStart', [
		[200, 400],
		[200, 450]
	]);
	for (let step = 1; step <= 8; step += 1)
		await touch('touchMove', [
			[200, 400 - step * 18],
			[200, 450 + step * 18]
		]);
	await touch('touchEnd', []);
	await expect.poll(view).not.toBe(before);
	const zoomed = await view();
	await touch('touchStart', [[200, 500]]);
	for (let step = 1; step <= 8; step += 1) await touch('touchMove', [[200, 500 - step * 20]]);
	await touch('touchEnd', []);
	await expect.poll(view).not.toBe(zoomed);
});

test('opening cluster after cluster always comes to events', async ({ page }) => {
	const clusters = page.locator('[data-cluster]');
	for (let step = 0; step < 8 && (await clusters.count()) > 0; step += 1) {
		await clusters.first().tap();
		await page.waitForTimeout(900);
		if ((await page.getByTestId('card').count()) > 0) break;
		expect(await page.locator('[data-event]').count()).toBeGreaterThan(0);
	}
	expect(await page.locator('[data-event]').count()).toBeGreaterThan(0);
});

test('themes and layers have tabs of their own', async ({ page }) => {
	await page.getByRole('tab', { name: 'Thema’s' }).tap();
	await expect(page.locator('a[href*="/theme/"]').first()).toBeVisible();
	await page.getByRole('tab', { name: 'Lagen' }).tap();
	await expect(page.getByRole('checkbox', { name: 'De curve tonen' })).toBeVisible();
});
