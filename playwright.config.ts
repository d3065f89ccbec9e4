import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.js';

const { source, launchOptions } = findChromium();
if (source === 'none')
	throw new Error(
		'No Chromium found for the browser tests: install it (apt-get install chromium) or set CHROMIUM_PATH.'
	);

/** Another where this one is taken; the next one serves the large dataset. */
const PORT = Number(process.env.TIMELINE_TEST_PORT ?? 4173);
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
			port: PORT,
			timeout: 180_000,
			reuseExistingServer: !process.env.CI
		},
		{
			command: `npx tsx tests/fixtures/large-dataset.ts ${LARGE} && npm run build && npm run preview -- --port ${PORT_LARGE} --strictPort`,
			env: { TIMELINE_DATA: LARGE, TIMELINE_BUILD: 'large' },
			port: PORT_LARGE,
			timeout: 180_000,
			reuseExistingServer: !process.env.CI
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
