import { expect, test } from '@playwright/test';

for (const { prefix, title, other, peak } of [
	{ prefix: '', title: 'Golven naast elkaar', other: 'Andere vergelijkingen', peak: 'hoogste top' },
	{ prefix: '/en', title: 'Waves side by side', other: 'Other comparisons', peak: 'highest peak' }
])
	test(`${prefix}/compare/ is whole without a script, and plain links lead to its main choices`, async ({
		page
	}) => {
		await page.goto(`${prefix}/compare/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.locator('.drawing:visible')).toHaveCount(1);
		await expect(page.locator('.drawing:visible [data-row]')).toHaveCount(3);
		await expect(page.getByTestId('sentences').locator('section')).toHaveCount(3);
		// What can only be pressed with a script is not shown.
		await expect(page.getByRole('slider')).toHaveCount(0);
		await expect(page.getByRole('combobox', { name: /Golven|Waves/ })).toHaveCount(0);
		const links = page.getByRole('navigation', { name: other });
		await links.getByRole('link', { name: peak }).click();
		await expect(page).toHaveURL(new RegExp(`${prefix}/compare/zero/peak/$`));
		await expect(page.locator('.drawing:visible [data-row]')).toHaveCount(3);
		await links.getByRole('link', { name: /CBS/ }).click();
		await expect(page.locator('.drawing:visible [data-row]')).toHaveCount(2);
		await page.locator('.drawing:visible a[data-event]').first().click();
		await expect(page).toHaveURL(/\/event\//);
	});
