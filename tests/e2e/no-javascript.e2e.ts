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

test('the text edition can be read by period and by theme through plain links', async ({
	page
}) => {
	await page.goto('/chronology/');
	await page.getByText('Kies een periode of een thema').click();
	await page.getByRole('link', { name: 'Leven in de curve' }).first().click();
	await expect(page).toHaveURL(/\/chronology\/period\//);
	const inPeriod = await page.locator('li[id^="event-"]').count();
	expect(inPeriod).toBeGreaterThan(20);
	await page.getByText('Kies een periode of een thema').click();
	await page.getByRole('link', { name: 'tempo', exact: true }).first().click();
	await expect(page).toHaveURL(/\/chronology\/theme\/tempo\//);
	const inTheme = await page.locator('li[id^="event-"]').count();
	expect(inTheme).toBeGreaterThan(2);
	expect(inTheme).toBeLessThan(inPeriod);
});

test('help can be read', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Uitleg' }).click();
	await expect(page.getByRole('row', { name: /Inzoomen/ })).toBeVisible();
});

test('every announcement is in a table, and a strand is chosen by a plain link', async ({
	page,
	request
}) => {
	const { announcements } = await (await request.get('/dataset.nl.json')).json();
	const rows = () =>
		page
			.locator('tr[data-horizon]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-horizon')));
	await page.goto('/');
	await page.getByRole('link', { name: 'Het wijkende einde' }).click();
	await expect(page).toHaveURL(/\/promises\/$/);
	await page.waitForLoadState();
	const ids = announcements.map(({ id }: { id: string }) => id);
	expect((await rows()).sort()).toEqual(ids.sort());
	await expect(page.locator('[data-testid=promise-chart]:visible path.line')).toHaveCount(2);
	await expect(page.getByRole('table')).toHaveAccessibleName('De aankondigingen, per draad');
	const strand = page.getByRole('navigation', { name: 'Per draad' });
	await strand.getByRole('link', { name: 'Avondklok' }).click();
	await expect(page).toHaveURL(/\/promises\/avondklok\/$/);
	const chosen = announcements.filter((one: { strand: string }) => one.strand === 'avondklok');
	expect(await rows()).toHaveLength(chosen.length);
});

test('what is drawn for an announcement is a link to its place in the table', async ({ page }) => {
	await page.goto('/');
	const arc = page.locator('[data-horizon]').nth(3);
	const id = await arc.getAttribute('data-horizon');
	await arc.locator('.reach').click();
	await expect(page).toHaveURL(new RegExp(`/promises/#horizon-${id}$`));
	await expect(page.locator(`[id="horizon-${id}"]`)).toBeInViewport();
});
