import { type ById, byId, type Id, type Memo, type ThingType } from '../base/index.ts';
import type { Dataset, Excerpt, TimelineEvent } from './dataset.ts';
import type { ThemeLink } from '../schema/index.ts';

/** A thing that can be pointed at, chosen or linked to. */
export interface Thing {
	type: ThingType;
	id: Id;
}

/** Everything that belongs with a thing, on both sides of the curve. */
export interface Neighbours {
	events: ReadonlySet<Id>;
	excerpts: ReadonlySet<Id>;
	themes: ReadonlySet<Id>;
}

/** An event in which a theme can be seen, and why. */
export interface SeenIn {
	event: TimelineEvent;
	link: ThemeLink;
}

export const NO_NEIGHBOURS: Neighbours = {
	events: new Set(),
	excerpts: new Set(),
	themes: new Set()
};

/** Styles up what is tied to what. */
export class Links {
	readonly event: ById<TimelineEvent>;
	readonly excerpt: ReadonlyMap<Id, Excerpt>;
	readonly #byEvent = new Map<Id, Excerpt[]>();
	readonly #byTheme = new Map<Id, Excerpt[]>();
	readonly #events: readonly TimelineEvent[];
	/** Found when they are first asked for. */
	#themeEvents: ReadonlyMap<Id, TimelineEvent[]> | undefined;
	readonly #related = new Map<Id, Set<Id>>();

	constructor(dataset: Dataset, memo: Memo) {
		this.#events = dataset.events;
		this.event = byId(dataset.events, memo);
		this.excerpt = new Map(dataset.excerpts.map((excerpt) => [excerpt.id, excerpt]));
		for (const excerpt of dataset.excerpts) {
			for (const id of excerpt.events) push(this.#byEvent, id, excerpt);
			for (const id of excerpt.themes) push(this.#byTheme, id, excerpt);
		}
		for (const { id, related = [] } of dataset.themes)
			for (const other of related) {
				relate(this.#related, id, other);
				relate(this.#related, other, id);
			}
	}

	/** The passages that speak of an event, in the order of their documents. */
	excerptsOfEvent(id: Id): readonly Excerpt[] {
		return this.#byEvent.get(id) ?? [];
	}

	/** The passages that carry a theme, in the order of the document. */
	excerptsOfTheme(id: Id): readonly Excerpt[] {
		return this.#byTheme.get(id) ?? [];
	}

	/** The events in which a theme can be seen, in order of time. */
	eventsOfTheme(id: Id): readonly SeenIn[] {
		this.#themeEvents ??= findThemeEvents(this.#events);
		const events = this.#themeEvents.get(id) ?? [];
		return events.flatMap((event) =>
			event.themes.filter(({ theme }) => theme === id).map((link) => ({ event, link }))
		);
	}

	/** The themes that belong with a theme, whichever of the two says so. */
	relatedThemes(id: Id): ReadonlySet<Id> {
		return this.#related.get(id) ?? new Set();
	}

	/** What lights up together with a thing, the thing itself included. */
	neighbours({ type, id }: Thing): Neighbours {
		const excerpts =
			type === 'event'
				? this.excerptsOfEvent(id)
				: type === 'theme'
					? this.excerptsOfTheme(id)
					: [this.excerpt.get(id)].filter((excerpt) => excerpt !== undefined);
		const events = new Set(type === 'event' ? [id] : excerpts.flatMap((excerpt) => excerpt.events));
		const themes = new Set(type === 'theme' ? [id] : excerpts.flatMap((excerpt) => excerpt.themes));
		if (type === 'event')
			for (const { theme } of this.event.get(id)?.themes ?? []) themes.add(theme);
		if (type === 'theme') for (const { event } of this.eventsOfTheme(id)) events.add(event.id);
		return { events, themes, excerpts: new Set(excerpts.map((excerpt) => excerpt.id)) };
	}
}

/** The links of a dataset, made once. */
export const linksOf = (dataset: Dataset, memo: Memo): Links => memo.of(collectLinks, dataset);

const collectLinks = (dataset: Dataset, memo: Memo) => new Links(dataset, memo);

function findThemeEvents(events: readonly TimelineEvent[]): Map<Id, TimelineEvent[]> {
	const found = new Map<Id, TimelineEvent[]>();
	for (const event of events)
		for (const theme of new Set(event.themes.map(({ theme }) => theme))) push(found, theme, event);
	return found;
}

function relate(map: Map<Id, Set<Id>>, one: Id, other: Id): void {
	const others = map.get(one);
	if (others) others.add(other);
	else map.set(one, new Set([other]));
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
