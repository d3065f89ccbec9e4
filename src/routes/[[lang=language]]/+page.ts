import { browser } from '$app/environment';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The as-of day's parts come before the picture that needs them: they take room above it. */
export const load: PageLoad = async ({ url, untrack }) => {
	const hasAsOf = browser && untrack(() => url.searchParams.has('as-of'));
	return { asOf: hasAsOf ? await import('$lib/render/as-of/as-of-panel.ts') : undefined };
};
