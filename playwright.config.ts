import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.js';

const { source, launchOptions } = findChromium();
if (source === 'none')
	throw new Error(
		'No Chromium found for the browser tests: install it (apt-get install chromium) or set CHROMIUM_PATH.'
	);

/** A dataset with more events than fit one page. */
const LARGE = '.svelte-kit/large-data';

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	forbidOnly: !!process.env.CI,
	workers: 2,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	webServer: [
		{
			command: 'npm run build && npm run preview -- --port 4173 --strictPort',
			port: 4173,
			timeout: 180_000,
			reuseExistingServer: !process.env.CI
		},
		{
			command: `npx tsx tests/fixtures/large-dataset.ts ${LARGE} && npm run build && npm run preview -- --port 4174 --strictPort`,
			env: { TIMELINE_DATA: LARGE, TIMELINE_BUILD: 'large' },
			port: 4174,
			timeout: 180_000,
			reuseExistingServer: !process.env.CI
		}
	],
	use: {
		baseURL: 'http://localhost:4173',
		browserName: 'chromium',
		viewport: { width: 1440, height: 900 },
		timezoneId: 'America/Los_Angeles',
		launchOptions
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
			use: { baseURL: 'http://localhost:4174', javaScriptEnabled: false }
		}
	]
});
