import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { spanOf } from '../../src/lib/model/read/assemble.ts';
import { dayFromIso, knownFrom } from '../../src/lib/model/time/dates.ts';
import type { EventRecord } from '../../src/lib/model/schema/event.ts';
import type { AnnouncementRecord } from '../../src/lib/model/schema/announcement.ts';
import type { ExcerptRecord } from '../../src/lib/model/schema/excerpt.ts';

// Without hindsight: the as-of day, and that nothing of what came later can be found.

const read = <Item>(file: string, list: string): Item[] =>
	JSON.parse(readFileSync(`data/${file}.json`, 'utf8'))[list];
const EVENTS = read<EventRecord>('events', 'events');
const ANNOUNCEMENTS = read<AnnouncementRecord>('horizons', 'horizons');
const EXCERPTS = read<ExcerptRecord>('excerpts', 'excerpts');
const isKnown = ({ date }: EventRecord, day: string) => knownFrom(spanOf(date)) <= dayFromIso(day);
const idsKnownOn = (day: string) =>
	EVENTS.filter((event) => isKnown(event, day)).map(({ id }) => id);

const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};
const query = (page: Page) => new URL(page.url()).searchParams;
const edge = (page: Page) => page.getByTestId('as-of-edge');
const today = (page: Page) => edge(page).getAttribute('aria-valuetext');
const drawn = async (page: Page) =>
	page
		.locator('[data-event]')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event')));

/** What must not be there on a day: names and texts of what came later. */
function veiledTexts(day: string, language: 'nl' | 'en'): string[] {
	const events = EVENTS.filter((event) => !isKnown(event, day)).flatMap(({ title, text }) => [
		title[language]!,
		text[language]!
	]);
	const later = EVENTS.flatMap(({ later }) =>
		later && knownFrom(spanOf(later.date)) > dayFromIso(day) ? later.text[language]! : []
	);
	const known = new Set(idsKnownOn(day));
	const passages = EXCERPTS.filter(
		({ events, date }) => !date && !events.some((id) => known.has(id))
	).map(({ selector }) => selector.exact);
	const announced = (isLater: boolean) =>
		ANNOUNCEMENTS.filter(
			(one) => knownFrom(spanOf(one.announced)) > dayFromIso(day) === isLater
		).map(({ subject }) => subject[language]!);
	// A short one says no more than the name of its strand, and one can be said again.
	const before = new Set(announced(false));
	const announcements = announced(true).filter((text) => text.length > 25 && !before.has(text));
	return [...events, ...later, ...passages, ...announcements];
}
/** As the page may write it: quotes and spaces of print are those of the keyboard. */
const plain = (text: string) =>
	text
		.replaceAll('&amp;', '&')
		.replaceAll('&nbsp;', ' ')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u201c\u201d]|&quot;/g, '"')
		.replace(/\u00a0/g, ' ');

async function expectNothingLater(page: Page, day: string, language: 'nl' | 'en' = 'nl') {
	const text = plain(await page.evaluate(() => document.documentElement.outerHTML));
	const veiled = veiledTexts(day, language);
	expect(veiled.length).toBeGreaterThan(100);
	expect(veiled.filter((one) => text.includes(plain(one)))).toEqual([]);
	const ids = EVENTS.filter((event) => !isKnown(event, day)).map(({ id }) => id);
	expect(
		ids.filter((id) => text.includes(`event:${id}"`) || text.includes(`event-${id}"`))
	).toEqual([]);
}

