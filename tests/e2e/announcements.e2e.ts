import { expect, test, type Page } from '@playwright/test';

const open = async (page: Page, path = '/') => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};
const arcs = (page: Page) => page.getByTestId('timeline').locator('[data-horizon]');
const card = (page: Page) => page.getByTestId('card');
const toggle = (page: Page) => page.getByRole('checkbox', { name: 'Het wijkende einde tonen' });
const strands = (page: Page) => page.getByRole('button', { name: 'Draden kiezen' });
const idsOf = (page: Page) =>
	arcs(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-horizon') ?? ''));

interface Announcement {
	id: string;
	strand: string;
	successor?: string;
	announcedSpan: { first: number };
}
const recordsOfAnnouncements = async (page: Page): Promise<Announcement[]> =>
	(await (await page.request.get('/dataset.nl.json')).json()).announcements;

test.describe('the band of promised ends', () => {
	test('shows the first strand of the dataset, counted in the margin', async ({ page }) => {
		await open(page);
		const { announcements, strands } = await (await page.request.get('/dataset.nl.json')).json();
		const first = announcements.filter((one: Announcement) => one.strand === strands[0].id);
		expect((await idsOf(page)).sort()).toEqual(first.map(({ id }: Announcement) => id).sort());
		await expect(page.locator('.margin')).toContainText(
			`${strands[0].title.nl} ${first.length} beloften`
		);
	});

	test('dates under the arcs do not overlap, from the whole down to days', async ({ page }) => {
		for (const view of ['', '?from=2020-03-01&to=2020-06-30', '?from=2020-10-01&to=2020-11-05']) {
			await open(page, `/${view}`);
			const boxes = await page.locator('text.date').evaluateAll((texts) =>
				texts.map((text) => {
					const { left, right } = text.getBoundingClientRect();
					return { left, right };
				})
			);
			expect(boxes.length).toBeGreaterThan(1);
			boxes.sort((a, b) => a.left - b.left);
			for (const [index, { right }] of boxes.entries())
				expect(right).toBeLessThanOrEqual(boxes[index + 1]?.left ?? Infinity);
		}
	});

	test('names what is promised past the edge', async ({ page }) => {
		await open(page, '/?from=2020-03-01&to=2020-03-29');
		await expect(page.locator('text.beyond')).toHaveText('verder: 31 mrt en 6 apr →');
	});

	test('can be hidden and shown, which the address says', async ({ page }) => {
		await open(page);
		const top = async () => (await page.locator('[data-theme]').first().boundingBox())!.y;
		const before = await top();
		await toggle(page).uncheck();
		await expect(arcs(page)).toHaveCount(0);
		await expect(strands(page)).toHaveCount(0);
		expect(await top()).toBeLessThan(before);
		await expect(page).toHaveURL(/layers=(?!.*announcements)/);
		await page.reload();
		await page.waitForSelector('html[data-ready]');
		await expect(arcs(page)).toHaveCount(0);
		await toggle(page).check();
		await expect(arcs(page).first()).toBeVisible();
		await expect(page).not.toHaveURL(/layers=/);
	});

	test('strands are chosen beside it, kept in the address, and back with the browser', async ({
		page
	}) => {
		await open(page);
		const before = (await idsOf(page)).length;
		await strands(page).click();
		await page.getByRole('dialog').getByText('Lockdown').click();
		await page.getByRole('dialog').getByText('Horeca').click();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/strand=algemeen-pakket,horeca,lockdown/);
		expect((await idsOf(page)).length).toBeGreaterThan(before);
		await expect(page.locator('.margin')).toContainText('Horeca 21 beloften');
		await page.reload();
		await page.waitForSelector('html[data-ready]');
		await expect(page.locator('.margin')).toContainText('Lockdown 8 beloften');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/en\/\?strand=algemeen-pakket,horeca,lockdown/);
		await expect(page.locator('.margin')).toContainText('Hospitality 21 promises');
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(/strand=algemeen-pakket,lockdown/);
		await expect.poll(async () => (await idsOf(page)).length).toBe(before + 8);
	});

	test('what an address asks for and is not there, is named', async ({ page }) => {
		await open(page, '/?strand=horeca,bestaat-niet&select=horizon:nergens');
		await expect(page.getByText('strand=bestaat-niet, select=horizon:nergens')).toBeVisible();
		expect((await idsOf(page)).every((id) => id.startsWith('horeca'))).toBe(true);
	});
});

