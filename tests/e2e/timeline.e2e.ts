import { expect, test, type Page } from '@playwright/test';
import { standsStill } from './stands-still.ts';

const open = async (page: Page, path = '/') => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};
const plot = (page: Page) => page.getByTestId('timeline');
const card = (page: Page) => page.getByTestId('card');
/** Days in view, from the plot's own description. */
const viewOf = (page: Page) => plot(page).locator('svg').first().getAttribute('aria-label');
const viewStandsStill = (page: Page) => standsStill(async () => (await viewOf(page)) ?? '');

test.describe('the picture', () => {
	test('fits the window at start and draws every layer', async ({ page }) => {
		await open(page);
		expect(await page.locator('[data-event]').count()).toBeGreaterThan(50);
		expect(await page.locator('[data-label]').count()).toBeGreaterThanOrEqual(12);
		expect(await page.locator('[data-excerpt]').count()).toBeGreaterThan(20);
		expect(await page.locator('[data-wave]').count()).toBe(3);
		expect(await page.locator('[data-theme]').count()).toBeGreaterThan(0);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBe(0);
	});

	test('counts every event in view: marks and clusters together', async ({ page }) => {
		await open(page);
		const drawn = await page.locator('[data-event]').count();
		const counted = await page
			.locator('[data-cluster]')
			.evaluateAll((clusters) =>
				clusters.reduce((sum, cluster) => sum + Number(cluster.dataset.count), 0)
			);
		await expect(page.locator('.totals')).toContainText(`${drawn + counted} gebeurtenissen`);
	});

	test('labels never overlap', async ({ page }) => {
		await open(page);
		for (const presses of [0, 2, 3]) {
			for (let press = 0; press < presses; press += 1) await page.keyboard.press('+');
			await viewStandsStill(page);
			const boxes = await page.locator('[data-label] text').evaluateAll((texts) =>
				texts.map((text) => {
					const { x, y, right, bottom } = text.getBoundingClientRect();
					return { x, y, right, bottom };
				})
			);
			expect(boxes.length).toBeGreaterThan(3);
			for (const [index, one] of boxes.entries())
				for (const other of boxes.slice(index + 1)) {
					const across = Math.min(one.right, other.right) - Math.max(one.x, other.x);
					const down = Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y);
					expect(across > 2 && down > 2).toBe(false);
				}
			await plot(page).locator('[data-key][tabindex="0"]').first().focus();
		}
	});

	test('layers and kinds can be hidden and shown', async ({ page }) => {
		await open(page);
		const themes = page.locator('[data-theme]');
		await page.getByRole('checkbox', { name: 'Beleving tonen' }).uncheck();
		await expect(themes).toHaveCount(0);
		await page.getByRole('checkbox', { name: 'Beleving tonen' }).check();
		await expect(themes.first()).toBeVisible();
		const before = await page.locator('.totals').textContent();
		await page.getByRole('checkbox', { name: 'Politiek tonen' }).uncheck({ force: true });
		await expect(page.locator('.totals')).not.toHaveText(before ?? '');
	});

	test('another series and other waves can be chosen', async ({ page }) => {
		await open(page);
		const path = await page.locator('path.line').first().getAttribute('d');
		await page.getByLabel('Reeks').selectOption({ index: 2 });
		await expect(page.locator('path.line').first()).not.toHaveAttribute('d', path ?? '');
		await page.getByLabel('Golven', { exact: true }).selectOption({ index: 1 });
		await expect(page.locator('[data-wave]').first()).toBeVisible();
	});
});

