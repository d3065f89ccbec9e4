/**
 * Pictures of a running site for looking at, not for comparing:
 * `npm run screenshots -- OUT [path …]`, four sizes, light and dark.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './chromium.js';

const [out = 'test-results/screenshots', ...paths] = process.argv.slice(2);
const address = process.env.ADDRESS ?? 'http://localhost:4173';
const SIZES = [
	[360, 640],
	[768, 1024],
	[1440, 900],
	[1920, 1080]
] as const;

mkdirSync(out, { recursive: true });
const browser = await chromium.launch(findChromium().launchOptions);
for (const [width, height] of SIZES)
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await browser.newPage({ viewport: { width, height }, colorScheme });
		for (const path of paths.length ? paths : ['/']) {
			await page.goto(address + path);
			await page.waitForSelector('html[data-ready]');
			await page.evaluate(() => document.fonts.ready);
			const name = path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home';
			await page.screenshot({ path: `${out}/${name}-${width}-${colorScheme}.png` });
		}
		await page.close();
	}
await browser.close();
