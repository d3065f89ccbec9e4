import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

// The present view as a file: it stands alone, says all that the page shows, and where it comes from.

const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
	await page.evaluate(() => document.fonts.ready);
};

/** Chooses a format in the menu and reads the file that comes. */
async function take(page: Page, format: 'SVG' | 'PNG') {
	const menu = page.getByRole('dialog', { name: 'Dit beeld meenemen' });
	if (!(await menu.isVisible())) await page.getByRole('button', { name: 'Meenemen' }).click();
	const download = page.waitForEvent('download');
	await menu.getByRole('button', { name: format, exact: true }).click();
	const file = await download;
	await expect(menu.getByRole('status').first()).toContainText(file.suggestedFilename());
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** @throws when it is not well-formed */
const parse = (svg: string): Document =>
	new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		}
	}).parseFromString(svg, 'image/svg+xml');
const elements = (file: Document, name = '*'): Element[] => [...file.getElementsByTagName(name)];
const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const words = (file: Document) => elements(file, 'text').map((text) => plain(text.textContent));

/** What the page shows of the view, from the page itself. */
const shown = (page: Page) =>
	page.getByTestId('timeline').evaluate((plot) => ({
		labels: [...plot.querySelectorAll('svg text')].map((text) =>
			(text.textContent ?? '').replace(/\s+/g, ' ').trim()
		),
		events: plot.querySelectorAll('[data-event]').length,
		counted: [...plot.querySelectorAll<SVGElement>('[data-cluster]')].map((cluster) =>
			Number(cluster.dataset.count)
		),
		paper: getComputedStyle(document.documentElement).backgroundColor
	}));

/** Pairs of texts that lie over one another, and how many there are, when the file is opened alone. */
const drawnAlone = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		// A text in lines is as many boxes.
		const lines = [...document.querySelectorAll('text')].flatMap((text) => {
			const parts = [...text.querySelectorAll('tspan[x]')];
			return parts.length ? parts : [text];
		});
		const boxes = lines.map((text) => {
			const { left, right, top, bottom } = text.getBoundingClientRect();
			return { text: text.textContent, left, right, top, bottom };
		});
		// Boxes of lines are higher than their letters.
		const [aside, above] = [0.5, 4];
		const overlapping = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(other) =>
						one.left + aside < other.right &&
						other.left + aside < one.right &&
						one.top + above < other.bottom &&
						other.top + above < one.bottom
				)
				.map((other) => `${one.text} | ${other.text}`)
		);
		const { width, height } = document.documentElement.getBoundingClientRect();
		const outside = boxes.filter(
			({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height
		);
		return {
			count: document.querySelectorAll('text').length,
			overlapping,
			outside: outside.map(({ text }) => text)
		};
	});

/** Numbers of colours in a picture, sampled. */
const coloursOf = (page: Page, bytes: Buffer, type: string) =>
	page.evaluate(
		async ([source]) => {
			const image = new Image();
			image.src = source ?? '';
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.width, image.height];
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
			const colours = new Set<number>();
			for (let at = 0; at < data.length; at += 4 * 37)
				colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
			return colours.size;
		},
		[`data:${type};base64,${bytes.toString('base64')}`]
	);

