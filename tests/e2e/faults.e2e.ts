import { expect as expectSoon, test, type Page, type Route } from '@playwright/test';

// What goes wrong while a page comes alive or moves on. What the server drew stays readable, one sentence in
// the reader's language says what failed, and trying again works once the fault is gone.

/** A page is loaded twice before some of these are there. */
const expect = expectSoon.configure({ timeout: 20_000 });

const notice = (page: Page) => page.locator('#fault');
const AGAIN = { nl: 'Probeer het opnieuw', en: 'Try again' };
const CANNOT_BE_OPERATED = {
	nl: 'Deze pagina is te lezen, maar niet te bedienen',
	en: 'This page can be read, but not operated'
};
type Language = keyof typeof AGAIN;
const LANGUAGES: [Language, string][] = [
	['nl', ''],
	['en', '/en']
];
async function isReady(page: Page) {
	await page.waitForSelector('html[data-ready]');
	await page.evaluate(() => document.fonts.ready);
}

/** The picture that the server drew is there to be seen, and no page of errors. */
async function expectServersPicture(page: Page) {
	await expect(page.getByTestId('timeline').locator('visible=true').first()).toBeVisible();
	expect(await page.locator('main [data-event]').count()).toBeGreaterThan(50);
	await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible();
	await expect(page.getByText('Internal Error')).toHaveCount(0);
}

async function expectKept(page: Page, language: Language, reason: string) {
	await expect(notice(page)).toBeVisible();
	await expect(notice(page)).toContainText(`${CANNOT_BE_OPERATED[language]}: ${reason}.`);
	await expectServersPicture(page);
}

/** Once the fault is gone, trying again makes the page. */
async function expectAgainWorks(page: Page, language: Language) {
	await notice(page).getByRole('button', { name: AGAIN[language] }).click();
	await isReady(page);
	await expect(notice(page)).toBeHidden();
	await page
		.getByRole('button', { name: language === 'nl' ? 'Inzoomen' : 'Zoom in', exact: true })
		.click();
	await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
}

const changed = (change: (dataset: Record<string, unknown>) => void) => async (route: Route) => {
	const response = await route.fetch();
	const dataset = await response.json();
	change(dataset);
	await route.fulfill({ response, json: dataset });
};

