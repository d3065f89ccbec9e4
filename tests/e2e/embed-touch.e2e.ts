import { expect, test } from '@playwright/test';

test('one finger scrolls the page of somebody else, two zoom the timeline in it', async ({
	page
}) => {
	await page.route('**/host.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<meta name="viewport" content="width=device-width"><body style="margin:0;height:3000px"><iframe src="/?embed" title="Tijdcurve" width="390" height="700" style="border:0"></iframe></body>'
		})
	);
	await page.goto('/host.html');
	const frame = page.frameLocator('iframe');
	await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
	const view = () =>
		frame.getByTestId('timeline').locator('svg').first().getAttribute('aria-label');
	const before = await view();
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', heights: number[]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: heights.map((y, id) => ({ x: 200, y, id }))
		});
	await touch('touchStart', [400]);
	for (let by = 10; by <= 260; by += 10) await touch('touchMove', [400 - by]);
	await touch('touchEnd', []);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
	expect(await view()).toBe(before);
	await page.evaluate(() => scrollTo(0, 0));
	await touch('touchStart', [350, 410]);
	for (let by = 10; by <= 90; by += 10) await touch('touchMove', [350 - by, 410 + by]);
	await touch('touchEnd', []);
	await expect.poll(view).not.toBe(before);
});