/** A view of its own beside the first one: days, a filter, another set of layers. */
const VIEWS = [
	{ path: '/', from: '2020-01-01', to: '2021-07-31', width: 1440, height: 900 },
	{
		path: '/?from=2020-03-01&to=2020-04-15&kind=besluit,zorg',
		...{ from: '2020-03-01', to: '2020-04-15', width: 1440, height: 900 }
	},
	{ path: '/', from: '2020-01-01', to: '2021-07-31', width: 768, height: 1024 },
	{ path: '/', from: '2020-01-01', to: '2021-07-31', width: 390, height: 844 }
];

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });
		for (const { path, from, to, width, height } of VIEWS)
			test.describe(`${path} at ${width}`, () => {
				test.use({ viewport: { width, height } });

				test('the view stands alone as SVG and as PNG', async ({ page, context }) => {
					await open(page, path);
					const onPage = await shown(page);
					if (width < 640) await page.getByRole('tab', { name: 'Lagen' }).click();
					const { name, bytes } = await take(page, 'SVG');
					expect(name).toBe(`tijdcurve_${from}_${to}.svg`);
					const svg = bytes.toString();
					const file = parse(svg);
					const root = file.documentElement;

					// Nothing of the page is left in it, and nothing comes from elsewhere.
					expect(svg).not.toMatch(/var\(|light-dark\(|\sclass=|\sdata-|\saria-|\stabindex=|<!--/);
					for (const element of elements(file))
						for (const { name, value } of element.attributes) {
							const isLink = element.localName === 'a' && name === 'href';
							if (isLink) expect(value).toMatch(/^http:\/\/localhost:\d+\//);
							else if (!name.startsWith('xmlns')) expect(value).not.toMatch(/https?:|url\((?!#)/);
						}
					const style = elements(file, 'style')
						.map((one) => one.textContent)
						.join('');
					expect(style.match(/@font-face/g)).toHaveLength(2);
					expect(style.match(/url\(data:font\/woff2;base64,[\w+/]{10000,}=*\)/g)).toHaveLength(2);
					expect(style.match(/url\(/g)).toHaveLength(2);
					expect(svg).toContain(paintOf(onPage.paper));

					// All that the page shows, and what it is.
					const texts = words(file);
					expect(onPage.labels.length).toBeGreaterThan(10);
					const missing = [...onPage.labels];
					for (const text of texts)
						if (missing.includes(text)) missing.splice(missing.indexOf(text), 1);
					expect(missing).toEqual([]);
					const links = elements(file, 'a').filter((link) =>
						/\/event\//.test(link.getAttribute('href') ?? '')
					);
					// A mark has a name; the label of an event is the same link without one.
					const marks = links.filter(
						(link) => (link.firstChild as Element | null)?.localName === 'title'
					);
					const clusters = elements(file, 'text').flatMap((text) => {
						const count = /^\+(\d+)$/.exec(plain(text.textContent))?.[1];
						return count === undefined ? [] : Number(count);
					});
					expect(clusters).toEqual(onPage.counted);
					expect(marks.length).toBe(onPage.events);

					expect(root?.getAttribute('role')).toBe('img');
					const title = plain(elements(file, 'title')[0]?.textContent ?? '');
					expect(title).toMatch(/^Tijdcurve: \d+ \w+ \d{4} tot en met \d+ \w+ \d{4}$/);
					expect(texts).toContain('Tijdcurve');
					expect(texts).toContain(title.slice('Tijdcurve: '.length));
					expect(texts.join('\n')).toMatch(/^Tijdcurve, editie van \d+ \w+ \d{4}\.$/m);
					const address = new URL(page.url());
					address.searchParams.set('from', from);
					const wanted = [...elements(file, 'a')].at(-1)?.getAttribute('href') ?? '';
					const said = new URL(wanted);
					expect(said.searchParams.get('from')).toBe(from);
					expect(said.searchParams.get('to')).toBe(to);
					expect(said.searchParams.get('kind')).toBe(address.searchParams.get('kind'));
					expect(texts.join('')).toContain(wanted);

					// The image has twice as many points, and is no flat colour.
					const png = await take(page, 'PNG');
					expect(png.name).toBe(name.replace(/svg$/, 'png'));
					expect([...png.bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
					expect(png.bytes.toString('latin1', 12, 16)).toBe('IHDR');
					expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(root?.getAttribute('width')));
					expect(png.bytes.readUInt32BE(20)).toBe(2 * Number(root?.getAttribute('height')));
					expect(await coloursOf(page, png.bytes, 'image/png')).toBeGreaterThan(30);
					expect(await coloursOf(page, bytes, 'image/svg+xml')).toBeGreaterThan(30);

					// Opened alone, without the site.
					const alone = await context.newPage();
					await alone.route('**', (route) =>
						route.fulfill({ contentType: 'image/svg+xml', body: bytes })
					);
					await alone.goto('http://alone.invalid/');
					const drawn = await drawnAlone(alone);
					expect(drawn.count).toBe(texts.length);
					expect(drawn.overlapping).toEqual([]);
					expect(drawn.outside).toEqual([]);
				});
			});
	});

test.describe('without a connection', () => {
	test('a picture that cannot be made is told in words, and can be asked for again', async ({
		page
	}) => {
		await open(page, '/');
		await page.route('**/*.woff2', (route) => route.abort());
		await page.getByRole('button', { name: 'Meenemen' }).click();
		const menu = page.getByRole('dialog', { name: 'Dit beeld meenemen' });
		await menu.getByRole('button', { name: 'SVG', exact: true }).click();
		await expect(menu.getByRole('status').first()).toContainText(
			'letters niet konden worden opgehaald'
		);
		await page.unroute('**/*.woff2');
		expect((await take(page, 'SVG')).bytes.length).toBeGreaterThan(50_000);
	});
});

test('the button stays beside the plot, and what draws comes only when it is asked for', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	for (const width of [1440, 768]) {
		await page.setViewportSize({ width, height: 900 });
		await open(page, '/');
		const button = await page.getByRole('button', { name: 'Meenemen' }).boundingBox();
		const plot = await page.getByTestId('timeline').boundingBox();
		expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThan(plot?.x ?? 0);
	}
	const before = asked.length;
	await page.getByRole('button', { name: 'Meenemen' }).click();
	await take(page, 'SVG');
	expect(asked.slice(before).filter((address) => address.endsWith('.js')).length).toBeGreaterThan(
		0
	);
});

test('on paper the timeline fills one sheet that lies down, without controls', async ({ page }) => {
	await open(page, '/');
	const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
	const [wide, high] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet)?.slice(1).map(Number) ?? [];
	expect(Math.round(wide ?? 0)).toBe(842);
	expect(Math.round(high ?? 0)).toBe(595);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Inzoomen' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Meenemen' })).toBeHidden();
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByText(/editie van .* http/)).toBeVisible();
	const ink = await page.evaluate(() => getComputedStyle(document.body).color);
	expect(ink).toBe('rgb(0, 0, 0)');
});

const paintOf = (computed: string) =>
	`#${[...computed.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;
