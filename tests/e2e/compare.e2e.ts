import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';

// Waves side by side, with mouse and keyboard.

const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
	await page.evaluate(() => document.fonts.ready);
	// Measured, and drawn for its place.
	await expect(page.getByTestId('comparison').locator('.drawing')).toHaveCount(1);
};
const picture = (page: Page) => page.getByTestId('comparison');
const reading = (page: Page) => page.getByTestId('reading');
const row = (page: Page, wave: string) => picture(page).locator(`[data-row="${wave}"]`);
const slider = (page: Page) => page.getByRole('slider', { name: 'Dag die wordt gelezen' });
/** Where a day since day 0 is in the picture, px of the window. */
async function placeOf(page: Page, day: number): Promise<{ x: number; y: number }> {
	const box = (await picture(page).locator('svg').first().boundingBox())!;
	const [from, to] = await slider(page).evaluate((input: HTMLInputElement) => [
		Number(input.min),
		Number(input.max)
	]);
	return { x: box.x + ((day + 0.5 - from!) / (to! - from! + 1)) * box.width, y: box.y + 60 };
}

test('the page says in words what the picture shows, computed from the data', async ({
	page,
	request
}) => {
	const dataset = await (await request.get('/dataset.nl.json')).json();
	const definition = dataset.waves.definitions.find(
		({ id }: { id: string }) => id === dataset.waves.default
	);
	await open(page, '/compare/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Golven naast elkaar');
	const told = page.getByTestId('sentences').locator('section');
	await expect(told).toHaveCount(definition.waves.length);
	const text = (index: number) => told.nth(index).innerText();
	expect(await text(0)).toMatch(/Het hoogste gemiddelde over 7 dagen was [\d.,]+ /);
	expect(await text(0)).toMatch(/De golf duurde (ongeveer )?\d+ dagen\./);
	expect(await text(1)).toMatch(/\d+% (hoger|lager) dan bij ‘/);
	expect(await text(1)).toMatch(/De eerste maatregel kwam .* dan bij ‘/);
	// The same numbers in the table.
	const length = /De golf duurde ((?:ongeveer )?\d+ dagen)/.exec(await text(1))?.[1];
	await expect(page.getByRole('row', { name: /^Duur/ }).getByRole('cell').nth(1)).toHaveText(
		length ?? ''
	);
});

test('what is drawn and what is counted are all that the row says it has', async ({ page }) => {
	for (const width of [1440, 768, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await open(page, '/compare/?kind=besluit,maatregel,zorg,politiek');
		for (const one of await picture(page).locator('[data-row]').all()) {
			const says = /(\d+) gebeurtenissen, (\d+) aankondiging/.exec((await one.textContent()) ?? '');
			const count = async (links: Locator) =>
				(await links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.count)))
					.map(Number)
					.reduce((sum, value) => sum + value, 0);
			const events =
				(await one.locator('[data-event]').count()) +
				(await count(one.locator('[data-cluster][href^="#events-"]')));
			const announced =
				(await one.locator('[data-horizon]').count()) +
				(await count(one.locator('[data-cluster][href^="#announcements-"]')));
			expect([events, announced]).toEqual([Number(says?.[1]), Number(says?.[2])]);
		}
	}
});

test('no two texts of the picture lie over one another', async ({ page }) => {
	for (const width of [1440, 768, 390])
		for (const query of [
			'',
			'?zero=peak&scale=percent&kind=besluit,maatregel,zorg',
			'?waves=cbs'
		]) {
			await page.setViewportSize({ width, height: 900 });
			await open(page, `/compare/${query}`);
			const overlapping = await picture(page).evaluate((root) => {
				const boxes = [
					...root.querySelectorAll('text.title, text.name, text.count, text.number')
				].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
				return boxes.flatMap((one, index) =>
					boxes
						.slice(index + 1)
						.filter(
							({ box }) =>
								one.box.left + 1 < box.right &&
								box.left + 1 < one.box.right &&
								one.box.top + 4 < box.bottom &&
								box.top + 4 < one.box.bottom
						)
						.map((other) => `${one.text} | ${other.text}`)
				);
			});
			expect(overlapping, `${width} ${query}`).toEqual([]);
		}
});

