import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Leaves out the pages of single events, themes, sources and waves: at many events they are nearly all
 * the work of a build, and the bench opens the main page only.
 */
const mainPagesOnly: Plugin = {
	name: 'bench-main-pages-only',
	enforce: 'pre',
	load: {
		filter: { id: resolve(import.meta.dirname, '../../src/routes/entries.ts') },
		handler: () => 'export const entriesOf = () => () => [];'
	}
};

export default defineConfig({
	plugins: [...(process.env.BENCH_WHOLE ? [] : [mainPagesOnly]), sveltekit()]
});