test.describe('zoom and pan', () => {
	test('Ctrl and wheel zoom around the pointer, the plain wheel is left to the page', async ({
		page
	}) => {
		await open(page);
		const before = await viewOf(page);
		const box = (await plot(page).boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + 250);
		await page.mouse.wheel(0, -300);
		expect(await viewOf(page)).toBe(before);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await expect.poll(() => viewOf(page)).not.toBe(before);
	});

	test('what is under the pointer stays under it', async ({ page }) => {
		await open(page);
		const id = await page.locator('[data-label]').nth(6).getAttribute('data-label');
		const middle = async () => {
			const box = (await page.locator(`[data-event="${id}"] .disc`).boundingBox())!;
			return box.x + box.width / 2;
		};
		// A pointer stands on whole pixels: what the mark lies off it grows with the magnification.
		const pointer = Math.round(await middle());
		const days = async () =>
			Number(await page.getByRole('slider').last().getAttribute('aria-valuenow')) -
			Number(await page.getByRole('slider').first().getAttribute('aria-valuenow')) +
			1;
		const off = Math.abs((await middle()) - pointer);
		const whole = await days();
		await page.mouse.move(pointer, 300);
		await page.keyboard.down('Control');
		for (let step = 0; step < 4; step += 1) {
			await page.mouse.wheel(0, -120);
			await page.waitForTimeout(100);
			const factor = whole / (await days());
			expect(Math.abs((await middle()) - pointer)).toBeLessThanOrEqual(off * factor * 1.05 + 0.6);
		}
		await page.keyboard.up('Control');
	});

	test('dragging moves and does not choose', async ({ page }) => {
		await open(page);
		await page.getByRole('button', { name: 'Inzoomen', exact: true }).click();
		await viewStandsStill(page);
		const before = await viewOf(page);
		const box = (await plot(page).boundingBox())!;
		await page.mouse.move(box.x + 600, box.y + 60);
		await page.mouse.down();
		await page.mouse.move(box.x + 400, box.y + 60, { steps: 6 });
		await page.mouse.up();
		await expect.poll(() => viewOf(page)).not.toBe(before);
		await expect(card(page)).toHaveCount(0);
	});

	test('Shift and wheel pans', async ({ page }) => {
		await open(page);
		await page.getByRole('button', { name: 'Inzoomen', exact: true }).click();
		await viewStandsStill(page);
		const before = await viewOf(page);
		const box = (await plot(page).boundingBox())!;
		await page.mouse.move(box.x + 600, box.y + 200);
		await page.mouse.wheel(200, 0);
		await expect.poll(() => viewOf(page)).not.toBe(before);
	});

	test('a period zooms to itself, and everything comes back', async ({ page }) => {
		await open(page);
		const before = await viewOf(page);
		await page.locator('[data-period]').first().click();
		await expect.poll(() => viewOf(page)).not.toBe(before);
		await viewStandsStill(page);
		await page.getByRole('button', { name: 'Alles tonen' }).click();
		await expect.poll(() => viewOf(page)).toBe(before);
	});

	test('a cluster opens to its events', async ({ page }) => {
		await open(page);
		const before = await page.locator('[data-event]').count();
		const cluster = page.locator('[data-cluster]').first();
		await cluster.click();
		await viewStandsStill(page);
		expect(await page.locator('[data-event]').count()).toBeLessThan(before);
		await expect(page.locator('[data-event]').first()).toBeAttached();
	});

	test('the overview window can be dragged and resized by hand and by keys', async ({ page }) => {
		await open(page);
		const overview = page.getByTestId('overview');
		const start = overview.getByRole('slider').first();
		const box = (await start.boundingBox())!;
		const before = await viewOf(page);
		await page.mouse.move(box.x + 12, box.y + 15);
		await page.mouse.down();
		await page.mouse.move(box.x + 300, box.y + 15, { steps: 5 });
		await page.mouse.up();
		await expect.poll(() => viewOf(page)).not.toBe(before);
		const resized = await viewOf(page);
		await start.focus();
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(() => viewOf(page)).not.toBe(resized);
	});
});

