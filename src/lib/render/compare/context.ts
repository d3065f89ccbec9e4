import { createContext } from 'svelte';
import type { CompareMessages } from '../../i18n/compare-nl.ts';
import type { CompareState } from '../../state/index.ts';

/** What the parts of a comparison share, besides what the parts of every page do. */
export interface CompareContext {
	comparison: CompareState;
	words: CompareMessages;
}

export const [getCompareContext, setCompareContext] = createContext<CompareContext>();
