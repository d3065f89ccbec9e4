import { asset } from '$app/paths';
import { unpackDataset } from '$lib/model/wire.ts';
import type { Dataset } from '$lib/model/dataset.ts';

let loaded: Promise<Dataset> | undefined;

/**
 * The dataset for a page. While prerendering it is read from the folder; the browser fetches it
 * in compact form after the first picture, so that the page itself stays small.
 * @throws Error with a sentence for the reader when it cannot be fetched
 */
export function loadDataset(fetcher: typeof fetch): Promise<Dataset> {
	if (import.meta.env.SSR) return import('./dataset-on-disk.ts').then(({ dataset }) => dataset());
	loaded ??= fetcher(asset('/dataset.json')).then(async (response) => {
		if (!response.ok) throw new Error(`dataset.json: ${response.status}`);
		return unpackDataset(await response.json());
	});
	loaded.catch(() => (loaded = undefined));
	return loaded;
}