/** What may come instead of the dataset, and what is said of it. */
const DATASETS: Record<string, [(route: Route) => Promise<void>, Record<Language, string>]> = {
	'does not come': [
		(route) => route.abort(),
		{ nl: 'er kwam geen verbinding tot stand', en: 'no connection could be made' }
	],
	'is refused': [
		(route) => route.fulfill({ status: 500, body: 'Oops' }),
		{ nl: 'de server gaf een fout', en: 'the server gave an error' }
	],
	'is a page to sign in': [
		(route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Wi-Fi</h1>' }),
		{ nl: 'wat er binnenkwam, is niet te lezen', en: 'what came in cannot be read' }
	],
	'is cut in half': [
		async (route) => {
			const response = await route.fetch();
			const text = await response.text();
			await route.fulfill({ response, body: text.slice(0, text.length / 2) });
		},
		{ nl: 'wat er binnenkwam, is niet te lezen', en: 'what came in cannot be read' }
	],
	'is of another edition': [
		changed((dataset) => (dataset.build = 'another')),
		{ nl: 'er is een andere editie van deze site', en: 'there is another edition of this site' }
	],
	'lacks series': [
		changed((dataset) => delete dataset.series),
		{ nl: 'wat er binnenkwam, is niet te lezen', en: 'what came in cannot be read' }
	],
	'lacks stories and periods': [
		changed((dataset) => {
			delete dataset.stories;
			delete dataset.periods;
		}),
		{ nl: 'er ging iets onverwachts mis', en: 'something unexpected went wrong' }
	]
};

/** What a browser may lack, and what is lost without it. */
const FEATURES: Record<string, string> = {
	ResizeObserver: 'delete window.ResizeObserver',
	requestAnimationFrame: 'delete window.requestAnimationFrame'
};

for (const [language, prefix] of LANGUAGES) {
	test.describe(`in ${language}`, () => {
		for (const [name, [answer, reasons]] of Object.entries(DATASETS))
			test(`a dataset that ${name} leaves the picture of the server`, async ({ page }) => {
				const address = `**/dataset.${language}.json`;
				await page.route(address, answer);
				await page.goto(`${prefix}/`);
				await expectKept(page, language, reasons[language]);
				await page.unroute(address);
				await expectAgainWorks(page, language);
			});

		for (const [name, script] of Object.entries(FEATURES))
			test(`a browser without ${name} shows the picture of the server`, async ({ page }) => {
				await page.addInitScript(script);
				await page.goto(`${prefix}/`);
				await expect(notice(page)).toContainText(CANNOT_BE_OPERATED[language]);
				await expectServersPicture(page);
			});

		test('a search that is cut through a character is searched for', async ({ page }) => {
			await page.goto(`${prefix}/?q=${'a'.repeat(199)}%F0%9F%98%80`);
			await isReady(page);
			await expectServersPicture(page);
			await expect(notice(page)).toBeHidden();
		});

		for (const [name, chunk] of [
			['the start', '**/_app/immutable/entry/app.*.js'],
			['the page', '**/_app/immutable/nodes/3.*.js'],
			['what is around the page', '**/_app/immutable/nodes/0.*.js']
		] as const)
			test(`without the code of ${name} the picture of the server stays`, async ({ page }) => {
				await page.route(chunk, (route) => route.abort());
				await page.goto(`${prefix}/`);
				await expectKept(
					page,
					language,
					language === 'nl'
						? 'een deel van de site kwam niet binnen'
						: 'a part of the site did not come'
				);
				await page.unroute(chunk);
				await expectAgainWorks(page, language);
			});

		test('references that do not come leave the page that the reader is on', async ({ page }) => {
			await page.goto(`${prefix}/`);
			await isReady(page);
			const address = `**/references.${language}.json`;
			await page.route(address, (route) => route.abort());
			const link = page
				.getByRole('banner')
				.getByRole('link', { name: language === 'nl' ? 'Tekst' : 'Text' });
			await link.click();
			await expect(notice(page)).toContainText(
				language === 'nl'
					? 'De volgende pagina kon niet worden geopend: er kwam geen verbinding tot stand.'
					: 'The next page could not be opened: no connection could be made.'
			);
			await expectServersPicture(page);
			expect(new URL(page.url()).pathname).toBe(`${prefix}/`);
			// The page goes on: it zooms, and other pages open.
			await page
				.getByRole('button', { name: language === 'nl' ? 'Inzoomen' : 'Zoom in', exact: true })
				.click();
			await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
			await page.unroute(address);
			await notice(page).getByRole('button', { name: AGAIN[language] }).click();
			await expect(page).toHaveURL(new RegExp(`${prefix}/chronology/`));
			await isReady(page);
			await expect(page.locator('main article')).toBeVisible();
			await expect(notice(page)).toBeHidden();
		});

		test('a page of text that cannot be made is read as the server wrote it', async ({ page }) => {
			await page.route(`**/references.${language}.json`, (route) => route.abort());
			await page.goto(`${prefix}/chronology/`);
			await expect(notice(page)).toContainText(CANNOT_BE_OPERATED[language]);
			expect(await page.locator('main').innerText()).toMatch(/\w[\s\S]{20000}/);
		});
	});
}

test('going back to a page that cannot be had says so in the language of the reader', async ({
	page
}) => {
	await page.goto('/about/');
	await isReady(page);
	await page.getByRole('banner').getByRole('link', { name: 'Uitleg' }).click();
	await expect(page).toHaveURL(/\/help\//);
	// Loaded here, so that nothing of the page before is at hand.
	await page.reload();
	await isReady(page);
	await page.route('**/references.nl.json', (route) => route.abort());
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Deze pagina kon niet worden geopend: er kwam geen verbinding tot stand.'
	);
	await page.unroute('**/references.nl.json');
	await page.getByRole('button', { name: AGAIN.nl }).click();
	await expect(page.locator('main article')).toBeVisible();
});

test('where not even the words come, an address without a page says so in both languages', async ({
	page
}) => {
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		const response = await route.fetch();
		if ((await response.text()).includes('Naar de tijdlijn van die dag')) return route.abort();
		return route.fulfill({ response });
	});
	await page.goto('/event/er-is-niets-van-die-naam/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Deze pagina kon niet worden geopend.'
	);
	await expect(page.getByText('This page could not be opened.')).toBeVisible();
	await letCode(page);
	await page.getByRole('link', { name: AGAIN.nl }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet.');
});

test('with the clock set, what the server drew stays hidden: it tells what came later', async ({
	page
}) => {
	await page.route('**/dataset.nl.json', (route) => route.abort());
	await page.goto('/?as-of=2020-03-12');
	await expect(notice(page)).toBeVisible();
	await expect(page.getByTestId('timeline').first()).toBeHidden();
	await expect(page.getByRole('link', { name: 'Alles tonen, zonder klok' })).toBeVisible();
});

// What was drawn is of no day, and with all waves.
for (const address of [
	'/compare/?as-of=2020-10-20',
	'/en/compare/?as-of=2021-02-01&zero=peak&scale=percent',
	'/chronology/?as-of=2020-03-12',
	'/promises/?as-of=2020-05-01',
	'/wave/signal-second-wave/?as-of=2020-03-12'
])
	test(`${address} asks for something else than the server drew, and is made anew`, async ({
		page
	}) => {
		await page.goto(address);
		await isReady(page);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(notice(page)).toBeHidden();
	});

