import { browser } from '$app/environment';
import { page } from '$app/state';
import type { Dataset, TimelineEvent } from '$lib/model/dataset.ts';
import { matching } from '$lib/model/filter.ts';
import { eventsIn } from '$lib/model/text-edition.ts';
import { readAddress } from '$lib/state/address.ts';

/** What the address of the page chooses, question mark included; a prerendered page has nothing chosen. */
export const pageSearch = (): string => (browser ? page.url.search : '');

/**
 * The events that an address chooses: those that the picture shows of it.
 * @returns the list of the dataset itself where it chooses all
 */
export function chosenEvents(search: string, dataset: Dataset): readonly TimelineEvent[] {
	const { address } = readAddress(new URLSearchParams(search), dataset);
	const { events } = matching(dataset, address.filter, address.waves ?? dataset.waves.default);
	return eventsIn(events, address.days);
}
