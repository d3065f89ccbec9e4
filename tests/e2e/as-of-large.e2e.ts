import { expect, test } from '@playwright/test';
import { idsOfLarge } from './events-apart.ts';

// Another dataset, with other waves and other days, and more events than flags can name.

test.use({ javaScriptEnabled: true });

test('the asOf cuts any dataset at its day', async ({ page, request }) => {
	const all = await idsOfLarge(request);
	await page.goto('/?as-of=1953-02-10');
	await page.waitForSelector('html[data-ready]');
	await expect(page.getByTestId('as-of-edge')).toHaveAttribute(
		'aria-valuetext',
		'dinsdag 10 februari 1953'
	);
	const sums = await page
		.getByRole('list', { name: 'Soorten gebeurtenissen' })
		.locator('.count')
		.allTextContents();
	const known = sums.reduce((sum, text) => sum + Number(text), 0);
	expect(known).toBeGreaterThan(0);
	expect(known).toBeLessThan(all.length);
	const plot = (await page.getByTestId('as-of-edge').boundingBox())!;
	const edge = plot.x + plot.width / 2;
	const lefts = await page
		.locator('[data-event] .disc, [data-label]')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
	expect(lefts.length).toBeGreaterThan(3);
	expect(lefts.filter((left) => left > edge)).toEqual([]);
});
