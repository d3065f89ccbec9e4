import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

const KINDS = [
	'',
	'chronology',
	'about',
	'event',
	'theme',
	'source',
	'wave',
	'compare',
	'promises'
] as const;
/** What each page says it is, for machines. */
const TYPES: Record<(typeof KINDS)[number], string> = {
	'': 'WebSite',
	chronology: 'WebPage',
	about: 'WebPage',
	event: 'Article',
	theme: 'DefinedTerm',
	source: 'CreativeWork',
	wave: 'Article',
	compare: 'WebPage',
	promises: 'WebPage'
};

/** The page of some thing of a kind in the dataset, and the id of that thing. */
async function pageOf(
	kind: (typeof KINDS)[number],
	prefix: string,
	request: APIRequestContext
): Promise<{ path: string; id: string }> {
	const dataset = await (await request.get('/dataset.nl.json')).json();
	const ids: Record<string, string> = {
		event: dataset.events.id[20],
		theme: dataset.themes[0].id,
		source: dataset.sources[0].id,
		wave: dataset.waves.definitions[0].waves[0].id
	};
	const id = ids[kind] ?? '';
	return { path: `${prefix}/${kind ? `${kind}/` : ''}${id ? `${id}/` : ''}`, id };
}

/** Errors on the console, among them what the Content-Security-Policy refuses. */
function watch(page: Page): string[] {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.text().includes('Content Security Policy'))
			problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
	return problems;
}

const hrefs = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));

for (const prefix of ['', '/en'])
	for (const kind of KINDS)
		test(`${prefix}/${kind} says what it is, in both languages and by a picture`, async ({
			page,
			request
		}) => {
			const problems = watch(page);
			const { path, id } = await pageOf(kind, prefix, request);
			await page.goto(path);
			await page.waitForSelector('html[data-ready]');

			expect(await hrefs(page, 'link[rel=canonical]')).toEqual([new URL(path, page.url()).href]);
			const alternates = page.locator('link[rel=alternate][hreflang]');
			const languages = await alternates.evaluateAll((links) =>
				links.map((link) => link.getAttribute('hreflang'))
			);
			expect(languages).toEqual(['nl', 'en', 'x-default']);
			for (const href of await hrefs(page, 'link[rel=alternate][hreflang]')) {
				const response = await request.get(href);
				expect(response.status(), href).toBe(200);
				const back = [
					...(await response.text()).matchAll(
						/<link rel="alternate" hreflang="\w\w" href="([^"]+)"/g
					)
				].map((match) => new URL(match[1]!, href).href);
				expect(back).toContain(new URL(path, page.url()).href);
			}

			const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
			expect(blocks).toHaveLength(1);
			const thing = JSON.parse(blocks[0]!);
			expect(thing['@context']).toBe('https://schema.org');
			expect(thing['@type']).toBe(TYPES[kind]);
			expect(thing['@id']).toContain(id ? `/${kind}/${id}/` : path);

			const content = (property: string) =>
				page.locator(`meta[property="${property}"]`).getAttribute('content');
			expect(await content('og:title')).toBeTruthy();
			expect(await content('og:description')).toBeTruthy();
			expect(await content('og:locale')).toBe(prefix ? 'en_GB' : 'nl_NL');
			expect(await content('og:image:alt')).toBeTruthy();
			const image = (await content('og:image')) ?? '';
			if (id) expect(image).toContain(`${kind}-${id}.png`);
			const picture = await request.get(new URL(image, page.url()).href);
			expect(picture.headers()['content-type']).toBe('image/png');
			const bytes = await picture.body();
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
			expect(await content('og:image:width')).toBe('1200');
			expect(await content('og:image:height')).toBe('630');
			expect(problems).toEqual([]);
		});

test('a page that is reached by its own script names its own address', async ({
	page,
	request
}) => {
	const { path } = await pageOf('theme', '', request);
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
	await page.locator('[data-testid=small-timeline] a[data-event]:visible').first().click();
	await expect(page).toHaveURL(/\/event\//);
	await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
	expect(await hrefs(page, 'link[rel=canonical]')).toEqual([page.url()]);
	const block = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(block ?? '')['@type']).toBe('Article');
});

for (const width of [360, 768, 1440])
	test(`the small timelines at ${width} px lead to what they show`, async ({ page, request }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const kind of ['theme', 'source', 'wave'] as const) {
			const { path } = await pageOf(kind, '', request);
			await page.goto(path);
			await page.waitForSelector('html[data-ready]');
			const drawing = page.locator('[data-testid=small-timeline]:visible');
			await expect(drawing).toHaveCount(1);
			await expect(drawing.getByRole('group')).toHaveAccessibleName(/tijdlijn/);
			const links = await drawing.locator('a').evaluateAll((all) =>
				all.map((link) => ({
					href: link.getAttribute('href') ?? '',
					name: link.getAttribute('aria-label') ?? ''
				}))
			);
			if (kind !== 'wave') expect(links.length).toBeGreaterThan(3);
			for (const { href, name } of links) {
				expect(name).not.toBe('');
				if (href.startsWith('#'))
					await expect(page.locator(`[id="${href.slice(1)}"]`)).toHaveCount(1);
			}
			const pages = [
				...new Set(links.map(({ href }) => href).filter((href) => !href.startsWith('#')))
			];
			for (const href of pages)
				expect((await request.get(new URL(href, page.url()).href)).status(), href).toBe(200);

			const sizes = await drawing
				.locator('text')
				.evaluateAll((texts) =>
					texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))
				);
			for (const size of sizes) expect(size).toBeGreaterThanOrEqual(10.5);
			const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(room, `${kind} scrolls sideways`).toBeLessThanOrEqual(0);
		}
	});

test('a page of a thing leads to it on the timeline', async ({ page, request }) => {
	for (const kind of ['theme', 'source', 'wave'] as const) {
		const { path, id } = await pageOf(kind, '', request);
		await page.goto(path);
		await page.getByRole('link', { name: 'Tonen op de tijdlijn' }).click();
		await expect(page).toHaveURL(new RegExp(`${kind}=${id}`));
		await page.waitForSelector('html[data-ready]');
		await expect(page.locator('[data-event]').first()).toBeVisible();
		await expect(page.getByText('zegt hier niets')).toHaveCount(0);
	}
});
