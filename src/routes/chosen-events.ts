import { browser } from '$app/environment';
import { page } from '$app/state';
import { type Dataset, eventsIn, matching, type TimelineEvent } from '$lib/model/dataset/index.ts';
import { knownOn } from '$lib/model/as-of/index.ts';
import { type Site, siteOf } from './site.ts';
import { type Address, readAddress, writeClock } from '$lib/state/index.ts';

/** What the address of the page chooses, question mark included; a prerendered page has nothing chosen. */
export const pageSearch = (): string => (browser ? page.url.search : '');

/** What an address with a clock in it says, or one without. */
const choiceOf = (search: string, dataset: Dataset): Address =>
	readAddress(new URLSearchParams(search), dataset).address;

/** The clock that an address sets, as links carry it on; empty where it sets none. */
export const clockOf = (search: string, dataset: Dataset): string =>
	search ? writeClock(choiceOf(search, dataset)) : '';

/** The dataset as far as an address wants it known: all of it where it sets no clock. */
export function knownDataset(search: string, dataset: Dataset): Dataset {
	if (!search) return dataset;
	const { asOf, reflections } = choiceOf(search, dataset);
	return asOf === undefined
		? dataset
		: knownOn(dataset, asOf, { reflections: reflections === undefined });
}

/**
 * The events that an address chooses: those that the picture shows of it.
 * @param dataset the whole
 * @returns the list of what is known itself where the address chooses all
 */
export function chosenEvents(search: string, dataset: Dataset): readonly TimelineEvent[] {
	const address = choiceOf(search, dataset);
	const known = knownDataset(search, dataset);
	const { events } = matching(known, address.filter, address.waves ?? known.waves.default);
	return eventsIn(events, address.days);
}

/** What a page is made of under the clock that its address sets, and the site that keeps the clock. */
export function knownPage(whole: Dataset): {
	search: string;
	clock: string;
	dataset: Dataset;
	site: Site;
} {
	const search = pageSearch();
	const clock = clockOf(search, whole);
	const site = siteOf(page.params.lang, page.url.pathname, whole, clock);
	return { search, clock, dataset: knownDataset(search, whole), site };
}
