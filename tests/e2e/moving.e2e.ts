import { expect, test, type Page } from '@playwright/test';

// What is drawn anew while the view moves, and what is not.

/** What is drawn in all, and the names of what was drawn anew. */
interface Watched {
	all: number;
	touched: string[];
}
const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};
const plot = (page: Page) => page.getByTestId('timeline');
const ticks = (page: Page) =>
	page
		.locator('a[data-excerpt] path')
		.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x * 2) / 2));

test('a view that only moves touches no mark, label or tick that stays in view', async ({
	page
}) => {
	await open(page, '/?from=2020-03-01&to=2020-06-30');
	await page.evaluate(() => {
		const watched = '[data-event], [data-label], a[data-excerpt]:has(.day)';
		const drawn = new Set(document.querySelectorAll(`[data-testid=timeline] :is(${watched})`));
		const touched: string[] = [];
		Object.assign(window, { all: drawn.size, touched });
		new MutationObserver((records) => {
			for (const { target } of records) {
				const link = (target as Element).closest<SVGElement>(watched);
				if (link && drawn.has(link)) touched.push(Object.values(link.dataset).join(' '));
			}
		}).observe(document.querySelector('[data-testid=timeline]')!, {
			subtree: true,
			attributes: true,
			attributeFilter: ['style', 'd', 'transform', 'href']
		});
	});
	const box = (await plot(page).boundingBox())!;
	const middle = { x: box.x + box.width / 2, y: box.y + 70 };
	await page.mouse.move(middle.x, middle.y);
	await page.mouse.down();
	for (let step = 1; step <= 12; step++) await page.mouse.move(middle.x - step * 10, middle.y);
	await page.mouse.up();
	await expect(page).not.toHaveURL(/from=2020-03-01/);
	const { all, touched } = await page.evaluate(() => {
		const { all, touched } = window as never as Watched;
		return { all, touched };
	});
	expect(all).toBeGreaterThan(60);
	// What reaches beyond an edge, or comes to it, moves along that edge.
	expect(new Set(touched).size).toBeLessThan(all / 6);
});

test('ticks are one shape while the view comes closer, and links again where they belong', async ({
	page
}) => {
	await open(page, '/');
	// It is there for a moment only.
	await page.evaluate(() => {
		const seen = { rough: false };
		Object.assign(window, { seen });
		new MutationObserver(
			() => (seen.rough ||= document.querySelector('path.rough') !== null)
		).observe(document.querySelector('[data-testid=timeline]')!, {
			subtree: true,
			childList: true
		});
	});
	const box = (await plot(page).boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.4, box.y + 70);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	const saw = () =>
		page.evaluate(() => (window as never as { seen: { rough: boolean } }).seen.rough);
	await expect.poll(saw).toBe(true);
	await expect(page.locator('path.rough')).toHaveCount(0);
	await expect(page).toHaveURL(/from=/);
	const there = await ticks(page);
	expect(there.length).toBeGreaterThan(20);
	// Made anew, they stand where they stood.
	const toggle = page.getByRole('checkbox', { name: 'Beleving tonen' });
	await toggle.uncheck();
	await expect(page.locator('a[data-excerpt]')).toHaveCount(0);
	await toggle.check();
	expect(await ticks(page)).toEqual(there);
});

test('a tick that has the focus keeps it while keys zoom', async ({ page }) => {
	await open(page, '/');
	const tick = page.locator('a[data-excerpt]').nth(30);
	const key = await tick.getAttribute('data-key');
	await tick.focus();
	await page.keyboard.press('+');
	await page.waitForTimeout(900);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(key);
});
