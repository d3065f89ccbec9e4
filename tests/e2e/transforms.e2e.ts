import { expect, test, type Page } from '@playwright/test';

// What is drawn is placed by its `transform` attribute. In a style WebKit multiplies px by the zoom of the page
// once more than in the drawing around it, so that what a style moves leaves its place at any zoom but 100 %.

const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.waitForSelector('html[data-ready]');
};

/** Whatever a style moves in the drawings of a page, as text. */
const movedByStyle = (page: Page) =>
	page.evaluate(() => {
		// An outermost drawing is a box of the page, which every browser zooms right.
		const drawn = [...document.querySelectorAll<SVGElement>('svg *')];
		const moves = (style: CSSStyleDeclaration) =>
			['transform', 'translate', 'rotate', 'scale', 'offset-path'].filter(
				(name) => !['', 'none'].includes(style.getPropertyValue(name))
			);
		const found = drawn.flatMap((one) =>
			moves(one.style).map((name) => `${name} in the style of ${one.outerHTML.slice(0, 120)}`)
		);
		/** Of what is pointed at, has the focus and so on as well. */
		const SOMETIMES = /::?(hover|active|focus(-visible|-within)?|target|before|after)\b(?!\()/g;
		const animations = new Set(drawn.map((one) => getComputedStyle(one).animationName));
		const read = (rules: CSSRuleList): void => {
			for (const rule of rules) {
				if (rule instanceof CSSStyleRule) {
					const names = moves(rule.style);
					const selector = rule.selectorText.replace(SOMETIMES, ':is(*)');
					if (names.length && drawn.some((one) => one.matches(selector)))
						found.push(`${names.join(', ')} in the rule ${rule.selectorText}`);
				}
				if (rule instanceof CSSKeyframesRule && animations.has(rule.name))
					for (const frame of rule.cssRules)
						if (moves((frame as CSSKeyframeRule).style).length)
							found.push(`the animation ${rule.name}`);
				if ('cssRules' in rule && !(rule instanceof CSSKeyframesRule))
					read(rule.cssRules as CSSRuleList);
			}
		};
		for (const sheet of document.styleSheets) read(sheet.cssRules);
		return { found, placed: drawn.filter((one) => one.hasAttribute('transform')).length };
	});

for (const path of [
	'/',
	'/?from=2020-03-01&to=2020-03-31',
	'/?as-of=2020-06-01',
	'/promises/',
	'/compare/',
	'/theme/afwachten/'
])
	test(`no style moves what is drawn: ${path}`, async ({ page }) => {
		await open(page, path);
		const { found, placed } = await movedByStyle(page);
		expect(found).toEqual([]);
		if (path.startsWith('/?') || path === '/') expect(placed).toBeGreaterThan(60);
	});

test('no style moves what is drawn where time runs down', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/');
	expect((await movedByStyle(page)).found).toEqual([]);
});

/** Where the veil was drawn, one place after the other, until it is where the edge is. */
async function slide(page: Page): Promise<{ places: number[]; edge: number }> {
	await open(page, '/?as-of=2020-03-12&from=2020-03-01&to=2020-03-31');
	const veil = page.getByTestId('timeline').locator('g:has(> .veil)');
	await veil.evaluate((group) => {
		const places: number[] = [];
		Object.assign(window, { places });
		new MutationObserver(() => {
			places.push((group as SVGGElement).transform.baseVal.getItem(0).matrix.e);
		}).observe(group, { attributes: true, attributeFilter: ['transform'] });
	});
	await page.getByRole('button', { name: 'Een dag later' }).click();
	const edge = await page
		.getByTestId('as-of-edge')
		.evaluate((one) => parseFloat((one as HTMLElement).style.left));
	const places = () => page.evaluate(() => (window as never as { places: number[] }).places);
	await expect.poll(async () => Math.abs(((await places()).at(-1) ?? 0) - edge)).toBeLessThan(0.1);
	expect((await movedByStyle(page)).found).toEqual([]);
	return { places: await places(), edge };
}

test('the veil slides to the next day', async ({ page }) => {
	const { places } = await slide(page);
	expect(places.length).toBeGreaterThan(1);
	expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('the veil is at the next day at once where no motion is wanted', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const { places } = await slide(page);
	expect(new Set(places).size).toBe(1);
});
