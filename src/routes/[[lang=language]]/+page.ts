import { browser } from '$app/environment';
import { fetchPart } from '$lib/model/transfer/index.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The clock's parts come before the picture that needs them: they take room above it. */
export const load: PageLoad = async ({ url, untrack }) => {
	const hasClock = browser && untrack(() => url.searchParams.has('as-of'));
	if (!hasClock) return { clock: undefined };
	// Where they do not come, the picture does without, and says so.
	const parts = fetchPart(() => import('$lib/render/as-of/as-of-panel.ts'));
	return { clock: await parts.catch(() => undefined) };
};
