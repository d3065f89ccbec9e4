import { expect, test } from '@playwright/test';

test('a finger that is dragged over the picture reads the days under it', async ({ page }) => {
	await page.goto('/compare/');
	await page.waitForSelector('html[data-ready]');
	const picture = page.getByTestId('comparison');
	await expect(picture.locator('.drawing')).toHaveCount(1);
	await picture.scrollIntoViewIfNeeded();
	const box = (await picture.locator('svg').first().boundingBox())!;
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: x === undefined ? [] : [{ x, y: box.y + 80 }]
		});
	const output = page.locator('output');
	await touch('touchStart', box.x + box.width * 0.3);
	const seen = new Set<string>();
	for (const part of [0.4, 0.5, 0.6, 0.7]) {
		await touch('touchMove', box.x + box.width * part);
		await expect.poll(async () => seen.has((await output.textContent()) ?? '')).toBe(false);
		seen.add((await output.textContent()) ?? '');
	}
	const last = [...seen].at(-1);
	await touch('touchEnd');
	// What was read last stays.
	await expect(output).toHaveText(last ?? '');
	await expect(page).toHaveURL(/[?&]day=\d+$/);
	expect(seen.size).toBe(4);
});

test('a tap on an event leads to its page', async ({ page }) => {
	await page.goto('/compare/');
	await page.waitForSelector('html[data-ready]');
	const event = page.getByTestId('comparison').locator('a[data-event]').last();
	const id = await event.getAttribute('data-event');
	await event.tap();
	await expect(page).toHaveURL(new RegExp(`/event/${id}/$`));
});
