import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

// The address is the state; filters; search.

const open = async (page: Page, path = '/') => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};
const query = (page: Page) => new URL(page.url()).search;
/** All that is drawn, by what it is and where it stands. */
const picture = (page: Page) =>
	page.getByTestId('timeline').evaluate((plot) =>
		[...plot.querySelectorAll('[data-event],[data-label],[data-cluster],[data-excerpt]')].map(
			(drawn) => {
				const { x, y } = drawn.getBoundingClientRect();
				const { event, label, key, count } = (drawn as HTMLElement).dataset;
				return [event ?? label ?? key, count, Math.round(x), Math.round(y), drawn.classList.value];
			}
		)
	);
const counted = async (page: Page) => {
	const clusters = await page
		.locator('[data-cluster]')
		.evaluateAll((all) => all.reduce((sum, cluster) => sum + Number(cluster.dataset.count), 0));
	return clusters + (await page.locator('[data-event]').count());
};
/** The events of a kind, in the order of time. */
const eventsOf = async (page: Page, kind: string) => {
	const dataset = await (await page.request.get('/dataset.nl.json')).json();
	const records: { id: string; kind: string }[] = JSON.parse(
		readFileSync('data/events.json', 'utf8')
	).events;
	const kinds = new Map(records.map((record) => [record.id, record.kind]));
	return (dataset.events.id as string[]).filter((id) => kinds.get(id) === kind);
};

test.describe('the address', () => {
	test('says nothing at first, and the view once it rests', async ({ page }) => {
		await open(page);
		expect(query(page)).toBe('');
		await page.getByRole('button', { name: 'Inzoomen' }).click();
		await expect.poll(() => query(page)).toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
	});

	test('gives the same picture when it is opened again, in a new tab and in a frame', async ({
		page,
		context
	}) => {
		const address =
			'/?from=2020-03-01&to=2020-06-30&layers=facts,curve,experience&kind=besluit,zorg&select=event:intelligente-lockdown';
		await open(page, address);
		const first = await picture(page);
		expect(first.length).toBeGreaterThan(20);
		expect(query(page)).toBe(address.slice(1));
		await page.reload();
		await page.waitForSelector('html[data-ready]');
		expect(await picture(page)).toEqual(first);
		const tab = await context.newPage();
		await open(tab, '/about/');
		await tab.evaluate((to) => location.assign(to), address);
		await tab.waitForSelector('html[data-ready]');
		expect(await picture(tab)).toEqual(first);
		await tab.setContent(
			`<iframe src="${new URL(page.url()).origin}${address}" style="width:1440px;height:900px;border:0"></iframe>`
		);
		const frame = tab.frameLocator('iframe');
		await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
		await expect(frame.locator('[data-event]')).toHaveCount(
			await page.locator('[data-event]').count()
		);
	});

	test('moving changes the entry, choosing adds one; back and forward bring back what was', async ({
		page
	}) => {
		await open(page);
		const start = await page.evaluate(() => history.length);
		await page.getByRole('button', { name: 'Inzoomen' }).click();
		await expect.poll(() => query(page)).toContain('from=');
		expect(await page.evaluate(() => history.length)).toBe(start);
		const moved = query(page);
		await page.getByRole('checkbox', { name: 'Politiek tonen' }).press('Space');
		await expect.poll(() => query(page)).toContain('kind=');
		const filtered = await picture(page);
		expect(await page.evaluate(() => history.length)).toBe(start + 1);
		await page.goBack();
		await expect.poll(() => query(page)).toBe(moved);
		await expect(page.getByRole('checkbox', { name: 'Politiek tonen' })).toBeChecked();
		await page.goForward();
		await expect(page.getByRole('checkbox', { name: 'Politiek tonen' })).not.toBeChecked();
		expect(await picture(page)).toEqual(filtered);
	});

	test('keeps its choice in the other language', async ({ page }) => {
		const address = '/?from=2020-03-01&to=2020-04-30&kind=besluit';
		await open(page, address);
		const drawn = await page.locator('[data-event]').count();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/en\/\?/);
		await expect(page.locator('[data-event]')).toHaveCount(drawn);
		expect(query(page)).toBe(address.slice(1));
	});

	for (const hostile of [
		'?from=2020-13-01&to=nooit',
		'?select=event:%3Cscript%3Ealert(1)%3C/script%3E',
		'?kind=__proto__,constructor&theme=../..&v=99',
		'?layers=facts&layers=%F0%9F%92%A5&q=%00%FF',
		`?q=${'x'.repeat(5000)}&open=,,,`
	])
		test(`a broken link gives a picture: ${hostile.slice(0, 40)}`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await open(page, `/${hostile}`);
			await expect(page.getByTestId('timeline').locator('.axis text').first()).toBeVisible();
			expect(errors).toEqual([]);
		});

	test('names what it did not understand, until that is closed', async ({ page }) => {
		await open(page, '/?from=2020-13-01&kind=besluit');
		const notice = page.getByRole('status').filter({ hasText: 'from=2020-13-01' });
		await expect(notice).toBeVisible();
		await notice.getByRole('button', { name: 'Sluiten' }).click();
		await expect(notice).toHaveCount(0);
		expect(await page.locator('[data-event]').count()).toBeGreaterThan(5);
	});
});

