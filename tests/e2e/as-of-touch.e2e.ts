import { expect, test, type Page } from '@playwright/test';

// The as-of day under a finger: time runs down, and its edge lies across.

const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};
const edge = (page: Page) => page.getByTestId('as-of-edge');

test('a finger drags the edge of the known, and the view stays', async ({ page }) => {
	await open(page, '/?as-of=2020-03-12&from=2020-03-01&to=2020-03-31');
	const plot = (await page.getByTestId('timeline').boundingBox())!;
	const box = (await edge(page).boundingBox())!;
	const day = plot.height / 31;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const touch = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
		touch.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at === undefined ? [] : [{ x, y: at }]
		});
	await send('touchStart', y);
	for (const step of [1, 2, 3]) await send('touchMove', y + step * day);
	await send('touchEnd');
	await expect(edge(page)).toHaveAttribute('aria-valuetext', 'zondag 15 maart 2020');
	await expect.poll(() => new URL(page.url()).searchParams.get('as-of')).toBe('2020-03-15');
	expect(new URL(page.url()).searchParams.get('from')).toBe('2020-03-01');
});

test('its tab switches the asOf, and says what was promised', async ({ page }) => {
	await open(page, '/?from=2020-03-01&to=2020-03-31');
	await page.getByRole('tab', { name: 'Achteraf' }).tap();
	await page.getByRole('switch', { name: 'Zonder wijsheid achteraf' }).tap();
	await page.getByLabel('Datum van de klok').fill('2020-03-12');
	await expect(page.getByText('beloofd: tot en met 31 maart 2020').first()).toBeVisible();
	await page.getByRole('tab', { name: 'Tijd' }).tap();
	await expect(edge(page)).toHaveAttribute('aria-valuetext', 'donderdag 12 maart 2020');
	await page.getByRole('button', { name: 'Een dag later' }).tap();
	await expect(edge(page)).toHaveAttribute('aria-valuetext', 'vrijdag 13 maart 2020');
	const small = await page
		.getByTestId('as-of')
		.getByRole('button')
		.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).length);
	expect(small).toBe(0);
});
