import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const check = async (page: Page) => {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)
	).toEqual([]);
};

for (const scheme of ['light', 'dark'] as const)
	test.describe(`in ${scheme}`, () => {
		test.use({ colorScheme: scheme });
		for (const prefix of ['', '/en'])
			test(`axe finds nothing on the pages of "${prefix}/"`, async ({ page, request }) => {
				const dataset = await (await request.get('/dataset.nl.json')).json();
				const wave = dataset.waves.definitions[0].waves[0].id;
				for (const path of [
					'/',
					'/chronology/',
					'/about/',
					`/event/${dataset.events[20].id}/`,
					`/theme/${dataset.themes[0].id}/`,
					`/source/${dataset.sources[0].id}/`,
					`/wave/${wave}/`
				]) {
					await page.goto(prefix + path);
					await page.waitForSelector('html[data-ready]');
					await check(page);
				}
			});

		test('axe finds nothing with a card, hovered, pinned, or of a passage', async ({ page }) => {
			await page.goto('/');
			await page.waitForSelector('html[data-ready]');
			await page.locator('[data-label]').nth(2).click();
			await page.waitForTimeout(300);
			await check(page);
			await page.keyboard.press('Escape');
			await page.locator('a[data-excerpt]:has(rect.tick)').first().click();
			await page.waitForTimeout(300);
			await check(page);
		});

		test('axe finds nothing on a phone', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 640 });
			await page.goto('/');
			await page.waitForSelector('html[data-ready]');
			await check(page);
			for (const tab of ['Thema’s', 'Lagen']) {
				await page.getByRole('tab', { name: tab }).click();
				await check(page);
			}
		});
	});
