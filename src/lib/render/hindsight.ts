/** The clock's own parts, which come when a reader first sets it: the picture does without them. */
export { default as ClockBar } from './ClockBar.html.svelte';
export { default as ClockEdge } from './ClockEdge.html.svelte';
export { default as HindsightPanel } from './HindsightPanel.html.svelte';
export { default as VeilText } from './VeilText.html.svelte';
