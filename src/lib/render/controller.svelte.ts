import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { firstFocus, focusLayers, nextFocus, type FocusKey } from '../layout/focus-order.ts';
import type { Viewport } from '../layout/viewport.ts';
import { NO_FILTER } from '../model/filter.ts';
import type { Thing } from '../model/links.ts';
import type { Search, SnippetPart, snippetOf } from '../model/search.ts';
import type { Day, Id, Language } from '../model/units.ts';
import type { Subject, TimelineState } from '../state/timeline.svelte.ts';
import { commandOfKey, type CommandName } from './commands.ts';
import { HoverIntent } from './hover-intent.ts';
import { Motion } from './motion.ts';
import { drawnAt, subjectAt } from './subject-at.ts';

/** What searching needs; loaded when it is first used. */
export interface SearchTools {
	search: Search;
	snippetOf: typeof snippetOf;
}

/** Turns pointing, choosing, keys and commands into views, cards and focus. */
export class TimelineController {
	readonly #getState: () => TimelineState;
	readonly #intent: HoverIntent<Subject | null>;
	readonly #motion: Motion;
	/** Holds everything drawn; set once it is there. */
	stage = $state<HTMLElement>();
	#focusKey = $state<FocusKey>();
	/** The event at which the focus is, also while a chip stands for it. */
	#cursor: Id | undefined;

	constructor(getState: () => TimelineState) {
		this.#getState = getState;
		this.#motion = new Motion(getState);
		this.#intent = new HoverIntent((subject) => (this.#timeline.hovered = subject));
	}

