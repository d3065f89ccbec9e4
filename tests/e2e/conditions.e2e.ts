import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

// What readers bring along: large type, high contrast, no motion, a finger. On every page, in both languages.

const PAGES = [
	'/',
	'/?theme=tempo&fade',
	'/?as-of=2020-03-12',
	'/chronology/',
	'/chronology/theme/tempo/',
	'/about/',
	'/help/',
	'/event/avondklok/',
	'/theme/tempo/',
	'/source/het-einde-voorbij/',
	'/wave/signal-second-wave/',
	'/compare/',
	'/compare/?waves=nice&zero=peak&scale=percent&day=12',
	'/promises/horeca/',
	'/?strand=lockdown,horeca&select=horizon:horeca-2020-03-31'
] as const;
const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const violations = async (page: Page) => {
	const found = await new AxeBuilder({ page })
		.options({ rules: { 'target-size': { enabled: true } } })
		.analyze();
	return found.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`
	);
};

for (const prefix of ['', '/en'])
	for (const path of PAGES) {
		test(`${prefix}${path} at 200 and 400 % needs no scrolling sideways`, async ({ page }) => {
			// A window of 1280 × 1024, enlarged.
			await page.setViewportSize({ width: 640, height: 512 });
			await open(page, prefix + path);
			expect(await overflow(page), '640 px').toBe(0);
			await page.setViewportSize({ width: 320, height: 256 });
			await expect.poll(() => overflow(page), { message: '320 px' }).toBe(0);
		});

		// Colours know no language; the whole text edition is made of the same parts as that of a theme,
		// and axe takes long over it.
		if (prefix !== '' || path === '/chronology/') continue;
		test(`${prefix}${path} in high contrast, without motion, has no fault`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce', contrast: 'more' });
			await page.addInitScript(() => localStorage.setItem('colour-scheme', 'contrast'));
			await open(page, prefix + path);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
			expect(await violations(page)).toEqual([]);
		});
	}

test('a flight is a cut where no motion is wanted', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/');
	const view = () => page.getByTestId('timeline').locator('svg').first().getAttribute('aria-label');
	const before = await view();
	const views = await page.evaluate(async () => {
		const plot = document.querySelector('[data-testid=timeline] svg')!;
		const seen = new Set<string | null>();
		document.querySelector<HTMLElement>('[aria-label="Inzoomen"]')!.click();
		for (let frame = 0; frame < 40; frame += 1) {
			await new Promise(requestAnimationFrame);
			seen.add(plot.getAttribute('aria-label'));
		}
		return [...seen];
	});
	expect(views.filter((one) => one !== before)).toHaveLength(1);
});