test('what is said of a fault can be put away, and takes no focus', async ({ page }) => {
	await page.route('**/dataset.nl.json', (route) => route.abort());
	await page.goto('/');
	await expect(notice(page)).toBeVisible();
	await expect(notice(page)).toHaveRole('alert');
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	await notice(page).getByRole('button', { name: 'Sluiten' }).click();
	await expect(notice(page)).toBeHidden();
	await expectServersPicture(page);
});

const PART = {
	nl: 'Dit onderdeel kon niet worden geopend: een deel van de site kwam niet binnen.',
	en: 'This part could not be opened: a part of the site did not come.'
};

/** No code that has not come yet comes any more. */
const stopCode = (page: Page) => page.route('**/_app/immutable/**/*.js', (route) => route.abort());
const letCode = (page: Page) => page.unroute('**/_app/immutable/**/*.js');

for (const [language, prefix] of LANGUAGES) {
	/** Buttons that open a part which comes late, and what it holds. */
	const panels: Record<Language, [button: string, query: string, content: string][]> = {
		nl: [
			['Filter', '', 'Wat niet past'],
			['Meenemen', '', 'Insluiten in een andere pagina'],
			['Draden kiezen', '?strand=lockdown', 'Alle draden']
		],
		en: [
			['Filter', '', 'What does not match'],
			['Take along', '', 'Embed in another page'],
			['Choose strands', '?strand=lockdown', 'All strands']
		]
	};
	for (const [button, query, content] of panels[language])
		test(`‘${button}’ (${language}) says that its code did not come, and tries again`, async ({
			page
		}) => {
			await page.goto(`${prefix}/${query}`);
			await isReady(page);
			await stopCode(page);
			await page.getByRole('button', { name: button, exact: true }).click();
			const panel = page.getByRole('dialog');
			await expect(panel.getByRole('alert')).toContainText(PART[language]);
			await letCode(page);
			await panel.getByRole('button', { name: AGAIN[language] }).click();
			await expect(panel.getByText(content).first()).toBeVisible();
			await expect(panel.getByRole('alert')).toHaveCount(0);
		});
}

