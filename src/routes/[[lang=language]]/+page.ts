import { browser } from '$app/environment';
import { fetchPart } from '$lib/model/transfer/index.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The as-of day's parts come before the picture that needs them: they take room above it. */
export const load: PageLoad = async ({ url, untrack }) => {
	const hasAsOf = browser && untrack(() => url.searchParams.has('as-of'));
	if (!hasAsOf) return { asOf: undefined };
	// Where they do not come, the picture does without, and says so.
	const parts = fetchPart(() => import('$lib/render/as-of/as-of-panel.ts'));
	return { asOf: await parts.catch(() => undefined) };
};
