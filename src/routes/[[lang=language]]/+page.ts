import { browser } from '$app/environment';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The clock's parts come before the picture that needs them: they take room above it. */
export const load: PageLoad = async ({ url, untrack }) => {
	const hasClock = browser && untrack(() => url.searchParams.has('as-of'));
	return { clock: hasClock ? await import('$lib/render/as-of/as-of-panel.ts') : undefined };
};
