import { browser } from '$app/environment';
import { page } from '$app/state';
import { type Dataset, eventsIn, matching, type TimelineEvent } from '$lib/model/dataset/index.ts';
import { knownOn } from '$lib/model/as-of/index.ts';
import { type PageData, type Site, siteOf } from './site.ts';
import { type Address, readAddress, writeAsOf } from '$lib/state/index.ts';

/** What the address of the page chooses, question mark included; a prerendered page has nothing chosen. */
export const pageSearch = (): string => (browser ? page.url.search : '');

/** What an address with an as-of day in it says, or one without. */
const choiceOf = (search: string, dataset: Dataset): Address =>
	readAddress(new URLSearchParams(search), dataset).address;

/** The as-of day that an address sets, as links carry it on; empty where it sets none. */
export const asOfQuery = (search: string, dataset: Dataset): string =>
	search ? writeAsOf(choiceOf(search, dataset)) : '';

/** The dataset as far as an address wants it known: all of it where it sets no clock. */
export function knownDataset(search: string, { dataset, memo }: PageData): Dataset {
	if (!search) return dataset;
	const { asOf, reflections } = choiceOf(search, dataset);
	return asOf === undefined
		? dataset
		: knownOn(dataset, asOf, { reflections: reflections === undefined }, memo);
}

/**
 * The events that an address chooses: those that the picture shows of it.
 * @returns the list of what is known itself where the address chooses all
 */
export function chosenEvents(search: string, data: PageData): readonly TimelineEvent[] {
	const address = choiceOf(search, data.dataset);
	const known = knownDataset(search, data);
	const waves = address.waves ?? known.waves.default;
	const { events } = matching(known, address.filter, waves, data.memo);
	return eventsIn(events, address.days);
}

/** What a page is made of under the as-of day that its address sets, and the site that keeps the as-of day. */
export function knownPage(data: PageData): {
	search: string;
	asOf: string;
	dataset: Dataset;
	site: Site;
} {
	const search = pageSearch();
	const asOf = asOfQuery(search, data.dataset);
	const site = siteOf(page.params.lang, page.url.pathname, data, asOf);
	return { search, asOf, dataset: knownDataset(search, data), site };
}
