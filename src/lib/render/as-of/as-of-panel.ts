/** The clock's own parts, which come when a reader first sets it: the picture does without them. */
export { default as ClockBar } from './AsOfBar.html.svelte';
export { default as ClockEdge } from './AsOfEdge.html.svelte';
export { default as HindsightPanel } from './AsOfPanel.html.svelte';
export { default as VeilText } from './VeilText.html.svelte';