test.describe('nothing of what came later is in the page', () => {
	for (const [path, language] of [
		['/?as-of=2020-03-12', 'nl'],
		['/en/?as-of=2020-03-12', 'en'],
		['/?as-of=2020-03-12&select=event:avondklok&q=avondklok&theme=tempo', 'nl'],
		['/?as-of=2020-03-12&layers=facts,experience,overview', 'nl'],
		['/chronology/?as-of=2020-03-12', 'nl'],
		['/en/chronology/?as-of=2020-03-12', 'en'],
		['/event/avondklok/?as-of=2020-03-12', 'nl'],
		['/event/who-pandemie/?as-of=2020-03-12', 'nl'],
		['/theme/reageren-anticiperen/?as-of=2020-03-12', 'nl'],
		['/source/leven-in-de-curve/?as-of=2020-03-12', 'nl'],
		['/wave/signal-first-wave/?as-of=2020-03-12', 'nl'],
		['/chronology/theme/reageren-anticiperen/?as-of=2020-03-12', 'nl'],
		['/compare/?as-of=2020-03-12', 'nl'],
		['/promises/?as-of=2020-03-12', 'nl'],
		['/en/promises/?as-of=2020-03-12', 'en'],
		['/promises/avondklok/?as-of=2020-03-12', 'nl']
	] as const)
		test(path, async ({ page }) => {
			const response = await page.goto(path);
			expect(response?.status()).toBe(200);
			await page.waitForSelector('html[data-ready]');
			await expectNothingLater(page, '2020-03-12', language);
			await expect(page).not.toHaveTitle(/avondklok|eerste golf/i);
		});

	test('nor while it is stepped back from a later day', async ({ page }) => {
		await open(page, '/?as-of=2021-02-01&select=event:avondklok');
		await expect(page.getByTestId('card')).toContainText('Avondklok');
		await page.getByLabel('Datum van de klok').fill('2020-03-12');
		await expect.poll(() => query(page).get('as-of')).toBe('2020-03-12');
		await expect(page.getByTestId('card')).toHaveCount(0);
		await expectNothingLater(page, '2020-03-12');
		expect(query(page).get('select')).toBeNull();
	});

	test('nor in what a search finds', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12&q=avondklok');
		await expect(page.getByRole('button', { name: 'Zoeken: avondklok' })).toContainText('0');
		await open(page, '/?q=avondklok');
		await expect(page.getByRole('button', { name: 'Zoeken: avondklok' })).not.toContainText('0');
	});

	test('nor in a picture that is taken along', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12');
		await page.getByRole('button', { name: 'Meenemen' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'SVG' }).click();
		const svg = plain(readFileSync(await (await download).path(), 'utf8'));
		expect(veiledTexts('2020-03-12', 'nl').filter((one) => svg.includes(plain(one)))).toEqual([]);
		expect(svg).toContain('wat op donderdag 12 maart 2020 bekend was');
	});
});

