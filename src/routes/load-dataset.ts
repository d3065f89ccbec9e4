import { version } from '$app/environment';
import { asset } from '$app/paths';
import { keepEventsFile } from '$lib/model/arrow/index.ts';
import {
	Fault,
	fetchBytes,
	fetchJson,
	fetchPart,
	type PackedDataset,
	unpackDataset,
	withReferences
} from '$lib/model/transfer/index.ts';
import type { Dataset, TimelineEvent } from '$lib/model/dataset/index.ts';
import type { Language } from '$lib/model/base/index.ts';
import type { SearchTools } from '$lib/render/control/index.ts';

const loaded = new Map<string, Promise<unknown>>();

/**
 * The dataset for a page in a language. While prerendering it is read from the folder, with all its
 * languages; the browser fetches it in compact form after the first picture, so that the page
 * itself stays small. In the browser it lacks what only pages of text say: use
 * {@link loadWholeDataset} for those.
 * @throws Fault when it cannot be fetched
 */
export function loadDataset(fetcher: typeof fetch, language: Language): Promise<Dataset> {
	if (import.meta.env.SSR) return import('./dataset-on-disk.ts').then(({ dataset }) => dataset());
	return once(`dataset.${language}`, async (name) => {
		const packed: PackedDataset = await fetchFile(fetcher, name);
		const events = packed.events === null ? await loadEvents(fetcher, language) : undefined;
		try {
			return unpackDataset(packed, events);
		} catch (cause) {
			throw new Fault('unreadable', name, cause);
		}
	});
}

/** As {@link loadDataset}, with what each reference is cited for and those of announcements. */
export function loadWholeDataset(fetcher: typeof fetch, language: Language): Promise<Dataset> {
	const dataset = loadDataset(fetcher, language);
	if (import.meta.env.SSR) return dataset;
	return once(`references.${language}`, async (name) =>
		withReferences(await dataset, await fetchFile(fetcher, name))
	);
}

/** The file of a large dataset's events in a language. */
export const eventsFile = (language: Language): string => `events.${language}.arrow.gz`;

/** The events of a large dataset; the code that reads their file comes with it. */
async function loadEvents(fetcher: typeof fetch, language: Language): Promise<TimelineEvent[]> {
	const address = asset(`/${eventsFile(language)}`);
	const [{ readArrowEvents }, bytes] = await Promise.all([
		fetchPart(() => import('$lib/model/arrow/events.ts')),
		fetchBytes(fetcher, address)
	]);
	const file = await unpacked(bytes).catch((cause) => {
		throw new Fault('unreadable', address, cause);
	});
	const events = readArrowEvents(file, language);
	keepEventsFile(events, file);
	return events;
}

/** The bytes of a gzip file; as they are where the server has said what it is, and the browser unpacked it. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Keeps what was loaded for the next page; a failure is forgotten, so that it can be tried again. */
function once<Value>(name: string, load: (name: string) => Promise<Value>): Promise<Value> {
	const known = loaded.get(name) as Promise<Value> | undefined;
	if (known) return known;
	const loading = load(name);
	loaded.set(name, loading);
	loading.catch(() => loaded.delete(name));
	return loading;
}

const fetchFile = <Content>(fetcher: typeof fetch, name: string): Promise<Content> =>
	fetchJson(fetcher, asset(`/${name}.json`), version);

/**
 * What finds things by their words, with its index, in a language; the code comes with it.
 * @throws Fault when it cannot be fetched
 */
export function loadSearch(fetcher: typeof fetch, language: Language): Promise<SearchTools> {
	return once(`search.${language}`, async (name) => {
		const [{ Search, snippetOf, foundIn }, index] = await Promise.all([
			fetchPart(() => import('$lib/model/publish/search.ts')),
			fetchFile<object>(fetcher, name)
		]);
		return { search: new Search(index, language), snippetOf, foundIn };
	});
}
