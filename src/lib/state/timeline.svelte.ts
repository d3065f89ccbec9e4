import { SvelteSet } from 'svelte/reactivity';
import {
	closestView,
	coveredDays,
	knownDays,
	viewCloserTo,
	viewOfDays,
	Viewport,
	type ViewportBounds,
	viewWithSpan
} from '../layout/time/index.ts';
import { layoutScene, prepareScene, rowsOfScene, type Scene } from '../layout/scene/index.ts';
import { shownStrands } from '../layout/announcements/index.ts';
import { placementOf, type Rows } from '../layout/facts/rows/index.ts';
import type { Orientation, Placement, SceneRequest } from '../layout/base/index.ts';
import { viewCounts } from '../layout/facts/counts/index.ts';
import {
	type AcrossPx,
	type AlongPx,
	byId,
	type Day,
	type Id,
	type Language,
	type Layer,
	LAYERS,
	Memo,
	without
} from '../model/base/index.ts';
import {
	type Dataset,
	type Filter,
	linksOf,
	type Matching,
	matching,
	NO_FILTER,
	NO_NEIGHBOURS,
	announcementsOf,
	type Thing,
	toggleValue
} from '../model/dataset/index.ts';
import type { Hit } from '../model/publish/index.ts';
import type { Address } from './address.ts';
import { AsOfState } from './as-of.svelte.ts';
import { Movement } from './movement.svelte.ts';

/** What a card can be about: a thing, or the events behind a cluster. */
export type Subject =
	| (Thing & {
			/** Which of its ticks, where a passage is drawn at several places. */
			tick?: string;
	  })
	| {
			type: 'cluster';
			id: string;
			/** The first of its events, and how many there are. */
			events: readonly Id[];
			count: number;
	  };

/** What makes a scene, besides the dataset and the view: plain values. */
export type SceneChoices = Omit<
	SceneRequest,
	'dataset' | 'matching' | 'viewport' | 'placements' | 'memo'
> & {
	/** Absent while all is known. */
	asOf: Day | undefined;
	reflections: boolean;
	filter: Filter;
};

/** Places that were found for the events of a large dataset. */
interface Placed {
	dataset: Dataset;
	/** The rows that they are for. */
	key: string;
	placement: Placement;
}

/** Filters, sizes and days of the as-of day of which the places that were found are kept. */
const MOST_PLACED = 6;

export const isSame = (one: Subject | null, other: Subject | null): boolean =>
	one?.type === other?.type && one?.id === other?.id;

/**
 * What a reader chose to see: view, layers, and what is pointed at or pinned. One class past 250 lines:
 * each choice, what follows from it, and how an address gives it back stand together.
 */
export class TimelineState {
	readonly #getDataset: () => Dataset;
	/** What is known; all of it, until the reader sets it. */
	readonly asOf: AsOfState;
	readonly #getLanguage: () => Language;
	/** Everything worked out before, for as long as this timeline is there. */
	readonly memo: Memo;
	/** Plot size, px; the first values are what the server draws. */
	along = $state(1132);
	across = $state(760);
	orientation: Orientation = $state('across');
	readonly hiddenLayers = new SvelteSet<Layer>();
	readonly openGroups = new SvelteSet<Id>();
	/** What events are chosen by, besides time. */
	filter = $state.raw(NO_FILTER);
	/** What the filter leaves out is drawn faded, rather than not at all. */
	fades = $state(false);
	/** What was searched for, and what that found. */
	query = $state('');
	found = $state.raw<readonly Hit[]>([]);
	#wanted = $state.raw<Viewport>();
	/** Where a hand holds the view beyond its bounds. */
	#pulled = $state.raw<Viewport>();
	#series = $state<Id>();
	#waves = $state<Id>();
	#strands = $state.raw<ReadonlySet<Id>>();
	readonly movement = new Movement();
	/** Under the pointer or focus. */
	hovered = $state.raw<Subject | null>(null);
	/** Chosen: stays until dismissed. */
	pinned = $state.raw<Subject | null>(null);

	/** @param memo where others work with the same dataset, one that they share */
	constructor(getDataset: () => Dataset, getLanguage: () => Language, memo = new Memo()) {
		this.#getDataset = getDataset;
		this.memo = memo;
		this.asOf = new AsOfState(() => this.whole, memo);
		this.#getLanguage = getLanguage;
		this.#open(openAtFirst(getDataset()));
		this.#showLayers(new Set(getDataset().timeline.layers));
	}