test.describe('the card', () => {
	test('shows on hover, can be hovered, and goes', async ({ page }) => {
		await open(page);
		await page.locator('[data-label]').first().hover();
		await expect(card(page)).toBeVisible();
		await card(page).hover();
		await page.waitForTimeout(400);
		await expect(card(page)).toBeVisible();
		await page.mouse.move(5, 5);
		await expect(card(page)).toHaveCount(0);
	});

	test('is never clipped, wherever its event stands', async ({ page }) => {
		await open(page);
		const labels = page.locator('[data-label]');
		for (let index = 0; index < (await labels.count()); index += 3) {
			await labels.nth(index).click();
			const box = (await card(page).boundingBox())!;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(1440);
			await page.keyboard.press('Escape');
			// The pointer rests where a card could show again, over the next label.
			await page.mouse.move(5, 5);
			await expect(card(page)).toHaveCount(0);
		}
	});

	test('a click pins it, Escape takes it away', async ({ page }) => {
		await open(page);
		await page.locator('[data-label]').first().click();
		await page.mouse.move(5, 5);
		await page.waitForTimeout(400);
		await expect(card(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
	});

	test('a passage lights up its events and themes, an event its passages', async ({ page }) => {
		await open(page);
		const tick = page.locator('a[data-excerpt]:has(.day)').first();
		await tick.hover();
		await expect(card(page).locator('blockquote')).toBeVisible();
		await expect(page.locator('[data-excerpt].lit').first()).toBeAttached();
		await expect(page.locator('[data-theme].lit').first()).toBeVisible();
	});

	test('links in it lead to the theme, the source and the event', async ({ page }) => {
		await open(page);
		await page.locator('a[data-excerpt]:has(.day)').first().click();
		for (const kind of ['theme', 'source'])
			await expect(card(page).locator(`a[href*="/${kind}/"]`).first()).toBeVisible();
		await card(page).locator('a[href*="/theme/"]').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveURL(/\/theme\//);
	});

	test('steps to the next event', async ({ page }) => {
		await open(page);
		await page.locator('[data-label]').first().click();
		const title = await card(page).locator('h2').textContent();
		await card(page).getByRole('button', { name: 'Volgende gebeurtenis' }).click();
		await expect(card(page).locator('h2')).not.toHaveText(title ?? '');
	});
});

test.describe('the keyboard', () => {
	test('has one tab stop in the timeline and moves inside it', async ({ page }) => {
		await open(page);
		await expect(page.locator('[data-key][tabindex="0"]')).toHaveCount(1);
		const first = page.locator('[data-key][tabindex="0"]');
		await first.focus();
		const before = await first.getAttribute('data-key');
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-key]:focus')).not.toHaveAttribute('data-key', before ?? '');
		await expect(card(page)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('[data-key]:focus')).toHaveAttribute('data-key', /^(wave|group)/);
	});

	test('pins with Enter, reaches the links of the card, leaves with Escape', async ({ page }) => {
		await open(page);
		await page.locator('[data-event]').first().focus();
		await page.keyboard.press('Enter');
		await expect(card(page)).toBeVisible();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => !!document.activeElement?.closest('[data-testid=card]'))).toBe(
			true
		);
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
		await expect(page.locator('[data-key]:focus')).toHaveCount(1);
	});

	test('zooms, pans and shows periods', async ({ page }) => {
		await open(page);
		const before = await viewOf(page);
		await page.locator('[data-event]').first().focus();
		await page.keyboard.press('+');
		await viewStandsStill(page);
		const zoomed = await viewOf(page);
		expect(zoomed).not.toBe(before);
		await page.keyboard.press('Shift+ArrowRight');
		await viewStandsStill(page);
		expect(await viewOf(page)).not.toBe(zoomed);
		await page.keyboard.press('2');
		await viewStandsStill(page);
		expect(await viewOf(page)).toContain('juli');
		await page.keyboard.press('0');
		await viewStandsStill(page);
		expect(await viewOf(page)).toBe(before);
	});

	test('the right arrow walks every event once, in order, however close the view', async ({
		page,
		request
	}) => {
		const { events } = await (await request.get('/dataset.nl.json')).json();
		await open(page);
		await page.locator('[data-event]').first().focus();
		for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
		await viewStandsStill(page);
		await page.keyboard.press('Home');
		const focused = page.locator('[data-key]:focus');
		await expect(focused).toHaveCount(1);
		const seen: string[] = [];
		for (let press = 0; press < 40; press += 1) {
			await expect(focused).toHaveCount(1);
			const id = await focused.getAttribute('data-event');
			if (id) seen.push(id);
			await page.keyboard.press('ArrowRight');
			await page.waitForTimeout(60);
		}
		const order: string[] = events.id;
		const places = seen.map((id) => order.indexOf(id));
		expect(seen.length).toBeGreaterThan(25);
		expect(places).toEqual([...places].sort((one, other) => one - other));
		expect(new Set(seen).size).toBe(seen.length);
	});

	test('the last event is reached with End', async ({ page }) => {
		await open(page);
		await page.locator('[data-event]').first().focus();
		await page.keyboard.press('End');
		await expect.poll(() => viewOf(page)).toContain('2022');
	});
});

test.describe('languages', () => {
	test('switches to English and back', async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/en\/$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('checkbox', { name: 'Show experience' })).toBeVisible();
		await page.getByRole('link', { name: 'Nederlands' }).click();
		await expect(page.getByRole('checkbox', { name: 'Beleving tonen' })).toBeVisible();
	});
});

test('a page that does not exist says so, in the language of its address', async ({ page }) => {
	for (const [path, title] of [
		['/nope/', 'Deze pagina is er niet.'],
		['/en/event/nope/', 'This page does not exist.']
	] as const) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(page).toHaveTitle(title);
	}
});

test('days do not move with the time zone', async ({ page }) => {
	await open(page);
	expect(await viewOf(page)).toBe('In beeld: 1 januari 2020 tot en met 31 juli 2021');
});

test('no script fails on any kind of page', async ({ page }) => {
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(error.message));
	for (const path of ['/', '/en/', '/chronology/', '/about/']) await open(page, path);
	await open(page, '/');
	await page.locator('[data-label]').first().click();
	await card(page).getByRole('link', { name: 'Lees verder' }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(errors).toEqual([]);
});
