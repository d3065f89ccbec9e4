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

/** Goes a day further while the time of the page stands still. @returns where veil and edge are, px */
async function stepOneDay(page: Page) {
	await page.clock.install({ time: 0 });
	await open(page, '/?as-of=2020-03-12&from=2020-03-01&to=2020-03-31');
	const veil = page.getByTestId('timeline').locator('g:has(> .veil)');
	const edge = page.getByTestId('clock-edge');
	await expect(edge).toBeVisible();
	await page.clock.pauseAt(3_600_000);
	const places = {
		veil: () => veil.evaluate((group: SVGGElement) => group.transform.baseVal.getItem(0).matrix.e),
		edge: () => edge.evaluate((one) => parseFloat(one.style.left))
	};
	const before = await places.veil();
	await page.getByRole('button', { name: 'Een dag later' }).click();
	await expect.poll(places.edge).toBeGreaterThan(before + 10);
	return { ...places, before };
}

test('the veil slides to the next day', async ({ page }) => {
	const { veil, edge, before } = await stepOneDay(page);
	await page.clock.runFor(120);
	expect(await veil()).toBeGreaterThan(before + 1);
	expect(await veil()).toBeLessThan((await edge()) - 1);
	expect((await movedByStyle(page)).found).toEqual([]);
	await page.clock.runFor(200);
	expect(await veil()).toBeCloseTo(await edge(), 0);
});

test('the veil is at the next day at once where no motion is wanted', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const { veil, edge } = await stepOneDay(page);
	expect(await veil()).toBeCloseTo(await edge(), 0);
});
