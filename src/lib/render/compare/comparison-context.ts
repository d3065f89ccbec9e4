import { createContext } from 'svelte';
import type { ComparisonMessages } from '../../i18n/comparison-nl.ts';
import type { ComparisonState } from '../../state/index.ts';

/** What the parts of a comparison share, besides what the parts of every page do. */
export interface ComparisonContext {
	comparison: ComparisonState;
	words: ComparisonMessages;
}

export const [getComparisonContext, setComparisonContext] = createContext<ComparisonContext>();
