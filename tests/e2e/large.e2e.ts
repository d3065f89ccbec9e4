import { expect, test, type Page } from '@playwright/test';
import { idsOfLarge } from './events-apart.ts';

// A dataset with more events than fit one page, read without JavaScript.

const idsOn = (page: Page) =>
	page
		.locator('li[id^="event-"]')
		.evaluateAll((items) => items.map((item) => item.id.slice('event-'.length)));

test('the text edition is a page a month, together complete and in order', async ({
	page,
	request
}) => {
	const all = await idsOfLarge(request);
	await page.goto('/chronology/');
	expect(await idsOn(page)).toEqual([]);
	const months = page.getByRole('navigation', { name: 'Chronologie' }).getByRole('listitem');
	const counts = (await months.allTextContents()).map((text) =>
		Number(/(\d+) gebeurt/.exec(text)?.[1])
	);
	await months.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/chronology\/1953-01\/$/);
	const ids: string[] = [];
	for (const [index, count] of counts.entries()) {
		await page.waitForLoadState();
		const onPage = await idsOn(page);
		expect(onPage).toHaveLength(count);
		ids.push(...onPage);
		const next = page.locator('a[rel="next"]').first();
		if (index + 1 < counts.length) await next.click();
		else await expect(next).toHaveCount(0);
	}
	expect(ids).toEqual(all);
});

test('what is drawn for an event leads to the month that tells of it in full', async ({ page }) => {
	await page.goto('/');
	await page.locator('[data-label]').first().click();
	await expect(page).toHaveURL(/\/chronology\/1953-\d\d\/#event-/);
	const event = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
	await expect(event).toBeInViewport();
	await expect(event.getByRole('list', { name: 'Bronnen' })).toContainText('Gelezen op');
	await event.getByRole('link', { name: 'op de tijdlijn' }).click();
	await expect(page.locator('[data-event]').first()).toBeVisible();
});

test('what is counted leads to the month of the first of it', async ({ page }) => {
	await page.goto('/');
	const cluster = page.locator('[data-cluster]').first();
	expect(await cluster.getAttribute('href')).toMatch(/chronology\/1953-\d\d\/#event-/);
});

test('a month says what it is, in both languages', async ({ page }) => {
	await page.goto('/chronology/1953-02/');
	await expect(page).toHaveTitle('Chronologie: februari 1953 – Watersnood');
	await expect(page.locator('meta[name="description"]')).toHaveAttribute(
		'content',
		/februari 1953/
	);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/chronology\/1953-02\/$/);
	await expect(page).toHaveTitle('Chronology: February 1953 – Watersnood (in English)');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chronology: February 1953');
	await page.getByRole('link', { name: '← January 1953' }).first().click();
	await expect(page).toHaveURL(/\/en\/chronology\/1953-01\/$/);
});

test('the first picture holds few of the events', async ({ page, request }) => {
	const all = await idsOfLarge(request);
	await page.goto('/');
	const drawn = await page
		.locator('[data-event]')
		.evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute('data-event'))).size);
	expect(drawn).toBeGreaterThan(20);
	expect(drawn).toBeLessThan(all.length / 2);
});

test.describe('with a script', () => {
	test.use({ javaScriptEnabled: true });

	test('what is too dense to be drawn is a strip that can be pointed at, and zoomed into', async ({
		page
	}) => {
		await page.goto('/');
		await page.waitForSelector('html[data-ready]');
		const strip = await page.locator('[data-dense]').boundingBox();
		const middle = { x: strip!.x + strip!.width / 2, y: strip!.y + strip!.height / 2 };
		await page.mouse.move(middle.x - 60, middle.y);
		await page.mouse.move(middle.x, middle.y);
		const card = page.getByTestId('card');
		await expect(card.getByRole('heading')).toContainText('gebeurtenis');
		const first = await card.innerText();
		await page.mouse.move(middle.x + 90, middle.y, { steps: 4 });
		await expect.poll(() => card.innerText()).not.toBe(first);
		await page.mouse.click(middle.x + 90, middle.y);
		await expect(page).toHaveURL(/from=/);
	});

	test('the file of the events is asked for with the page, and once', async ({ page }) => {
		const files: string[] = [];
		page.on('request', (request) => files.push(new URL(request.url()).pathname));
		await page.goto('/');
		await page.waitForSelector('html[data-ready]');
		expect(files.filter((path) => path.endsWith('.arrow.gz'))).toEqual(['/events.nl.arrow.gz']);
		expect(files.indexOf('/events.nl.arrow.gz')).toBeLessThan(files.indexOf('/dataset.nl.json'));
	});

	test('places for all are found in another thread; and on the page, where that does not start', async ({
		page
	}) => {
		/** The events drawn on two days, once all have their place. */
		const drawn = async () => {
			await page.goto('/?from=1953-02-01&to=1953-02-02&groups=');
			await page.waitForSelector('html[data-ready]');
			await expect(page.getByRole('progressbar')).toHaveCount(0);
			return page
				.locator('[data-event]')
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event')));
		};
		let threads = 0;
		page.on('worker', () => (threads += 1));
		const apart = await drawn();
		expect(threads).toBe(1);
		expect(page.workers()).toEqual([]);
		expect(apart.length).toBeGreaterThan(20);
		const failures: string[] = [];
		await page.route(/worker/, (route) => {
			failures.push(route.request().url());
			return route.abort();
		});
		expect(await drawn()).toEqual(apart);
		expect(failures).toHaveLength(1);
	});

	test('an address of an event that has no page made beforehand gives it all the same', async ({
		page,
		request
	}) => {
		const all = await idsOfLarge(request);
		const id = all.at(-1);
		await page.goto(`/event/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator(`a[href*="event:${id}"]`).first()).toBeVisible();
	});
});

test('a dataset with one wave has nothing to lay side by side, and says so', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).not.toContainText('Golven');
	await page.goto('/compare/');
	await expect(page.locator('main')).toContainText('te weinig om naast elkaar te leggen');
	await expect(page.locator('main svg')).toHaveCount(0);
});

test('another dataset has its own promised ends, in the picture and on their page', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.locator('[data-horizon="droog-in-maart"]').first()).toHaveAttribute(
		'aria-label',
		/^Droogmaken, /
	);
	await page.getByRole('link', { name: 'Het wijkende einde' }).click();
	await expect(page.locator('tr[data-horizon]')).toHaveCount(2);
	await page.goto('/en/promises/droogmaken/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('The receding end');
});
