/** Searching in the app beside a look at every text, in one process. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArrowEvents } from '../src/lib/model/arrow/index.ts';
import { Search } from '../src/lib/model/publish/index.ts';
import { type PackedDataset, unpackDataset } from '../src/lib/model/transfer/index.ts';
import type { Values } from './metrics.ts';
import { percentile } from './statistics.ts';

const LANGUAGE = 'nl';
const QUERIES = 24;

/**
 * Styles for words of titles by the index that the app loads, and through all titles and texts as a page without an
 * index would, whatever their capitals.
 * @param site folder of the app as it was built
 */
export function measureSearch(site: string): Values {
	const file = (name: string) => readFileSync(join(site, name));
	const packed: PackedDataset = JSON.parse(file(`dataset.${LANGUAGE}.json`).toString());
	const apart = `events.${LANGUAGE}.arrow.gz`;
	const { events } = unpackDataset(
		packed,
		existsSync(join(site, apart)) ? readArrowEvents(gunzipSync(file(apart)), LANGUAGE) : undefined
	);
	const texts = events.map(({ title, text }) => `${title[LANGUAGE]} ${text[LANGUAGE]}`);
	const search = new Search(JSON.parse(file(`search.${LANGUAGE}.json`).toString()), LANGUAGE);
	const shares: number[] = [];
	const times: number[] = [];
	for (let query = 0; query < QUERIES; query++) {
		const title = texts[Math.floor((query / QUERIES) * texts.length)] ?? '';
		const word = (title.split(' ')[1 + (query % 4)] ?? title).toLowerCase();
		const start = performance.now();
		search.find(word);
		const between = performance.now();
		texts.filter((text) => text.toLowerCase().includes(word));
		const end = performance.now();
		times.push(between - start);
		shares.push((between - start) / (end - between));
	}
	return { search: percentile(times, 0.5), searchShare: percentile(shares, 0.5) };
}
