import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import type { Values } from '../metrics.ts';

type Part = 'script' | 'style' | 'page' | 'data' | 'fonts';

/** Notes everything that a page loads, from now on. */
export function weighLoads(page: Page): { stop: () => Promise<Values> } {
	const responses: Response[] = [];
	const note = (response: Response) => responses.push(response);
	page.on('response', note);
	return {
		/** What it asked for until it was ready: kB of each part, gzip -9. */
		async stop() {
			page.off('response', note);
			const later = new Set(await page.evaluate(askedForLater));
			const sums: Partial<Record<Part, number>> = {};
			for (const response of responses) {
				const part = partOf(response);
				if (!part || !response.ok() || later.has(response.url())) continue;
				// Asked for again: the browser does not keep what is large.
				const body = Buffer.from(await (await fetch(response.url())).arrayBuffer());
				sums[part] = (sums[part] ?? 0) + weigh(part, body) / 1000;
			}
			return sums;
		}
	};
}

/** Runs in the page: addresses of what was asked for when it had said that it was ready. */
function askedForLater(): string[] {
	const { ready = Infinity } = window.benchRecorder.marks;
	const loads = performance.getEntriesByType('resource');
	return loads.filter(({ startTime }) => startTime > ready).map(({ name }) => name);
}

function partOf(response: Response): Part | null {
	const type = response.headers()['content-type'] ?? '';
	if (/javascript/.test(type)) return 'script';
	if (/css/.test(type)) return 'style';
	if (/html/.test(type)) return 'page';
	if (/json|gzip/.test(type)) return 'data';
	return /font/.test(type) ? 'fonts' : null;
}

/** Fonts are compressed in themselves. */
const weigh = (part: Part, body: Buffer) =>
	part === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length;
