import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { firstFocus, focusLayers, nextFocus, type FocusKey } from '../layout/focus-order.ts';
import type { Viewport } from '../layout/viewport.ts';
import type { Id } from '../model/units.ts';
import type { Subject, TimelineState } from '../state/timeline.svelte.ts';
import { commandOfKey, type CommandName } from './commands.ts';
import type { SubjectHandlers } from './context.ts';
import { fly } from './flight.ts';
import { HoverIntent } from './hover-intent.ts';

/** Turns pointing, choosing, keys and commands into views, cards and focus. */
export class TimelineController {
	readonly #getState: () => TimelineState;
	readonly #intent: HoverIntent<Subject | null>;
	#stopFlight = () => {};
	/** Holds everything drawn; set once it is there. */
	stage = $state<HTMLElement>();
	#focusKey = $state<FocusKey>();

	constructor(getState: () => TimelineState) {
		this.#getState = getState;
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
		if (this.#isUnderKeys && document.activeElement === document.body) this.focusOn(this.tabStop);
	}

	/** A hand took over from the keyboard. */
	onpointerdown = (): void => {
		this.input = 'pointer';
		this.#isUnderKeys = false;
	};

	onkey = (): void => {
		this.input = 'keys';
	};

	/** A hand or a command takes over: flights and waiting cards stop. */
	interrupt(): void {
		this.#stopFlight();
		this.#intent.now(null);
	}

	go = (viewport: Viewport): void => {
		this.interrupt();
		this.#stopFlight = fly(this.#timeline.viewport, viewport, (next) => this.#timeline.show(next));
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

	handlers = (subject: Subject): SubjectHandlers => ({
		onpointerenter: (event) => {
			if (event.pointerType === 'mouse' && event.buttons === 0) this.#intent.enter(subject);
		},
		onpointerleave: (event) => {
			if (event.pointerType === 'mouse') this.#intent.leave();
		},
		onfocus: (event) => {
			const target = event.currentTarget as Element;
			this.#focusKey = target.getAttribute('data-key') ?? this.#focusKey;
			if (this.input === 'pointer') return;
			this.#isUnderKeys = true;
			this.#intent.now(subject);
		},
		onclick: (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
			event.preventDefault();
			this.choose(subject);
		}
	});

	focusOn(key: FocusKey | undefined): void {
		if (!key) return;
		this.#focusKey = key;
		this.stage?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
	}

	/** Keys act on the links drawn inside, so the section itself only listens. */
	listen: Attachment<HTMLElement> = (section) => {
		const stopKeys = on(section, 'keydown', this.#onkeydown);
		const stopFocus = on(section, 'focusout', this.#onfocusout);
		return () => {
			stopKeys();
			stopFocus();
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
		const isTaken = target.closest('input, select, textarea, [role=slider], [data-testid=card]');
		if (isTaken && command.name !== 'leave') return;
		event.preventDefault();
		this.run(command.name, command.number);
	};

	run(name: CommandName, number = 0): void {
		const { viewport, bounds, home, dataset } = this.#timeline;
		const middle = (viewport.start + viewport.end) / 2;
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

	/** Brings an event into view and focuses what is drawn for it: its mark, or its chip. */
	#toEvent(id: Id | undefined): void {
		if (!id) return;
		this.interrupt();
		this.#timeline.show(this.#timeline.viewWithEvent(id));
		const { marks, chips } = this.#timeline.scene.facts;
		const chip = chips.find(({ events }) => events.includes(id));
		const key = marks.some((mark) => mark.id === id) ? `event:${id}` : chip && `chip:${chip.id}`;
		requestAnimationFrame(() => this.focusOn(key));
	}

	#stepFocus(name: 'previous' | 'next' | 'layerUp' | 'layerDown'): void {
		const from = this.tabStop ?? '';
		const key = nextFocus(this.#layers, from, name);
		if (key) return this.focusOn(key);
		if (name !== 'previous' && name !== 'next') return;
		// The end of what is in view: on to the event beyond it.
		const id = from.startsWith('event:') ? from.slice('event:'.length) : undefined;
		this.#toEvent(id && this.#timeline.neighbourEvent(id, name === 'next' ? 1 : -1));
	}
}
