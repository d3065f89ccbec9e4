import { resolve } from 'node:path';
import process from 'node:process';
import adapter from '@sveltejs/adapter-static';
import config from '../../svelte.config.js';

const at = (/** @type {string} */ path) => resolve(import.meta.dirname, '../..', path);
const folder = process.env.BENCH_BUILD ?? at('bench/.cache/app/unnamed');

/**
 * The app as it is, built into a folder of its own, with the pages that the bench opens and no others:
 * the pages of single events would be most of the work, and nobody here looks at them.
 * @type {import('@sveltejs/kit').Config}
 */
export default {
	...config,
	kit: {
		...config.kit,
		adapter: adapter({ pages: folder, strict: false, fallback: '404.html' }),
		outDir: `${folder}.kit`,
		files: { src: at('src'), assets: at('static') },
		prerender: {
			crawl: false,
			entries: ['/', '/dataset.nl.json'],
			handleUnseenRoutes: 'ignore'
		}
	}
};
