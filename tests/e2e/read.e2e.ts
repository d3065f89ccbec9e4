import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

// The text edition, help, citing, and standing in somebody else's page.

const open = async (page: Page, path = '/') => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};
const told = (page: Page) =>
	page
		.locator('li[id^="event-"]')
		.evaluateAll((items) => items.map((item) => item.id.slice('event-'.length)));
const query = (page: Page) => new URL(page.url()).search;

test.describe('the text edition', () => {
	for (const filter of [
		'?theme=tempo',
		'?kind=vaccinatie&check=checked',
		'?from=2020-03-01&to=2020-03-20&kind=besluit,maatregel'
	])
		test(`tells the same events in the same order as the picture: ${filter}`, async ({ page }) => {
			await open(page, `/${filter}`);
			// Along the events by their cards, from the first one.
			const drawn = await page.evaluate(() => {
				const marks = document.querySelectorAll<HTMLElement>('[data-event]');
				return [...marks].map((mark) => mark.dataset.event!);
			});
			const counted = await page
				.locator('[data-cluster]')
				.evaluateAll((clusters) =>
					clusters.reduce((sum, cluster) => sum + Number(cluster.dataset.count), 0)
				);
			await open(page, `/chronology/${filter}`);
			const ids = await told(page);
			expect(ids.length).toBe(drawn.length + counted);
			for (const id of drawn) expect(ids).toContain(id);
			await open(page, `/${filter}&select=event:${ids[0]}`);
			const walked = [ids[0]];
			const next = page.getByTestId('card').getByRole('button', { name: 'Volgende gebeurtenis' });
			while (walked.length < ids.length) {
				// By key: the pointer would stay behind, over whatever is drawn there.
				await next.press('Enter');
				await expect.poll(() => query(page)).not.toContain(`select=event:${walked.at(-1)}`);
				walked.push(new URLSearchParams(query(page)).get('select')!.slice('event:'.length));
			}
			expect(walked).toEqual(ids);
		});

	test('keeps the choice on the way from the picture and back', async ({ page }) => {
		await open(page, '/?kind=zorg');
		await page.getByRole('link', { name: 'Tekst' }).click();
		await expect(page.getByRole('status')).toContainText('Gekozen');
		await page.getByRole('link', { name: 'Tonen op de tijdlijn' }).first().click();
		await expect(page.getByTestId('timeline')).toBeVisible();
		expect(query(page)).toBe('?kind=zorg');
	});
});

test.describe('help', () => {
	test('is a key away, names every key, and gives the focus back', async ({ page }) => {
		await open(page);
		const stop = page.locator('[data-key][tabindex="0"]').first();
		await stop.focus();
		await page.keyboard.press('?');
		const dialog = page.getByRole('dialog', { name: 'Uitleg' });
		await expect(dialog).toBeVisible();
		await expect(dialog.getByRole('row', { name: /Inzoomen/ })).toContainText('+');
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(page.locator('[data-key]:focus')).toHaveCount(1);
	});

	test('has a page of its own, in both languages', async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name: 'Uitleg' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Uitleg' })).toBeVisible();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
	});
});

test.describe('an event', () => {
	test('can be cited, and its link copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, '/event/avondklok/');
		await page.getByText('Citeren').click();
		await expect(page.getByText('@misc{')).toContainText('/event/avondklok/');
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'RIS als bestand' }).click();
		expect((await download).suggestedFilename()).toMatch(/avondklok\.ris$/);
		await page.getByRole('button', { name: 'Kopieer link' }).click();
		await expect(page.getByText('Gekopieerd')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			`${new URL(page.url()).origin}/event/avondklok/`
		);
	});

	test('shows the words around a quotation, and the figures of its day', async ({ page }) => {
		const dataset = await (await page.request.get('/dataset.nl.json')).json();
		const days = new Map<string, string>(
			JSON.parse(readFileSync('data/events.json', 'utf8')).events.map(
				({ id, date }: { id: string; date: string }) => [id, date]
			)
		);
		// One that happened on a single day, and of which a document speaks.
		const id = dataset.excerpts
			.flatMap(({ events }: { events: string[] }) => events)
			.find((event: string) => /^2020-1\d-\d\d$/.test(days.get(event) ?? ''));
		await open(page, `/event/${id}/`);
		await expect(page.locator('blockquote .around').first()).toBeVisible();
		await page.getByText('De cijfers van die dag').click();
		await expect(page.locator('dl').filter({ hasText: 'NICE' }).first()).toBeVisible();
	});
});

test.describe('in the page of somebody else', () => {
	const embed = async (page: Page, query: string, width: number) => {
		await page.setViewportSize({ width: 1000, height: 700 });
		await page.route('**/host.html', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<body style="margin:0;height:3000px"><p>Een artikel</p><iframe src="/${query}" title="Tijdcurve" width="${width}" height="1100" style="border:0"></iframe></body>`
			})
		);
		await page.goto('/host.html');
		const frame = page.frameLocator('iframe');
		await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
		return frame;
	};

	test('stands without the head of the site, and leads back to the same view', async ({ page }) => {
		const frame = await embed(page, '?kind=besluit&embed', 900);
		await expect(frame.getByRole('banner')).toBeHidden();
		await expect(frame.getByTestId('timeline')).toBeVisible();
		const back = frame.getByRole('link', { name: 'Openen op de site' });
		await expect(back).toHaveAttribute('href', /\?kind=besluit$/);
	});

	test('leaves the wheel and the history to that page', async ({ page }) => {
		const frame = await embed(page, '?embed', 900);
		const entries = await page.evaluate(() => history.length);
		await page.mouse.move(500, 300);
		await page.mouse.wheel(0, 400);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		await page.evaluate(() => scrollTo(0, 0));
		await frame.getByRole('checkbox', { name: 'Politiek tonen' }).press('Space');
		await expect(frame.getByRole('checkbox', { name: 'Politiek tonen' })).not.toBeChecked();
		expect(await page.evaluate(() => history.length)).toBe(entries);
	});

	test('the snippet says the present view, and is given under "take along"', async ({ page }) => {
		await open(page, '/?kind=besluit');
		await page.getByRole('button', { name: 'Meenemen' }).click();
		const code = await page.getByRole('textbox', { name: 'Code om in te sluiten' }).inputValue();
		expect(code).toContain(`<iframe src="${new URL(page.url()).origin}/?kind=besluit&amp;embed"`);
	});
});