	/** The dataset as it is, whatever the as-of day says: for addresses alone. */
	whole = $derived.by(() => this.#getDataset());
	/** The dataset as far as it is known. */
	dataset = $derived.by(() => this.asOf.known);
	language = $derived.by(() => this.#getLanguage());
	links = $derived.by(() => linksOf(this.dataset, this.memo));
	announcements = $derived.by(() => announcementsOf(this.dataset, this.memo));
	kinds = $derived(new Map(this.dataset.timeline.kinds.map((kind) => [kind.id, kind])));
	themes = $derived(new Map(this.dataset.themes.map((theme) => [theme.id, theme])));
	sources = $derived(new Map(this.dataset.sources.map((source) => [source.id, source])));
	/** The chosen one, as soon as it is known. */
	series = $derived(
		this.dataset.series.some(({ id }) => id === this.#series)
			? this.#series!
			: this.dataset.timeline.series
	);
	waves = $derived(
		this.dataset.waves.definitions.some(({ id }) => id === this.#waves)
			? this.#waves!
			: this.dataset.waves.default
	);

	/** Strands whose promised ends are drawn. */
	strands = $derived.by(() => {
		const { dataset, memo } = this;
		return new Set(shownStrands({ dataset, strands: this.#strands, memo }));
	});

	/** The first view: the dataset's window. */
	home = $derived(
		new Viewport(this.dataset.window.first ?? 0, (this.dataset.window.last ?? 0) + 1)
	);
	/**
	 * The widest view, and how far it can be panned: the window and every event around it, so that
	 * each can be reached. Beyond them there is nothing, and a reader there has lost the way.
	 */
	bounds: ViewportBounds = $derived.by(() => ({
		...coveredDays(this.dataset, this.memo),
		minimum: closestView(this.dataset, this.memo)
	}));
	/** The days that anything shown has: the bounds, as far as they are known. */
	limits = $derived.by(() => knownDays(this.dataset, this.memo));
	/** The events that the filter leaves. */
	matching = $derived.by(() => this.#eventsOf(this.filter));
	#everything = $derived.by(() => this.#eventsOf(NO_FILTER));
	#matchingById = $derived.by(() => byId(this.matching.events, this.memo));
	viewport = $derived(this.#pulled ?? (this.#wanted ?? this.home).fitWithin(this.bounds));
	layers = $derived(new Set<Layer>(LAYERS.filter((layer) => !this.hiddenLayers.has(layer))));
	scene = $derived(this.sceneIn(this.orientation, this.along, this.across));
	/** The events of a large dataset that were given their place, those asked for last at the end. */
	#placed = $state.raw<readonly Placed[]>([]);
	#placements = $derived.by(() => {
		const { dataset } = this;
		const ours = this.#placed.filter((placed) => placed.dataset === dataset);
		return new Map(ours.map(({ key, placement }) => [key, placement]));
	});
	/** The rows that the facts stand on; undefined where they stand on flags. */
	#rows = $derived.by(() => rowsOfScene(this.preparation));
	/** The part of the work that is done; events without a place are counted. */
	placed = $derived.by(() => (this.#rows ? this.#placementOf(this.#rows).progress : 1));
	/** Rows on which some events of a large dataset have no place yet. */
	unplaced = $derived.by(() => (this.placed < 1 ? this.#rows : undefined));

	#placementOf(rows: Rows): Placement {
		return placementOf(rows, { placements: this.#placements, memo: this.memo });
	}

	/** Gives more events of a large dataset their place; what is drawn stays. */
	place(rows: Rows, placement: Placement): void {
		const { dataset } = this;
		// Whoever looks for the places of the same rows anew begins with those that are there already.
		if (placement.items.length < this.#placementOf(rows).items.length) return;
		const others = this.#placed.filter(
			(placed) => placed.dataset !== dataset || placed.key !== rows.key
		);
		this.#placed = [...others, { dataset, key: rows.key, placement }].slice(-MOST_PLACED);
	}

	/** The present view drawn in another place. */
	sceneIn(orientation: Orientation, along: AlongPx, across: AcrossPx): Scene {
		const { viewport } = this;
		const placements = this.#placements;
		return layoutScene({ ...this.#choices, placements, viewport, orientation, along, across });
	}

	#eventsOf(filter: Filter): Matching {
		return matching(this.dataset, filter, this.waves, this.memo);
	}

	/** What a scene shows, wherever the view is. */
	#choices = $derived.by(() => {
		const { dataset, language, layers, series, waves, strands, memo } = this;
		const groups = dataset.groups.map(({ id }) => id);
		return {
			...{ dataset, language, layers, series, waves, strands, memo },
			collapsed: new Set(groups.filter((id) => !this.openGroups.has(id))),
			matching: this.fades ? this.#everything : this.matching
		};
	});
	/** Stands for all that preparations are made for; a moving view changes none of it. */
	preparation = $derived.by(() => {
		const { orientation, along, across } = this;
		return { ...this.#choices, orientation, along, across };
	});

	/** All that another thread needs, besides the dataset, to lay the same scene at the first view. */
	get sceneChoices(): SceneChoices {
		const { asOf, fades, filter, preparation } = this;
		return {
			...without(preparation, 'dataset', 'matching', 'memo'),
			...{ asOf: asOf.day, reflections: asOf.reflections },
			filter: fades ? NO_FILTER : filter
		};
	}

	/** Works out some of what other views will need. @returns whether anything is left to do */
	prepareMore(): boolean {
		return prepareScene({ ...this.preparation, viewport: this.home });
	}

	/** What the card is about. */
	subject = $derived.by(() => {
		const { hovered, pinned } = this;
		if (hovered && this.#isKnown(hovered) && this.#isDrawn(hovered)) return hovered;
		return pinned && this.#isKnown(pinned) ? pinned : null;
	});
	/** What a search found lights up while nothing is pointed at. */
	#foundThings = $derived.by(() => {
		const ids = (type: Hit['type']) =>
			new Set(this.found.filter((hit) => hit.type === type).map(({ id }) => id));
		return this.found.length === 0
			? NO_NEIGHBOURS
			: { events: ids('event'), excerpts: ids('excerpt'), themes: ids('theme') };
	});
	/** What lights up, on both sides of the curve. */
	lit = $derived.by(() => {
		if (!this.subject) return this.#foundThings;
		if (this.subject.type === 'cluster')
			return { ...NO_NEIGHBOURS, events: new Set(this.subject.events) };
		return this.links.neighbours(this.subject);
	});

	/** The announcements that led to the one that the card is about, and that it led to. */
	chain = $derived.by(
		() =>
			new Set(this.subject?.type === 'horizon' ? this.announcements.chainOf(this.subject.id) : [])
	);

	/** What is chosen stays chosen, and is shown as soon as it is known. */
	#isKnown({ type, id }: Subject): boolean {
		const { links, themes, dataset } = this;
		switch (type) {
			case 'event':
				return links.event.has(id);
			case 'excerpt':
				return links.excerpt.has(id);
			case 'theme':
				return themes.has(id);
			case 'wave':
				return dataset.waves.definitions.some(({ waves }) => waves.some((wave) => wave.id === id));
			case 'horizon':
				return dataset.announcements.some((announcement) => announcement.id === id);
			case 'cluster':
				return true;
		}
	}

	/** A cluster or an event can vanish from under the pointer while the view moves. */
	#isDrawn(subject: Subject): boolean {
		const { marks, clusters, dense } = this.scene.facts;
		if (subject.type === 'cluster')
			return [...clusters, ...(dense?.bins ?? [])].some(({ id }) => id === subject.id);
		return subject.type !== 'event' || marks.some(({ id }) => id === subject.id);
	}

	/** How many events of the filter are in view, before it and after it. */
	inView = $derived.by(() =>
		viewCounts(this.matching.events, this.viewport, this.limits, this.memo)
	);

	/** Whether an event passes the filter. */
	isMatching(id: Id): boolean {
		return this.#matchingById.has(id);
	}

	/** The state as an address says it: whole days, and only what is not as in the first view. */
	address: Address = $derived.by(() => {
		const { whole, layers, openGroups, strands, filter, fades, query, pinned, asOf, memo } = this;
		const { timeline } = whole;
		const series = this.#series ?? timeline.series;
		const waves = this.#waves ?? whole.waves.default;
		const { day, reflections } = this.asOf;
		const isSelected = pinned !== null && pinned.type !== 'cluster' && this.#isKnown(pinned);
		const viewport = (this.#wanted ?? this.home).fitWithin(this.bounds);
		const { start, end } = this.home;
		const isHome = viewport.start === start && viewport.end === end;
		const days = viewport.wholeDays;
		const areFirst = isSameSet(openGroups, openAtFirst(whole));
		return {
			...(isHome ? {} : { days }),
			...(isSameSet(layers, timeline.layers) ? {} : { layers }),
			...(areFirst ? {} : { groups: new Set(openGroups) }),
			...(series === timeline.series ? {} : { series }),
			...(waves === whole.waves.default ? {} : { waves }),
			...(isSameSet(strands, shownStrands({ dataset: whole, memo })) ? {} : { strands }),
			...(day === undefined
				? {}
				: { asOf: day, ...(reflections ? {} : { reflections: 'veiled' }) }),
			...{ filter, fades, query },
			...(isSelected ? { select: { type: pinned.type, id: pinned.id } } : {})
		};
	});

	/** Makes everything as an address says. */
	restore(address: Address): void {
		const { days, layers, groups, series, waves, filter, fades, query, select } = address;
		const { whole } = this;
		this.asOf.day = address.asOf;
		this.asOf.reflections = address.reflections === undefined;
		this.#showLayers(layers ?? new Set(whole.timeline.layers));
		this.#open(groups ?? openAtFirst(whole));
		this.#series = series;
		this.#waves = waves;
		this.#strands = address.strands;
		this.filter = filter;
		this.fades = fades;
		this.query = query;
		this.hovered = null;
		this.pinned = select ?? null;
		this.show(days ? new Viewport(days.from, days.to + 1) : this.home);
		// A link to an event alone shows where it is.
		if (!days && select?.type === 'event') this.show(this.viewWithEvent(select.id));
		// Of an announcement, its strand is shown too.
		const strand =
			select?.type === 'horizon' &&
			announcementsOf(whole, this.memo).byId.get(select.id)?.announcement.strand;
		if (strand && !this.strands.has(strand)) this.toggleStrand(strand);
	}

	#showLayers(shown: ReadonlySet<Layer>): void {
		for (const layer of LAYERS)
			if (shown.has(layer)) this.hiddenLayers.delete(layer);
			else this.hiddenLayers.add(layer);
	}

	#open(groups: Iterable<Id>): void {
		this.openGroups.clear();
		for (const id of groups) this.openGroups.add(id);
	}

	show(viewport: Viewport): void {
		this.#pulled = undefined;
		this.#wanted = viewport.fitWithin(this.bounds);
	}

	/** The view as a hand holds it, a little beyond the bounds too; `show` brings it back. */
	pull(viewport: Viewport): void {
		const isWithin = viewport.fitWithin(this.bounds) === viewport;
		this.#pulled = isWithin ? undefined : viewport;
		if (isWithin) this.#wanted = viewport;
	}

	/** The view with whole days from first to last and a little room around them. */
	viewOfDays(first: Day, last: Day): Viewport {
		return viewOfDays(first, last, this.bounds);
	}

	/** The view with an event in it: the same length, moved only when the event is not in view. */
	viewWithEvent(id: Id): Viewport {
		const span = this.links.event.get(id)?.span;
		return span ? viewWithSpan(span, this.viewport, this.bounds) : this.viewport;
	}

	/** The view with the promised day of an announcement in it, moved only when it is not in view. */
	viewWithAnnouncement(id: Id): Viewport {
		const span = this.announcements.byId.get(id)?.announcement.promisedSpan;
		return span ? viewWithSpan(span, this.viewport, this.bounds) : this.viewport;
	}

	/** A view that comes closer to some events. */
	viewCloserTo(ids: readonly Id[]): Viewport {
		const spans = ids.flatMap((id) => this.links.event.get(id)?.span ?? []);
		return viewCloserTo(spans, this.viewport, this.bounds);
	}

	chooseSeries(id: Id): void {
		this.#series = id;
	}

	chooseWaves(id: Id): void {
		this.#waves = id;
	}

	/** Shows the promised ends of one more strand, or of one less. */
	toggleStrand(id: Id): void {
		const strands = new Set(this.strands);
		toggle(strands, id);
		this.#strands = strands;
	}

	/** Shows the promised ends of these strands alone. */
	chooseStrands(ids: Iterable<Id>): void {
		this.#strands = new Set(ids);
	}

	toggleLayer(layer: Layer): void {
		toggle(this.hiddenLayers, layer);
	}

	/** Shows one more kind of events, or one less. */
	toggleKind(id: Id): void {
		const all = this.dataset.timeline.kinds.map((kind) => kind.id);
		this.filter = toggleValue(this.filter, 'kind', id, all);
	}

	toggleGroup(id: Id): void {
		toggle(this.openGroups, id);
	}

	/** The shown event before (-1) or after (+1) another, in the order of time. */
	neighbourEvent(id: Id, step: -1 | 1): Id | undefined {
		const position = this.#matchingById.positionOf(id);
		return position < 0 ? undefined : this.matching.events[position + step]?.id;
	}
}

function isSameSet<Value>(one: ReadonlySet<Value>, other: readonly Value[]): boolean {
	return one.size === other.length && other.every((value) => one.has(value));
}

function toggle<Value>(set: Set<Value>, value: Value): void {
	if (!set.delete(value)) set.add(value);
}

/** For each period the first group of its document, so that a newcomer sees what a row is. */
function openAtFirst(dataset: Dataset): Id[] {
	const groups = dataset.periods.map(({ source }) =>
		dataset.groups.find((group) => group.source === source)
	);
	return groups.flatMap((group) => group?.id ?? []);
}