test('pointing at a day reads it in every wave, and a click keeps it', async ({ page }) => {
	await open(page, '/compare/');
	const { x, y } = await placeOf(page, 12);
	await page.mouse.move(x, y);
	await expect(page.getByRole('status').or(page.locator('output')).first()).toHaveText('dag 12');
	const dates = reading(page).locator('b');
	await expect(dates).toHaveCount(3);
	const [first, second] = await dates.allTextContents();
	expect(first).not.toBe(second);
	await expect(picture(page).locator('.reading')).toHaveCount(1);
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/[?&]day=12$/);
	await page.mouse.move(5, 5);
	await expect(page.locator('output')).toHaveText('dag 12');
});

test('pointing at an event reads its day in the others; a click leads to its page', async ({
	page
}) => {
	await open(page, '/compare/');
	const event = picture(page).locator('[data-row]').first().locator('a[data-event]').last();
	await event.hover();
	const id = await event.getAttribute('data-event');
	const item = reading(page).getByRole('listitem').first();
	await expect(item.locator(`a[href*="${id}"]`)).toBeVisible();
	await expect(event).toHaveClass(/lit/);
	await event.click();
	await expect(page).toHaveURL(new RegExp(`/event/${id}/$`));
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Golven naast elkaar');
});

test('the arrow keys move the day that is read, and it is said aloud', async ({ page }) => {
	await open(page, '/compare/?day=4');
	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('output')).toHaveText('dag 6');
	await expect(page).toHaveURL(/day=6/);
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^dag 6\. .+, \d+ \w+ \d{4}, /);
	await page.keyboard.press('Home');
	await expect(page.locator('output')).toHaveText('dag −30');
});

