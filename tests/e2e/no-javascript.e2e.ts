import { expect, test } from '@playwright/test';

test('the main page shows the drawn timeline and leads to the text edition', async ({ page }) => {
	await page.goto('/');
	expect(await page.locator('[data-event]').count()).toBeGreaterThan(50);
	await expect(page.locator('path.line').first()).toBeVisible();
	await expect(page.locator('[data-label] text').first()).toBeVisible();
	await page.getByRole('link', { name: 'Tekst' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Chronologie' })).toBeVisible();
});

test('what is drawn for an event is a link to its page', async ({ page }) => {
	await page.goto('/');
	await page.locator('[data-label]').first().click();
	await expect(page).toHaveURL(/\/event\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the text edition is complete', async ({ page, request }) => {
	const dataset = await (await request.get('/dataset.nl.json')).json();
	await page.goto('/chronology/');
	const ids = await page
		.locator('li[id^="event-"]')
		.evaluateAll((items) => items.map((item) => item.id.slice('event-'.length)));
	expect(ids).toEqual(dataset.events.id);
	const text = await page.locator('main').textContent();
	for (const excerpt of dataset.excerpts) expect(text).toContain(excerpt.selector.exact);
});
