import type { PeerItem } from './peer-item.ts';

/** The span of time a page shows, in ms since 1970. */
export type View = readonly [from: number, to: number];

/** A page that draws the items, made by the bench: the reference or a peer. */
export interface MountedPage {
	view: () => View;
	/** One step of zoom, in (1) or out (-1), where the page has no wheel of its own. */
	step?: (direction: 1 | -1) => void;
}

declare global {
	interface Window {
		benchPage?: MountedPage;
		/** When `show` was called with the items in memory, ms since navigation. */
		benchCall?: number;
	}
}

/** Fetches the items that the address names, draws them, and says so with `html[data-ready]`. */
export async function run(
	show: (
		element: HTMLElement,
		items: PeerItem[],
		window: View
	) => Promise<MountedPage> | MountedPage
): Promise<void> {
	const name = new URLSearchParams(location.search).get('items') ?? '';
	const { items, from, to } = await (await fetch(`/items/${name}.json`)).json();
	const element = document.querySelector<HTMLElement>('[data-testid=timeline]');
	if (!element) throw new Error('The page has no [data-testid=timeline] to draw in.');
	window.benchCall = performance.now();
	window.benchPage = await show(element, items, [from, to]);
	document.documentElement.dataset.ready = '';
}