test.describe('filters', () => {
	const openFilters = async (page: Page) => {
		await page.getByRole('button', { name: /^Filter/ }).click();
		return page.getByRole('dialog', { name: 'Gebeurtenissen kiezen' });
	};

	test('choose by document, with the number that is then in view', async ({ page }) => {
		await open(page);
		const all = await counted(page);
		const panel = await openFilters(page);
		const choice = panel.locator('fieldset').nth(2).locator('label').first();
		const count = Number(await choice.locator('.count').textContent());
		await choice.getByRole('checkbox').check();
		await expect.poll(() => counted(page)).toBe(count);
		expect(count).toBeLessThan(all);
		await expect.poll(() => query(page)).toContain('source=');
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(page.getByRole('button', { name: 'Filter, 1 actief' })).toBeVisible();
	});

	test('tell what is certainly in view from what may be', async ({ page }) => {
		await open(page, '/?from=2020-01-01&to=2020-01-10');
		const panel = await openFilters(page);
		await expect(panel.getByRole('status')).toContainText(/zeker in beeld, \d+ mogelijk/);
	});

	test('leave the rest faded, when that is asked for', async ({ page }) => {
		await open(page, '/?theme=tempo');
		const chosen = await page.locator('[data-event]').count();
		const panel = await openFilters(page);
		await panel.getByRole('radio', { name: 'vaag laten staan' }).check();
		await expect(page.locator('[data-event].faded').first()).toBeVisible();
		expect(await page.locator('[data-event]').count()).toBeGreaterThan(chosen * 2);
		const labels = await page
			.locator('[data-label]')
			.evaluateAll((all) => all.map((label) => label.dataset.label));
		for (const id of labels)
			await expect(page.locator(`[data-event="${id}"].faded`)).toHaveCount(0);
		await expect.poll(() => query(page)).toBe('?theme=tempo&fade');
		await panel.getByRole('button', { name: 'Filters wissen' }).click();
		await expect(page.locator('.faded')).toHaveCount(0);
	});

	test('a card goes to the next event that matches', async ({ page }) => {
		const matching = await eventsOf(page, 'vaccinatie');
		await open(page, `/?kind=vaccinatie&select=event:${matching[0]}`);
		await page.getByTestId('card').getByRole('button', { name: 'Volgende gebeurtenis' }).click();
		await expect.poll(() => query(page)).toContain(`select=event:${matching[1]}`);
	});
});

test.describe('search', () => {
	test('is a key away, forgives a typing error, and leads to what was found', async ({ page }) => {
		await open(page);
		await page.locator('[data-key][tabindex="0"]').first().focus();
		await page.keyboard.press('/');
		const panel = page.getByRole('dialog', { name: 'Zoeken' });
		await expect(panel.getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('avontklok');
		await expect(panel.getByRole('status')).toContainText('treffer');
		await expect(panel.getByRole('listitem').first().locator('mark').first()).toHaveText(
			/avondklok/i
		);
		await expect(page.locator('.disc.lit').first()).toBeAttached();
		await expect.poll(() => query(page)).toBe('?q=avontklok');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(panel).toBeHidden();
		await expect(page.getByTestId('card')).toContainText(/avondklok/i);
		await expect.poll(() => query(page)).toContain('select=event:');
	});

	test('an address with a search marks the same in the picture', async ({ page }) => {
		await open(page, '/?q=avondklok');
		await expect(page.locator('.disc.lit').first()).toBeAttached();
		await expect(page.getByRole('button', { name: 'Zoeken: avondklok' })).toContainText(/\d/);
	});

	test('says so when its index cannot be fetched; the timeline goes on', async ({ page }) => {
		await page.route('**/search.nl.json', (route) => route.abort());
		await open(page);
		await page.getByRole('button', { name: 'Zoeken' }).click();
		await page.keyboard.type('avondklok');
		await expect(page.getByRole('dialog').getByRole('status')).toContainText('lukt nu niet');
		expect(await page.locator('[data-event]').count()).toBeGreaterThan(50);
	});

	test('finds the themes, passages and documents too, in English', async ({ page }) => {
		await open(page, '/en/');
		await page.getByRole('button', { name: 'Search' }).click();
		await page.keyboard.type('pace');
		const panel = page.getByRole('dialog', { name: 'Search' });
		await expect(panel.getByRole('listitem').filter({ hasText: 'Theme' }).first()).toBeVisible();
	});
});
