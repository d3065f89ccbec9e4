import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
	await page.goto('/?from=2020-03-09&to=2020-03-29');
	await page.waitForSelector('html[data-ready]');
});

test('arcs bow at the far side, beside the titles, and what lies further on is named', async ({
	page
}) => {
	const boxes = await page
		.getByTestId('timeline')
		.locator('[data-horizon] .arc')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
	expect(boxes.length).toBeGreaterThan(2);
	const titles = await page
		.locator('[data-label] text')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
	expect(Math.min(...boxes)).toBeGreaterThanOrEqual(Math.max(...titles));
	const beyond = page.locator('text.beyond');
	await expect(beyond).toHaveText('verder: 31 mrt en 6 apr ↓');
	await expect(beyond).toBeInViewport({ ratio: 1 });
});

test('a tap on an arc opens its card, which leads along the chain', async ({ page }) => {
	const at = await page
		.locator('[data-horizon="pakket-2020-03-15"] .hit')
		.evaluate((path: SVGPathElement) => {
			const point = path.getPointAtLength(path.getTotalLength() * 0.12);
			const { a, d, e, f } = path.getScreenCTM()!;
			return { x: point.x * a + e, y: point.y * d + f };
		});
	await page.touchscreen.tap(at.x, at.y);
	const card = page.getByTestId('card');
	await expect(card.locator('h2')).toBeVisible();
	await expect(page).toHaveURL(/select=horizon:pakket-2020-03-15/);
	await card.getByRole('link', { name: /23 maart 2020/ }).tap();
	await expect(page).toHaveURL(/select=horizon:pakket-2020-03-23/);
	await card.getByRole('button', { name: 'Sluiten' }).tap();
	await expect(card).toHaveCount(0);
});

test('strands are chosen and the layer is hidden among the layers', async ({ page }) => {
	await page.getByRole('tab', { name: 'Lagen' }).tap();
	await page.getByRole('button', { name: 'Draden kiezen' }).tap();
	await page.getByRole('dialog').getByText('Horeca').tap();
	await expect(page).toHaveURL(/strand=algemeen-pakket,horeca/);
	await page.keyboard.press('Escape');
	await page.getByRole('checkbox', { name: 'Het wijkende einde tonen' }).uncheck();
	await page.getByRole('tab', { name: 'Tijd' }).tap();
	await expect(page.getByTestId('timeline').locator('[data-horizon]')).toHaveCount(0);
});
