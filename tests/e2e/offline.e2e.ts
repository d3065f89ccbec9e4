import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

test('after one visit everything works without a network', async ({ page, context }) => {
	await page.goto('/');
	await page.waitForSelector('html[data-ready]');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
		.toBe(true);
	await context.setOffline(true);
	await page.reload();
	await page.waitForSelector('html[data-ready]');
	expect(await page.locator('[data-event]').count()).toBeGreaterThan(50);
	// The index for searching is kept too.
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await page.keyboard.type('lockdown');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText('treffers');
	await page.keyboard.press('Escape');
	// The page of a thing is made from the dataset that is kept.
	await page.locator('[data-label]').first().click();
	await page.getByTestId('card').getByRole('link', { name: 'Lees verder' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// What references say is kept apart from the dataset; pages of text have it too.
	await page.getByRole('link', { name: 'Tekst' }).click();
	await expect(page.getByRole('list', { name: 'Bronnen' }).first()).toContainText('Gelezen op');
	await page.goto('/chronology/');
	await expect(page.getByRole('heading', { level: 1, name: 'Chronologie' })).toBeVisible();
});
