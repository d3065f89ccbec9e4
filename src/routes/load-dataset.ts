import { asset } from '$app/paths';
import { unpackDataset } from '$lib/model/wire.ts';
import type { Dataset } from '$lib/model/dataset.ts';
import type { Language } from '$lib/model/units.ts';

const loaded = new Map<Language, Promise<Dataset>>();

/**
 * The dataset for a page in a language. While prerendering it is read from the folder, with all its
 * languages; the browser fetches it in compact form after the first picture, so that the page
 * itself stays small.
 * @throws Error with a sentence for the reader when it cannot be fetched
 */
export function loadDataset(fetcher: typeof fetch, language: Language): Promise<Dataset> {
	if (import.meta.env.SSR) return import('./dataset-on-disk.ts').then(({ dataset }) => dataset());
	const known = loaded.get(language);
	if (known) return known;
	const file = `dataset.${language}.json`;
	const fetched = fetcher(asset(`/${file}`)).then(async (response) => {
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return unpackDataset(await response.json());
	});
	loaded.set(language, fetched);
	fetched.catch(() => loaded.delete(language));
	return fetched;
}
