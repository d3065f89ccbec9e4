import AxeBuilder from '@axe-core/playwright';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

/** What of a page is looked at: other colours change nothing else, and colours know no language. */
type Part = 'all' | 'colours' | 'structure';
const COLOURS = 'color-contrast';

const check = async (page: Page, part: Part, isLong = false) => {
	const axe = new AxeBuilder({ page });
	if (isLong) for (const rest of REST) axe.exclude(rest);
	if (part === 'colours') axe.withRules([COLOURS]);
	if (part === 'structure') axe.disableRules([COLOURS]);
	const { violations } = await axe.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)
	).toEqual([]);
};

/** A page of each kind; one of a thing is that of some thing in the dataset. */
const PAGES = [
	...['/', '/chronology/', '/about/', '/event/', '/theme/', '/source/', '/wave/'],
	...['/compare/', '/promises/', '/promises/horeca/']
] as const;
const LONG: readonly string[] = ['/chronology/', '/promises/'];
/** Of a long page the first of each list and table stand for the others, which are made of the same parts. */
const REST = ['main li:nth-child(n + 12)', 'main tr:nth-child(n + 12)'];

async function pathOf(kind: (typeof PAGES)[number], request: APIRequestContext): Promise<string> {
	const dataset = await (await request.get('/dataset.nl.json')).json();
	switch (kind) {
		case '/event/':
			return `/event/${dataset.events.id[20]}/`;
		case '/theme/':
			return `/theme/${dataset.themes[0].id}/`;
		case '/source/':
			return `/source/${dataset.sources[0].id}/`;
		case '/wave/':
			return `/wave/${dataset.waves.definitions[0].waves[0].id}/`;
		default:
			return kind;
	}
}

for (const scheme of ['light', 'dark'] as const)
	test.describe(`in ${scheme}`, () => {
		const part = scheme === 'light' ? 'all' : 'colours';
		test.use({ colorScheme: scheme });
		// The text edition and the table of all strands are long, and axe looks at every word of them.
		test.slow();
		// The text edition is made of the same parts in all.
		for (const prefix of scheme === 'light' ? ['', '/en'] : [''])
			for (const kind of PAGES.filter(
				(one) => !LONG.includes(one) || (scheme === 'light' && prefix === '')
			))
				test(`axe finds nothing on ${prefix}${kind}`, async ({ page, request }) => {
					await page.goto(`${prefix}${await pathOf(kind, request)}`);
					await page.waitForSelector('html[data-ready]');
					await check(page, prefix ? 'structure' : part, LONG.includes(kind));
				});

		for (const prefix of ['', '/en'])
			test(`axe finds nothing on ${prefix}/ where there is no page`, async ({ page }) => {
				expect((await page.goto(`${prefix}/nowhere/`))?.status()).toBe(404);
				await page.waitForSelector('html[data-ready]');
				await expect(page.locator('html')).toHaveAttribute('lang', prefix ? 'en' : 'nl');
				await check(page, part);
			});

		test('axe finds nothing with a card, hovered, pinned, or of a passage', async ({ page }) => {
			await page.goto('/');
			await page.waitForSelector('html[data-ready]');
			await page.locator('[data-label]').nth(2).click();
			await page.waitForTimeout(300);
			await check(page, part);
			await page.keyboard.press('Escape');
			await page.locator('a[data-excerpt]:has(.day)').first().click();
			await page.waitForTimeout(300);
			await check(page, part);
		});

		test('axe finds nothing with the card of an announcement, or while choosing strands', async ({
			page
		}) => {
			await page.goto('/?strand=lockdown,horeca&select=horizon:horeca-2020-03-31');
			await page.waitForSelector('html[data-ready]');
			await expect(page.getByTestId('card').locator('h2')).toBeVisible();
			await check(page, part);
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Draden kiezen' }).click();
			await expect(page.getByRole('dialog').getByText('Alle draden')).toBeVisible();
			await check(page, part);
		});

		test('axe finds nothing while searching and filtering', async ({ page }) => {
			await page.goto('/?theme=tempo&fade&kind=besluit,bestaat-niet');
			await page.waitForSelector('html[data-ready]');
			await check(page, part);
			await page.getByRole('button', { name: /^Filter/ }).click();
			await expect(page.getByRole('dialog').getByRole('status')).toBeVisible();
			await check(page, part);
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Zoeken' }).click();
			await page.keyboard.type('kabinet');
			await expect(page.getByRole('dialog').getByRole('status')).toContainText('treffers');
			await check(page, part);
		});

		test('axe finds nothing on a phone', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 640 });
			await page.goto('/');
			await page.waitForSelector('html[data-ready]');
			await check(page, part);
			for (const tab of ['Thema’s', 'Zoek', 'Lagen']) {
				await page.getByRole('tab', { name: tab }).click();
				await check(page, part);
			}
		});
	});

test.describe('on paper', () => {
	test.use({ colorScheme: 'dark' });
	test.slow();
	for (const kind of PAGES)
		test(`axe finds nothing on ${kind} as it is printed`, async ({ page, request }) => {
			await page.goto(await pathOf(kind, request));
			await page.waitForSelector('html[data-ready]');
			await page.emulateMedia({ media: 'print' });
			await check(page, 'all', LONG.includes(kind));
		});
});
