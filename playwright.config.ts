import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.js';
import { freePorts } from './scripts/free-ports.ts';

const { source, launchOptions } = findChromium();
if (source === 'none')
	throw new Error(
		'No Chromium found for the browser tests: install it (apt-get install chromium) or set CHROMIUM_PATH.'
	);

/** One that was named may serve the site already; else a free one, so that nothing else is in the way. */
const isNamed = process.env.TIMELINE_TEST_PORT !== undefined;
// This file is read again in each of the processes that run tests; they have to find the same.
process.env.TIMELINE_TEST_PORT ??= String(await freePorts(2));
const PORT = Number(process.env.TIMELINE_TEST_PORT);
/** Of the large dataset. */
const PORT_LARGE = PORT + 1;
/** A dataset with more events than fit one page. */
const LARGE = '.svelte-kit/large-data';

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	forbidOnly: !!process.env.CI,
	workers: 2,
	// On a busy machine; what needed it is named at the end of `npm test`.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	webServer: [
		{
			command: `npm run build && npm run preview -- --port ${PORT} --strictPort`,
			// Apart from the build of `npm start`, which may be running.
			env: { TIMELINE_BUILD: 'test' },
			port: PORT,
			timeout: 180_000,
			reuseExistingServer: isNamed
		},
		{
			command: `npx tsx tests/fixtures/large-dataset.ts ${LARGE} && npm run build && npm run preview -- --port ${PORT_LARGE} --strictPort`,
			env: { TIMELINE_DATA: LARGE, TIMELINE_BUILD: 'large' },
			port: PORT_LARGE,
			timeout: 180_000,
			reuseExistingServer: isNamed
		}
	],
	use: {
		baseURL: `http://localhost:${PORT}`,
		browserName: 'chromium',
		viewport: { width: 1440, height: 900 },
		timezoneId: 'America/Los_Angeles',
		launchOptions,
		// In the background it copies the whole site, for each test anew; the test of being offline allows it.
		serviceWorkers: 'block'
	},
	projects: [
		{ name: 'pointer', testIgnore: [/touch/, /no-javascript/, /large\.e2e/] },
		{
			name: 'touch',
			testMatch: /touch/,
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
		},
		{ name: 'no-javascript', testMatch: /no-javascript/, use: { javaScriptEnabled: false } },
		{
			name: 'large',
			testMatch: /large\.e2e/,
			use: { baseURL: `http://localhost:${PORT_LARGE}`, javaScriptEnabled: false }
		}
	]
});
