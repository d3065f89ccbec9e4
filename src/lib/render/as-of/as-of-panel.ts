/** The as-of day's own parts, which come when a reader first sets it: the picture does without them. */
export { default as AsOfBar } from './AsOfBar.html.svelte';
export { default as AsOfEdge } from './AsOfEdge.html.svelte';
export { default as AsOfPanel } from './AsOfPanel.html.svelte';
export { default as VeilText } from './VeilText.html.svelte';
