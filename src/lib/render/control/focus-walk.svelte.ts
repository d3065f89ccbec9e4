import { firstFocus, type FocusKey, focusLayers, nextFocus } from '../../layout/card/index.ts';
import { createTimescale, type Viewport } from '../../layout/time/index.ts';
import type { Day, Id } from '../../model/base/index.ts';
import type { Subject, TimelineState } from '../../state/index.ts';

/** Where the focus is among what is drawn, and where keys take it. */
export class FocusWalk {
	readonly #getState: () => TimelineState;
	readonly #getStage: () => HTMLElement | undefined;
	readonly #interrupt: () => void;
	#key = $state<FocusKey>();
	/** The event at which the focus is, also while a chip stands for it. */
	#cursor: Id | undefined;
	/** A keyboard is at work inside the timeline. */
	isUnderKeys = false;

	/**
	 * @param getStage what holds everything drawn
	 * @param interrupt stops what moves the view
	 */
	constructor(
		getState: () => TimelineState,
		getStage: () => HTMLElement | undefined,
		interrupt: () => void
	) {
		this.#getState = getState;
		this.#getStage = getStage;
		this.#interrupt = interrupt;
	}

	readonly #layers = $derived.by(() => focusLayers(this.#getState().scene));
	/** The one tab stop among what is drawn. */
	readonly tabStop = $derived.by(() =>
		this.#key && this.#layers.some((layer) => layer.some(({ key }) => key === this.#key))
			? this.#key
			: firstFocus(this.#layers)
	);
	/** What had the focus last. */
	get key(): FocusKey | undefined {
		return this.#key;
	}

	/** The focus came to what is drawn for a thing. */
	moved(key: FocusKey | undefined, subject: Subject): void {
		this.#key = key ?? this.#key;
		if (subject.type === 'event') this.#cursor = subject.id;
		else if (subject.type !== 'chip' || !subject.events.includes(this.#cursor ?? ''))
			this.#cursor = subject.type === 'chip' ? subject.events[0] : undefined;
	}

	/**
	 * After each drawing: a focused thing that is drawn no more, or elsewhere in the document, has
	 * let the focus fall; it goes to the tab stop instead of being lost.
	 */
	keep(): void {
		if (!this.isUnderKeys || document.activeElement !== document.body) return;
		this.on((this.#cursor && this.#keyOfEvent(this.#cursor)) ?? this.tabStop);
	}

	/** Focuses what is drawn under a key. */
	on(key: FocusKey | undefined): void {
		if (!key) return;
		this.#key = key;
		this.#getStage()
			?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
			?.focus();
	}

	/** Zooming by keys keeps the focused thing where it is; else the middle of the view. */
	anchorDay(viewport: Viewport, isFlying: boolean): Day {
		const { along } = this.#getState();
		const focused = this.isUnderKeys
			? this.#layers.flat().find(({ key }) => key === this.tabStop)?.along
			: undefined;
		const isInside = focused !== undefined && focused >= 0 && focused <= along;
		const place = isInside && !isFlying ? focused : along / 2;
		return createTimescale(viewport, along).toDay(place);
	}

	/** Brings an event into view and focuses what is drawn for it. */
	toEvent(id: Id | undefined): void {
		if (!id) return;
		this.#cursor = id;
		const key = this.#keyOfEvent(id);
		if (key) return this.on(key);
		this.#interrupt();
		const state = this.#getState();
		state.show(state.viewWithEvent(id));
		requestAnimationFrame(() => this.on(this.#keyOfEvent(id)));
	}

	/** Along a layer, or to the next one. */
	step(name: 'previous' | 'next' | 'layerUp' | 'layerDown'): void {
		const from = this.tabStop ?? '';
		const isFact = from.startsWith('event:') || from.startsWith('chip:');
		if (isFact && (name === 'previous' || name === 'next'))
			return this.#walk(from, name === 'next' ? 1 : -1);
		this.on(nextFocus(this.#layers, from, name));
	}

	/** What is drawn for an event: its mark, or the chip that counts it. */
	#keyOfEvent(id: Id): FocusKey | undefined {
		const { marks, chips } = this.#getState().scene.facts;
		if (marks.some((mark) => mark.id === id)) return `event:${id}`;
		const chip = chips.find(({ events }) => events.includes(id));
		return chip && `chip:${chip.id}`;
	}

	/** Along the events in their own order, whatever is drawn for them; the view follows. */
	#walk(from: FocusKey, by: -1 | 1): void {
		const state = this.#getState();
		const isAt = this.#cursor !== undefined && this.#keyOfEvent(this.#cursor) === from;
		const chip = state.scene.facts.chips.find(({ id }) => from === `chip:${id}`);
		let id = isAt ? this.#cursor : (chip?.events[0] ?? from.slice('event:'.length));
		do id = id && state.neighbourEvent(id, by);
		while (id && this.#keyOfEvent(id) === from);
		this.toEvent(id);
	}
}