test('an event reached by keyboard shows its day too', async ({ page }) => {
	await open(page, '/compare/');
	await picture(page).locator('a[data-event]').first().focus();
	await expect(picture(page).locator('.reading')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/event\//);
});

test('choices stand in the address; back and forward bring them back', async ({ page }) => {
	await open(page, '/compare/');
	await page.getByLabel('Golven volgens').selectOption('nice');
	await expect(page).toHaveURL(/\?waves=nice$/);
	await page.getByRole('radio', { name: 'hoogste top' }).check({ force: true });
	await page.getByRole('radio', { name: 'procent van de top' }).check({ force: true });
	await expect(page).toHaveURL(/\?waves=nice&zero=peak&scale=percent$/);
	await page.getByRole('checkbox', { name: 'Derde golf' }).uncheck();
	await expect(page).toHaveURL(/&wave=nice-first-wave,nice-second-wave$/);
	await expect(picture(page).locator('[data-row]')).toHaveCount(2);
	await page.goBack();
	await expect(picture(page).locator('[data-row]')).toHaveCount(3);
	await expect(page.getByRole('checkbox', { name: 'Derde golf' })).toBeChecked();
	await page.goBack();
	await expect(page.getByRole('radio', { name: 'aantallen' })).toBeChecked();
	await page.goForward();
	await expect(page.getByRole('radio', { name: 'procent van de top' })).toBeChecked();
	await page.getByRole('button', { name: 'Terug naar het begin' }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
	await expect(page.getByLabel('Golven volgens')).toHaveValue('signal-value');
});

test('radios and lists are worked by keys alone', async ({ page }) => {
	await open(page, '/compare/');
	await page.getByRole('radio', { name: 'begin van de golf' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\?zero=peak$/);
	await page.locator('summary', { hasText: 'Gebeurtenissen: 1 van' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('checkbox', { name: 'Besluit' }).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/kind=besluit,maatregel$/);
	await expect(page.getByTestId('sentences')).toContainText('De eerste gekozen gebeurtenis kwam');
});

test('a link with broken parts says which, and shows the rest', async ({ page }) => {
	await open(page, '/compare/?waves=cbs&zero=midden&wave=bestaat-niet&day=morgen');
	await expect(page.getByRole('status').filter({ hasText: 'zegt hier niets' })).toContainText(
		'zero=midden, wave=bestaat-niet, day=morgen'
	);
	await expect(page.getByLabel('Golven volgens')).toHaveValue('cbs');
	await expect(picture(page).locator('[data-row]')).toHaveCount(2);
});

test('an uncertain beginning is drawn and told as uncertain', async ({ page }) => {
	await open(page, '/compare/?waves=nice');
	await expect(page.locator('main')).toContainText('niet op de dag bekend (februari 2020)');
	await expect(page.getByTestId('sentences').locator('section').first()).toContainText(
		/De golf duurde tussen \d+ en \d+ dagen/
	);
});

test('a page with one choice made goes on to an address with all of them', async ({ page }) => {
	await open(page, '/compare/waves/cbs/');
	await expect(page.getByLabel('Golven volgens')).toHaveValue('cbs');
	await expect(page.getByText('weken').first()).toBeVisible();
	await page.getByRole('radio', { name: 'hoogste top' }).check({ force: true });
	await expect(page).toHaveURL(/\/compare\/\?waves=cbs&zero=peak$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/compare\/waves\/cbs\/$/);
	await expect(page.getByRole('radio', { name: 'begin van de golf' })).toBeChecked();
});

test('the comparison is reached from the menu, from a wave and from its card', async ({ page }) => {
	await page.goto('/');
	await page.waitForSelector('html[data-ready]');
	await page.locator('a[data-wave]').first().click();
	await expect(
		page.getByTestId('card').getByRole('link', { name: 'Golven naast elkaar' })
	).toHaveAttribute('href', /compare/);
	await page.goto('/wave/nice-second-wave/');
	await page.locator('main').getByRole('link', { name: 'Golven naast elkaar' }).click();
	await expect(page).toHaveURL(/\/compare\/waves\/nice\/$/);
	await page
		.getByRole('navigation', { name: 'Hoofdmenu' })
		.getByText('Golven naast elkaar')
		.click();
	await expect(page).toHaveURL(/\/compare\/$/);
	await expect(page.getByLabel('Golven volgens')).toHaveValue('signal-value');
});

test('a comparison is taken along as SVG, PNG and CSV', async ({ page }) => {
	await open(page, '/compare/?zero=peak&day=3');
	await page.getByText('Deze vergelijking meenemen').click();
	const take = async (format: string) => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: format, exact: true }).click();
		const file = await download;
		return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
	};
	const { name, bytes } = await take('SVG');
	expect(name).toBe('tijdcurve-golven-naast-elkaar_signal-value_hospital-admissions.svg');
	const svg = bytes.toString();
	expect(svg).not.toMatch(/var\(|light-dark\(|\sclass=|\sdata-|\saria-|\stabindex=|<!--/);
	for (const word of [
		'Golven naast elkaar',
		'Eerste golf 470',
		'Signaalwaarde',
		'/compare/?zero=peak'
	])
		expect(svg).toContain(word);
	// Opened alone, all of it stands in the sheet, each text at its place.
	await page.setContent(svg.slice(svg.indexOf('<svg')));
	const places = await page.locator('svg').evaluate((root) => {
		const sheet = root.getBoundingClientRect();
		const texts = [...root.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
		return {
			outside: texts.filter(
				({ left, right, bottom }) =>
					left < sheet.left || right > sheet.right + 1 || bottom > sheet.bottom + 1
			).length,
			columns: new Set(texts.map(({ left }) => Math.round(left / 40))).size
		};
	});
	expect(places.outside).toBe(0);
	expect(places.columns).toBeGreaterThan(10);
	await open(page, '/compare/');
	await page.getByText('Deze vergelijking meenemen').click();
	expect((await take('PNG')).bytes.subarray(1, 4).toString()).toBe('PNG');
	const csv = (await take('CSV')).bytes.toString().split('\r\n');
	expect(csv[0]).toBe(
		'day,signal-first-wave_date,signal-first-wave_hospital-admissions,signal-second-wave_date,signal-second-wave_hospital-admissions,signal-third-wave_date,signal-third-wave_hospital-admissions'
	);
	expect(csv.find((line) => line.startsWith('16,'))).toMatch(/^16,2020-03-26,470,/);
});

test('English has the same page in its own words', async ({ page }) => {
	await page.goto('/en/compare/?day=2');
	await page.waitForSelector('html[data-ready]');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waves side by side');
	await expect(page.locator('output')).toHaveText('day 2');
	await expect(page.getByTestId('sentences')).toContainText(
		/The first measure came .*the wave began/
	);
	await page.getByRole('link', { name: 'Nederlands' }).click();
	await expect(page).toHaveURL(/\/compare\/\?day=2$/);
	await expect(page.locator('output')).toHaveText('dag 2');
	await expect(row(page, 'signal-first-wave')).toBeVisible();
});