test('the clock without its code says so, and gets its controls when they come', async ({
	page
}) => {
	await page.goto('/');
	await isReady(page);
	await stopCode(page);
	await page.getByRole('switch', { name: 'Zonder wijsheid achteraf' }).click();
	await expect(page.getByRole('main').getByRole('alert')).toContainText(PART.nl);
	await letCode(page);
	await page.getByRole('main').getByRole('button', { name: AGAIN.nl }).click();
	await expect(page.getByRole('button', { name: 'Klok uit' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('an address with a day, without the code of the clock, gives the picture of that day', async ({
	page
}) => {
	await page.goto('/');
	await isReady(page);
	const parts = await page.evaluate(async () => {
		const before = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
		document.querySelector<HTMLElement>('[role=switch]')!.click();
		await new Promise((resolve) => setTimeout(resolve, 1500));
		return performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js') && !before.has(name));
	});
	expect(parts).not.toEqual([]);
	for (const part of parts) await page.route(part, (route) => route.abort());
	await page.goto('/?as-of=2020-03-12');
	await isReady(page);
	await expect(page.getByTestId('timeline').first()).toBeVisible();
	await expect(page.getByRole('main').getByRole('alert')).toContainText(PART.nl);
});

test('a mark whose card does not come says so', async ({ page }) => {
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		const response = await route.fetch();
		if ((await response.text()).includes('data-testid="card"')) return route.abort();
		return route.fulfill({ response });
	});
	await page.goto('/');
	await isReady(page);
	await page.locator('[data-label]').first().click();
	await expect(page.getByRole('main').getByRole('alert')).toContainText(PART.nl);
	await letCode(page);
	await page.getByRole('main').getByRole('button', { name: AGAIN.nl }).click();
	await expect(page.getByTestId('card')).toBeVisible();
});

test('a search whose index does not come can be tried again', async ({ page }) => {
	await page.route('**/search.nl.json', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Wi-Fi</h1>' })
	);
	await page.goto('/');
	await isReady(page);
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await page.keyboard.type('avondklok');
	const panel = page.getByRole('dialog');
	await expect(panel.getByRole('status')).toContainText('lukt nu niet');
	await page.unroute('**/search.nl.json');
	await panel.getByRole('button', { name: AGAIN.nl }).click();
	await expect(panel.getByRole('listitem').first()).toBeVisible();
});

test('the help window without its code says so, and tries again', async ({ page }) => {
	await page.goto('/');
	await isReady(page);
	await stopCode(page);
	await page.locator('[data-key][tabindex="0"]').first().focus();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Uitleg' });
	await expect(help.getByRole('alert')).toContainText(PART.nl);
	await letCode(page);
	await help.getByRole('button', { name: AGAIN.nl }).click();
	await expect(help).toContainText('Wat u ziet');
});

test('a browser that cannot tell of motion still zooms', async ({ page }) => {
	await page.addInitScript('delete window.matchMedia');
	await page.goto('/');
	await isReady(page);
	await page.getByRole('button', { name: 'Inzoomen', exact: true }).click();
	await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
});

test('a browser without popovers still opens panels', async ({ page }) => {
	await page.addInitScript(() => {
		const lacking = HTMLElement.prototype as Partial<HTMLElement>;
		for (const name of ['popover', 'showPopover', 'hidePopover'] as const) delete lacking[name];
		// What such a browser makes nothing of.
		addEventListener('DOMContentLoaded', () => {
			for (const name of ['popover', 'popovertarget'])
				for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
		});
	});
	await page.goto('/');
	await isReady(page);
	const panel = page.getByRole('dialog', { name: 'Gebeurtenissen kiezen' });
	await expect(panel).toBeHidden();
	const button = page.getByRole('button', { name: 'Filter', exact: true });
	await button.click();
	await expect(panel).toContainText('Wat niet past');
	await button.click();
	await expect(panel).toBeHidden();
});

test('what is thrown later leaves what the server drew, and the next page is made', async ({
	page
}) => {
	await page.goto('/about/');
	await isReady(page);
	// The picture cannot be made without it; the page that is left has no need of it.
	await page.evaluate('delete window.ResizeObserver');
	await page.getByRole('banner').getByRole('link', { name: 'Tijdcurve' }).click();
	await expect(notice(page)).toContainText(CANNOT_BE_OPERATED.nl);
	await expectServersPicture(page);
	await page.getByRole('banner').getByRole('link', { name: 'Uitleg' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Uitleg' })).toBeVisible();
	await expect(notice(page)).toBeHidden();
});

test.describe('a new edition under an open page', () => {
	/** The files of the edition that the page is of are gone, and another one is there. */
	async function deploy(page: Page, isForGood = false) {
		await stopCode(page);
		await page.route('**/_app/version.json', (route) =>
			route.fulfill({ json: { version: 'new' } })
		);
		// What is loaded anew is of the new edition, and finds its files.
		if (!isForGood)
			page.once('framenavigated', () => {
				void letCode(page);
				void page.unroute('**/_app/version.json');
			});
	}

	test('loads the page anew at its address when a part of the old one is wanted', async ({
		page
	}) => {
		await page.goto('/?from=2020-03-01&to=2020-05-31');
		await isReady(page);
		await deploy(page);
		const loads = page.waitForEvent('load');
		await page.getByRole('button', { name: 'Filter', exact: true }).click();
		await loads;
		await isReady(page);
		expect(new URL(page.url()).search).toBe('?from=2020-03-01&to=2020-05-31');
		await page.getByRole('button', { name: 'Filter', exact: true }).click();
		await expect(page.getByRole('dialog').getByText('Wat niet past').first()).toBeVisible();
	});

	test('loads it once, and then says so', async ({ page }) => {
		let loads = 0;
		page.on('load', () => (loads += 1));
		await page.goto('/');
		await isReady(page);
		await page.route('**/_app/version.json', (route) =>
			route.fulfill({ json: { version: 'new' } })
		);
		const chunk = '**/_app/immutable/chunks/*.js';
		const reloaded = page.waitForEvent('load');
		await page.route(chunk, (route) => route.abort());
		page.once('framenavigated', () => void page.unroute(chunk));
		await page.getByRole('button', { name: 'Filter', exact: true }).click();
		await reloaded;
		await isReady(page);
		await stopCode(page);
		await page.getByRole('button', { name: 'Filter', exact: true }).click();
		await expect(page.getByRole('dialog').getByRole('alert')).toContainText(PART.nl);
		expect(loads).toBe(2);
	});

	test('a dataset of the new edition makes the other language a new page', async ({ page }) => {
		await page.goto('/?from=2020-03-01&to=2020-05-31');
		await isReady(page);
		await page.route(
			'**/dataset.en.json',
			changed((dataset) => (dataset.build = 'another'))
		);
		page.once('framenavigated', () => void page.unroute('**/dataset.en.json'));
		const loads = page.waitForEvent('load');
		await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
		await loads;
		await isReady(page);
		expect(page.url()).toMatch(/\/en\/\?from=2020-03-01&to=2020-05-31$/);
		await expect(page.getByRole('button', { name: 'Zoom in', exact: true })).toBeVisible();
	});
});