test.describe('an arc', () => {
	/** The middle of its height in the middle of its width: on the arc itself, nothing else is there. */
	const apex = (page: Page, id: string) =>
		page.locator(`[data-horizon="${id}"] .hit`).evaluate((path: SVGPathElement) => {
			const point = path.getPointAtLength(path.getTotalLength() * 0.4);
			const { a, d, e, f } = path.getScreenCTM()!;
			return { x: point.x * a + e, y: point.y * d + f };
		});

	test('is pointed at: a card tells of it, and its chain stands out', async ({ page }) => {
		await open(page);
		const announcements = await recordsOfAnnouncements(page);
		const { x, y } = await apex(page, 'pakket-2020-05-06');
		await page.mouse.move(x, y);
		await expect(card(page).locator('h2')).toBeVisible();
		await expect(card(page)).toContainText('Beloofd');
		await expect(card(page)).toContainText('eerder');
		await expect(card(page)).toContainText('belofte 6 van 6');
		const lit = await page
			.locator('[data-horizon].lit')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-horizon')));
		// All that led to it, by way of their successors.
		const chain = ['pakket-2020-05-06'];
		for (const id of chain)
			chain.push(...announcements.filter(({ successor }) => successor === id).map(({ id }) => id));
		expect(lit.sort()).toEqual(chain.sort());
		await expect(page.locator('[data-horizon]:not(.lit)').first()).toHaveCSS('opacity', '0.3');
	});

	test('its card covers no arc of its chain', async ({ page }) => {
		await open(page, '/?select=horizon:pakket-2020-03-23');
		await expect(card(page).locator('h2')).toBeVisible();
		// It finds its place when its height is known.
		await expect(async () => {
			const edges = await card(page).boundingBox();
			const boxes = await page
				.locator('[data-horizon].lit .arc')
				.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
			expect(boxes.length).toBeGreaterThan(1);
			for (const box of boxes)
				expect(box.bottom <= edges!.y || box.top >= edges!.y + edges!.height).toBe(true);
		}).toPass({ timeout: 5000 });
	});

	test('is clicked: the card stays, the address says so, and leads on along the chain', async ({
		page
	}) => {
		await open(page);
		const { x, y } = await apex(page, 'pakket-2020-03-31');
		await page.mouse.click(x, y);
		await expect(page).toHaveURL(/select=horizon:pakket-2020-03-31/);
		await expect(card(page)).toContainText('Datum nagegaan');
		await card(page)
			.getByRole('link', { name: /21 april 2020/ })
			.click();
		await expect(page).toHaveURL(/select=horizon:pakket-2020-04-21/);
		await card(page).getByRole('link', { name: 'In de tabel' }).click();
		await expect(page).toHaveURL(/\/promises\/#horizon-pakket-2020-04-21$/);
		await expect(page.locator('[id="horizon-pakket-2020-04-21"]')).toBeInViewport();
	});

	test('is reached by keys: layers up and down, arcs left and right', async ({ page }) => {
		await open(page);
		await page.locator('[data-key][tabindex="0"]').first().focus();
		const focused = () =>
			page.evaluate(() => document.activeElement?.getAttribute('data-horizon') ?? '');
		for (let press = 0; press < 4 && !(await focused()); press += 1)
			await page.keyboard.press('ArrowDown');
		const first = await focused();
		expect(first).not.toBe('');
		await expect(card(page).locator('h2')).toBeVisible();
		const announcements = await recordsOfAnnouncements(page);
		const dayOf = (id: string) => announcements.find((one) => one.id === id)!.announcedSpan.first;
		await page.keyboard.press('ArrowRight');
		const next = await focused();
		expect(dayOf(next)).toBeGreaterThanOrEqual(dayOf(first));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`select=horizon:${next}`));
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
		expect(await focused()).toBe(next);
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toBe('');
	});

	test('has a name that says what it shows', async ({ page }) => {
		await open(page);
		await expect(page.locator('[data-horizon="pakket-2020-03-15"]').first()).toHaveAccessibleName(
			/^Maatregelen als geheel, zondag 15 maart 2020: .*Beloofd: tot en met maandag 6 april 2020\. aangescherpt$/
		);
		await open(page, '/en/');
		await expect(page.locator('[data-horizon="pakket-2020-03-15"]').first()).toHaveAccessibleName(
			/^Measures as a whole, Sunday 15 March 2020: .*Promised: through Monday 6 April 2020\. tightened$/
		);
	});

	test('of a link is shown with its strand', async ({ page }) => {
		await open(page, '/?select=horizon:avondklok-2021-01-20');
		await expect(card(page).locator('h2')).toBeVisible();
		await expect(arcs(page).and(page.locator('[data-horizon="avondklok-2021-01-20"]'))).toHaveCount(
			1
		);
	});
});

test('a picture taken along has the arcs, their key and their names', async ({ page }) => {
	await open(page, '/?strand=algemeen-pakket,lockdown');
	await page.getByRole('button', { name: 'Meenemen' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'SVG' }).click();
	const stream = await (await download).createReadStream();
	let svg = '';
	for await (const part of stream) svg += part;
	expect(svg).toContain('Het wijkende einde');
	expect(svg).toContain('Maatregelen als geheel 13 beloften');
	expect(svg).toContain('Lockdown 8 beloften');
	expect(svg).toContain('#horizon-lockdown-2020-12-14');
	expect(svg).toMatch(/stroke-dasharray="2 2.6"/);
});

test.describe('the page of the promised ends', () => {
	test('its chart is one for each width, with its method, and the figures are those of the data', async ({
		page
	}) => {
		for (const width of [360, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			await open(page, '/promises/');
			await expect(page.locator('[data-testid=promise-chart]:visible')).toHaveCount(1);
			await expect(page.getByRole('img', { name: /Lijngrafiek/ })).toHaveCount(1);
		}
		const announcements = await recordsOfAnnouncements(page);
		await expect(page.locator('.lead')).toContainText(`${announcements.length} aankondigingen`);
		await page.getByText('Hoe is dit berekend?').click();
		await expect(page.getByText('elke draad één keer telt')).toBeVisible();
	});

	test('leads from a row to its arc and back', async ({ page }) => {
		await open(page, '/promises/horeca/');
		await page
			.locator('[id="horizon-horeca-2020-03-31"]')
			.getByRole('link', { name: 'Tonen op de tijdlijn' })
			.click();
		await expect(page).toHaveURL(/strand=horeca&select=horizon:horeca-2020-03-31/);
		await page.waitForSelector('html[data-ready]');
		await expect(card(page).locator('h2')).toBeVisible();
		await expect(page.getByText('zegt hier niets')).toHaveCount(0);
	});
});