test.describe('before the scripts have run', () => {
	for (const path of ['/?as-of=2020-03-12', '/chronology/?as-of=2020-03-12'])
		test(`${path} shows nothing, and says what to do when they do not come`, async ({ page }) => {
			await page.route(/_app\/immutable|colour-scheme/, (route) => route.abort());
			await page.goto(path);
			const seen = plain(await page.locator('body').innerText());
			expect(veiledTexts('2020-03-12', 'nl').filter((one) => seen.includes(plain(one)))).toEqual(
				[]
			);
			await expect(page.locator('main :visible')).toHaveCount(0);
			await expect(page.getByText('wordt eerst weggehaald')).toBeVisible();
			await page.unrouteAll();
			await page.getByRole('link', { name: 'Alles tonen, zonder klok' }).click();
			await page.waitForSelector('html[data-ready]');
			expect(page.url()).not.toContain('as-of');
			await expect(page.locator('main')).toBeVisible();
		});

	test('no frame shows the future, however late they come', async ({ page }) => {
		await page.addInitScript(() => {
			const seen: string[] = ((window as never as { seen: string[] }).seen = []);
			const look = () => {
				if (document.body) seen.push(document.body.innerText);
				if (seen.length < 400) requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
		await page.route(/_app\/immutable/, async (route) => {
			await new Promise((done) => setTimeout(done, 150));
			await route.continue();
		});
		await open(page, '/?as-of=2020-03-12');
		const seen = await page.evaluate(() => (window as never as { seen: string[] }).seen);
		expect(seen.length).toBeGreaterThan(3);
		const all = plain([...new Set(seen)].join('\n'));
		expect(all).toContain('wordt eerst weggehaald');
		const titles = EVENTS.filter((event) => !isKnown(event, '2020-03-12')).map(
			({ title }) => title.nl!
		);
		expect(titles.filter((title) => all.includes(plain(title)))).toEqual([]);
	});

	test('without a asOf nothing is held back', async ({ page }) => {
		await page.route(/_app\/immutable/, (route) => route.abort());
		await page.goto('/');
		await expect(page.locator('[data-event]').first()).toBeVisible();
	});
});

test.describe('the clock', () => {
	test('is switched on in the middle of the view, and off', async ({ page }) => {
		await open(page, '/?from=2020-03-01&to=2020-03-31');
		const all = await page.locator('[data-event]').count();
		const start = await page.evaluate(() => history.length);
		const toggle = page.getByRole('switch', { name: 'Zonder wijsheid achteraf' });
		await toggle.click();
		await expect.poll(() => query(page).get('as-of')).toBe('2020-03-16');
		expect(await page.evaluate(() => history.length)).toBe(start + 1);
		expect(await page.locator('[data-event]').count()).toBeLessThan(all);
		await page.goBack();
		await expect(edge(page)).toHaveCount(0);
		await expect(page.locator('[data-event]')).toHaveCount(all);
		await page.goForward();
		await expect(toggle).toBeChecked();
		await toggle.click();
		await expect(page.locator('[data-event]')).toHaveCount(all);
	});

	test('follows a mouse that drags its edge, in one entry of the history', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12&from=2020-03-01&to=2020-03-31');
		const start = await page.evaluate(() => history.length);
		const box = (await edge(page).boundingBox())!;
		const plot = (await page.getByTestId('timeline').boundingBox())!;
		const day = plot.width / 31;
		const [x, y] = [box.x + box.width / 2, box.y + 300];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + day, y, { steps: 3 });
		await page.mouse.move(x + 4 * day, y, { steps: 5 });
		await page.mouse.up();
		expect(await today(page)).toBe('maandag 16 maart 2020');
		await expect.poll(() => query(page).get('as-of')).toBe('2020-03-16');
		expect(query(page).get('from')).toBe('2020-03-01');
		expect(await page.evaluate(() => history.length)).toBe(start);
		await page.reload();
		await page.waitForSelector('html[data-ready]');
		expect(await today(page)).toBe('maandag 16 maart 2020');
	});

	test('is set by keys, each by as much as help says', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12');
		await edge(page).focus();
		for (const [key, day] of [
			['ArrowRight', 'vrijdag 13 maart 2020'],
			['ArrowLeft', 'donderdag 12 maart 2020'],
			['PageUp', 'donderdag 19 maart 2020'],
			['PageDown', 'donderdag 12 maart 2020'],
			['Home', 'woensdag 1 januari 2020'],
			['End', 'zaterdag 31 juli 2021']
		]) {
			await page.keyboard.press(key!);
			expect(await today(page), key).toBe(day);
		}
		await page.getByLabel('Datum van de klok').fill('2020-03-12');
		await edge(page).focus();
		await page.keyboard.press('Shift+ArrowRight');
		const next = EVENTS.map(({ date }) => knownFrom(spanOf(date)))
			.filter((day) => day > dayFromIso('2020-03-12'))
			.sort((one, other) => one - other)[0];
		await expect(edge(page)).toHaveAttribute('aria-valuenow', String(next));
	});

	test('a key in the timeline switches it', async ({ page }) => {
		await open(page, '/');
		await page.locator('[data-key][tabindex="0"]').first().focus();
		await page.keyboard.press('k');
		await expect(edge(page)).toBeVisible();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toContainText('Toetsen op de rand');
	});

	test('plays day by day until a hand takes hold', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12');
		await page.getByRole('button', { name: 'Afspelen' }).click();
		const from = dayFromIso('2020-03-12');
		const edgeDay = async () => Number(await edge(page).getAttribute('aria-valuenow'));
		await expect.poll(edgeDay, { timeout: 20_000 }).toBeGreaterThan(from + 2);
		await page.mouse.move(400, 700);
		await page.mouse.down();
		await page.mouse.up();
		await expect(page.getByRole('button', { name: 'Afspelen' })).toBeVisible();
		const stopped = await edgeDay();
		await page.getByRole('button', { name: 'Afspelen' }).click();
		await expect.poll(edgeDay).toBeGreaterThan(stopped);
		await page.getByRole('button', { name: 'Pauze' }).click();
		await expect(page.getByRole('button', { name: 'Afspelen' })).toBeVisible();
	});

	test('stops playing at its end', async ({ page }) => {
		await open(page, '/?as-of=2021-07-29');
		await page.getByRole('button', { name: 'Afspelen' }).click();
		await expect(edge(page)).toHaveAttribute('aria-valuetext', 'zaterdag 31 juli 2021');
		await expect(page.getByRole('button', { name: 'Afspelen' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Een dag later' })).toHaveAttribute(
			'aria-disabled',
			'true'
		);
	});

	test('plays from event to event, without slides, where no motion is wanted', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, '/?as-of=2020-01-01');
		await page.getByRole('button', { name: 'Afspelen' }).click();
		const first = EVENTS.map(({ date }) => knownFrom(spanOf(date)))
			.filter((day) => day > dayFromIso('2020-01-01'))
			.sort((one, other) => one - other)[0];
		await expect(edge(page)).toHaveAttribute('aria-valuenow', String(first));
	});

	test('takes the view along when its edge would leave it', async ({ page }) => {
		await open(page, '/?as-of=2020-03-30&from=2020-03-01&to=2020-03-31');
		await page.getByRole('button', { name: 'Een week later' }).click();
		await expect.poll(() => query(page).get('from')).not.toBe('2020-03-01');
		await expect(edge(page)).toBeInViewport();
	});

	test('goes along to the other language and to the text, where the same is told in the same order', async ({
		page
	}) => {
		await open(page, '/?as-of=2020-03-12');
		const ids = await drawn(page);
		expect(ids.length).toBeGreaterThan(5);
		await page.getByRole('link', { name: 'Tekst' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chronologie');
		const told = await page
			.locator('li[id^="event-"]')
			.evaluateAll((items) => items.map((item) => item.id.slice('event-'.length)));
		const known = new Set(idsKnownOn('2020-03-12'));
		expect(new Set(told)).toEqual(known);
		const dataset = await (await page.request.get('/dataset.nl.json')).json();
		expect(told).toEqual((dataset.events.id as string[]).filter((id) => known.has(id)));
		expect(ids.filter((id) => !known.has(id!))).toEqual([]);
		await page.getByRole('link', { name: 'Naar de tijdlijn van die dag' }).click();
		await expect(edge(page)).toBeVisible();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/en\/\?as-of=2020-03-12$/);
		await expect(edge(page)).toHaveAttribute('aria-valuetext', 'Thursday 12 March 2020');
	});

	test('a link to a thing keeps it, and so does the way back', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12');
		const href = await page.locator('[data-event]').first().getAttribute('href');
		expect(href).toContain('?as-of=2020-03-12');
		await page.goto(href!);
		await page.waitForSelector('html[data-ready]');
		await expect(page.getByRole('note')).toContainText('12 maart 2020');
		await page.getByRole('link', { name: 'Tonen op de tijdlijn' }).click();
		await expect.poll(() => query(page).get('select')).toContain('event:');
		expect(query(page).get('as-of')).toBe('2020-03-12');
	});

	test('counts only what is known', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12');
		const counts = await page
			.getByRole('list', { name: 'Soorten gebeurtenissen' })
			.locator('.count')
			.allTextContents();
		const sum = counts.reduce((total, count) => total + Number(count), 0);
		expect(sum).toBe(idsKnownOn('2020-03-12').length);
		await expect(page.getByText(`${sum} gebeurtenissen in beeld`)).toBeVisible();
		await page.getByRole('button', { name: /^Filter/ }).click();
		const panel = page.getByRole('dialog', { name: 'Gebeurtenissen kiezen' });
		await expect(panel).not.toContainText('Eerste golf');
	});

	test('leaves out what looks back, where the reader wants that', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12');
		expect(await page.locator('[data-excerpt]').count()).toBeGreaterThan(0);
		await page.getByRole('checkbox', { name: 'Terugblikken tonen' }).uncheck();
		await expect(page.locator('[data-excerpt]')).toHaveCount(0);
		await expect.poll(() => query(page).get('reflections')).toBe('veiled');
		await page.reload();
		await page.waitForSelector('html[data-ready]');
		await expect(page.locator('[data-excerpt]')).toHaveCount(0);
	});

	test('says which announcements stand open, and how far ahead', async ({ page }) => {
		await open(page, '/?as-of=2020-03-12');
		await expect(page.getByText('beloofd: tot en met 31 maart 2020').first()).toBeVisible();
		await expect(page.getByText('nog 19 dagen').first()).toBeVisible();
	});

	test('a day that does not exist is named, and all is shown', async ({ page }) => {
		await open(page, '/?as-of=2020-02-30');
		await expect(page.getByRole('status').filter({ hasText: 'as-of=2020-02-30' })).toBeVisible();
		await expect(page.locator('main')).toBeVisible();
	});
});

for (const scheme of ['light', 'dark'] as const)
	test(`axe finds nothing while the asOf is set, in ${scheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		for (const path of ['/?as-of=2020-03-12', '/event/avondklok/?as-of=2020-03-12']) {
			await open(page, path);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)
			).toEqual([]);
		}
	});
