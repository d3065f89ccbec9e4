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
	await session.send('Input.synthesizeScrollGesture', {
		...{ x: 200, y: 400, yDistance: -260, gestureSourceType: 'touch' }
	});
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
	expect(await view()).toBe(before);
	await page.evaluate(() => scrollTo(0, 0));
	const fingers = async (type: 'touchStart' | 'touchMove', apart: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: [
				{ x: 200, y: 380 - apart, id: 0 },
				{ x: 200, y: 380 + apart, id: 1 }
			]
		});
	await fingers('touchStart', 30);
	for (let apart = 40; apart <= 120; apart += 10) await fingers('touchMove', apart);
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await expect.poll(view).not.toBe(before);
});