	get #timeline(): TimelineState {
		return this.#getState();
	}

	readonly #layers = $derived.by(() => focusLayers(this.#timeline.scene));
	/** The one tab stop among what is drawn. */
	readonly tabStop = $derived.by(() =>
		this.#focusKey && this.#layers.some((layer) => layer.some(({ key }) => key === this.#focusKey))
			? this.#focusKey
			: firstFocus(this.#layers)
	);
	/** What the reader last used; a click must not draw the outline that keys need. */
	input = $state<'keys' | 'pointer'>('pointer');
	/** A keyboard is at work inside the timeline. */
	#isUnderKeys = false;

	/**
	 * After each drawing: a focused thing that is drawn no more, or elsewhere in the document, has
	 * let the focus fall; it goes to the tab stop instead of being lost.
	 */
	keepFocus(): void {
		if (!this.#isUnderKeys || document.activeElement !== document.body) return;
		this.focusOn((this.#cursor && this.#keyOfEvent(this.#cursor)) ?? this.tabStop);
	}

	/** A hand took over from the keyboard. */
	onpointerdown = (): void => {
		this.input = 'pointer';
		this.#isUnderKeys = false;
	};

	onkey = (): void => {
		this.input = 'keys';
	};

	/** The view moves under a hand: what slides under the pointer is not pointed at. */
	move = (viewport: Viewport): void => {
		this.#intent.hush();
		this.#motion.follow(viewport);
	};

	/** The hand let go of the view. */
	settle = (): void => this.#motion.settle();

	/** A hand or a command takes over: flights and waiting cards stop. */
	interrupt(): void {
		this.#motion.stop();
		this.#intent.now(null);
	}

	go = (viewport: Viewport): void => {
		this.interrupt();
		this.#motion.go(viewport);
	};

	choosePeriod = (id: Id): void => {
		const span = this.#timeline.dataset.periods.find((period) => period.id === id)?.span;
		if (span && span.first !== null && span.last !== null)
			this.go(this.#timeline.viewOfDays(span.first, span.last));
	};

	/** Comes closer to some events; false when there is nothing closer. */
	zoomToEvents = (ids: readonly Id[]): boolean => {
		const target = this.#timeline.viewCloserTo(ids);
		if (target.isClose(this.#timeline.viewport)) return false;
		this.#timeline.pinned = null;
		this.go(target);
		return true;
	};

	choose(subject: Subject): void {
		if (subject.type === 'chip' && this.zoomToEvents(subject.events)) return;
		this.#intent.now(null);
		this.#timeline.pinned = subject;
	}

	/** Filters are gone, and with them the button that had the focus. */
	clearFilters = async (): Promise<void> => {
		this.#timeline.filter = NO_FILTER;
		await tick();
		this.focusOn(this.tabStop);
	};

	/** Opens the search, where there is a button for it. */
	openSearch: () => void = () => {};
	/** The index for searching could not be fetched. */
	searchFailed = $state(false);
	/** Set once the search has been loaded. */
	#snippet: typeof snippetOf | undefined;

	/** The part of a text that matches; the whole of it while the search is not there. */
	snippet(text: string, terms: ReadonlySet<string>, language: Language): SnippetPart[] {
		return this.#snippet?.(text, terms, language) ?? [{ text, isMatch: false }];
	}

	/** Finds what the reader asks for, and marks it in the picture. */
	async search(load: () => Promise<SearchTools>): Promise<void> {
		const query = this.#timeline.query.trim();
		if (!query) {
			this.#timeline.found = [];
			return;
		}
		try {
			const { search, snippetOf } = await load();
			this.#snippet = snippetOf;
			this.searchFailed = false;
			// Typing goes on while the index comes.
			if (query === this.#timeline.query.trim()) this.#timeline.found = search.find(query);
		} catch {
			this.searchFailed = true;
			this.#timeline.found = [];
		}
	}

	/** Brings a thing into view and chooses it. */
	reveal = (thing: Thing): void => {
		const { links } = this.#timeline;
		const event = thing.type === 'event' ? thing.id : links.excerpt.get(thing.id)?.events[0];
		this.choose(thing);
		if (event === undefined) return;
		const target = this.#timeline.viewWithEvent(event);
		if (!target.isClose(this.#timeline.viewport)) this.go(target);
	};

	/** Takes the card away; the focus goes back to what it was about. */
	close = (): void => {
		this.#timeline.pinned = null;
		if (this.stage?.contains(document.activeElement)) this.focusOn(this.#focusKey);
		this.#intent.now(null);
	};

	step = (by: -1 | 1): void => {
		const { subject, viewport } = this.#timeline;
		const id = subject?.type === 'event' && this.#timeline.neighbourEvent(subject.id, by);
		if (!id) return;
		this.#intent.now(null);
		this.#timeline.pinned = { type: 'event', id };
		const target = this.#timeline.viewWithEvent(id);
		if (!target.isClose(viewport)) this.go(target);
	};

	stayOnCard = (): void => this.#intent.stay();
	leaveCard = (event: PointerEvent): void => {
		if (event.pointerType === 'mouse') this.#intent.leave();
	};

	/** A mouse came over what is drawn for a thing, or left it; within it, nothing happens. */
	#onpointer = (event: PointerEvent): void => {
		if (event.pointerType !== 'mouse' || !drawnAt(event.target)) return;
		if (drawnAt(event.target) === drawnAt(event.relatedTarget)) return;
		if (event.type === 'pointerout') return this.#intent.leave();
		const subject = subjectAt(event.target, this.#timeline.scene);
		if (subject && event.buttons === 0) this.#intent.enter(subject);
	};

	#onfocusin = (event: FocusEvent): void => {
		const subject = subjectAt(event.target, this.#timeline.scene);
		if (!subject) return;
		this.#focusKey = drawnAt(event.target)?.getAttribute('data-key') ?? this.#focusKey;
		if (subject.type === 'event') this.#cursor = subject.id;
		else if (subject.type !== 'chip' || !subject.events.includes(this.#cursor ?? ''))
			this.#cursor = subject.type === 'chip' ? subject.events[0] : undefined;
		if (this.input === 'pointer') return;
		this.#isUnderKeys = true;
		this.#intent.now(subject);
	};

	#onclick = (event: MouseEvent): void => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
		const subject = subjectAt(event.target, this.#timeline.scene);
		if (!subject) return;
		event.preventDefault();
		this.choose(subject);
	};

	focusOn(key: FocusKey | undefined): void {
		if (!key) return;
		this.#focusKey = key;
		this.stage?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
	}

	/** Keys act on the links drawn inside, so the section itself only listens. */
	listen: Attachment<HTMLElement> = (section) => {
		const stops = [
			on(section, 'keydown', this.#onkeydown),
			on(section, 'focusin', this.#onfocusin),
			on(section, 'focusout', this.#onfocusout),
			on(section, 'pointerover', this.#onpointer),
			on(section, 'pointerout', this.#onpointer),
			on(section, 'click', this.#onclick),
			// Over a card the zoom gesture would zoom the page.
			on(
				section,
				'wheel',
				(event) => {
					if (event.ctrlKey || event.metaKey) event.preventDefault();
				},
				{ passive: false }
			)
		];
		return () => {
			for (const stop of stops) stop();
		};
	};

	#onfocusout = (event: FocusEvent): void => {
		const next = event.relatedTarget as Node | null;
		if (!next || this.stage?.contains(next)) return;
		this.#isUnderKeys = false;
		this.#intent.now(null);
	};

	#onkeydown = (event: KeyboardEvent): void => {
		const target = event.target as Element;
		const command = commandOfKey(event);
		if (!command) return;
		// Fields, sliders and the card keep their own keys; only leaving works everywhere.
		// A panel is closed by the browser, and has keys of its own.
		if (target.closest('[popover]')) return;
		const isTaken = target.closest('input, select, textarea, [role=slider], [data-testid=card]');
		if (isTaken && command.name !== 'leave') return;
		event.preventDefault();
		this.#isUnderKeys ||= target.hasAttribute('data-key');
		this.run(command.name, command.number);
	};

	run(name: CommandName, number = 0): void {
		const { bounds, home, dataset } = this.#timeline;
		const viewport = this.#motion.target ?? this.#timeline.viewport;
		const middle = this.#anchorDay(viewport);
		const zoom = (factor: number) => this.go(viewport.zoomAt(factor, middle).fitWithin(bounds));
		const pan = (part: number) => this.go(viewport.panBy(viewport.days * part).fitWithin(bounds));
		switch (name) {
			case 'zoomIn':
				return zoom(1.8);
			case 'zoomOut':
				return zoom(1 / 1.8);
			case 'showAll':
				return this.go(home);
			case 'period':
				return this.choosePeriod(dataset.periods[number - 1]?.id ?? '');
			case 'panEarlier':
				return pan(-0.1);
			case 'panLater':
				return pan(0.1);
			case 'screenEarlier':
				return pan(-0.9);
			case 'screenLater':
				return pan(0.9);
			case 'search':
				return this.openSearch();
			case 'leave':
				return this.close();
			case 'first':
				return this.#toEvent(dataset.events.at(0)?.id);
			case 'last':
				return this.#toEvent(dataset.events.at(-1)?.id);
			default:
				return this.#stepFocus(name);
		}
	}

	/** Zooming by keys keeps the focused thing where it is; else the middle of the view. */
	#anchorDay(viewport: Viewport): Day {
		const { along } = this.#timeline;
		const focused = this.#isUnderKeys
			? this.#layers.flat().find(({ key }) => key === this.tabStop)?.along
			: undefined;
		const isInside = focused !== undefined && focused >= 0 && focused <= along;
		const part = isInside && !this.#motion.target ? focused / along : 0.5;
		return viewport.start + viewport.days * part;
	}

	/** What is drawn for an event: its mark, or the chip that counts it. */
	#keyOfEvent(id: Id): FocusKey | undefined {
		const { marks, chips } = this.#timeline.scene.facts;
		if (marks.some((mark) => mark.id === id)) return `event:${id}`;
		const chip = chips.find(({ events }) => events.includes(id));
		return chip && `chip:${chip.id}`;
	}

	/** Brings an event into view and focuses what is drawn for it. */
	#toEvent(id: Id | undefined): void {
		if (!id) return;
		this.#cursor = id;
		const key = this.#keyOfEvent(id);
		if (key) return this.focusOn(key);
		this.interrupt();
		this.#timeline.show(this.#timeline.viewWithEvent(id));
		requestAnimationFrame(() => this.focusOn(this.#keyOfEvent(id)));
	}

	#stepFocus(name: 'previous' | 'next' | 'layerUp' | 'layerDown'): void {
		const from = this.tabStop ?? '';
		const isFact = from.startsWith('event:') || from.startsWith('chip:');
		if (isFact && (name === 'previous' || name === 'next'))
			return this.#walk(from, name === 'next' ? 1 : -1);
		this.focusOn(nextFocus(this.#layers, from, name));
	}

	/** Along the events in their own order, whatever is drawn for them; the view follows. */
	#walk(from: FocusKey, by: -1 | 1): void {
		const isAt = this.#cursor !== undefined && this.#keyOfEvent(this.#cursor) === from;
		const chip = this.#timeline.scene.facts.chips.find(({ id }) => from === `chip:${id}`);
		let id = isAt ? this.#cursor : (chip?.events[0] ?? from.slice('event:'.length));
		do id = id && this.#timeline.neighbourEvent(id, by);
		while (id && this.#keyOfEvent(id) === from);
		this.#toEvent(id);
	}
}
