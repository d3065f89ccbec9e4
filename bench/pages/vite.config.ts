import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const NAMES = ['limit', 'vis-timeline', 'timelinejs', 'echarts'];

/** The reference and the peers, each a page of its own, bundled and minified like the app. */
export default defineConfig({
	root: import.meta.dirname,
	base: './',
	logLevel: 'warn',
	build: {
		outDir: resolve(import.meta.dirname, '../.cache/pages'),
		emptyOutDir: true,
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 2000,
		rolldownOptions: {
			input: NAMES.map((name) => resolve(import.meta.dirname, `${name}.html`))
		}
	}
});
