import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { FocusKey } from '../../layout/card/index.ts';
import { type Viewport, viewWithSpan } from '../../layout/time/index.ts';
import { NO_FILTER, type Thing } from '../../model/dataset/index.ts';
import type { Day, Id } from '../../model/base/index.ts';
import type { Subject, TimelineState } from '../../state/index.ts';
import { AsOfPlayer } from './as-of-player.svelte.ts';
import { type CommandName, commandOfKey } from './commands.ts';
import { HoverIntent } from './hover-intent.ts';
import { FocusWalk } from './focus-walk.svelte.ts';
import { Motion } from './motion.ts';
import { SearchSession } from './search-session.svelte.ts';
import { drawnAt, isDense, subjectAt } from './subject-at.ts';

/**
 * Turns pointing, choosing, keys and commands into views, cards and focus. Past 250 lines, since every
 * event ends here; what each means is worked out in classes of their own.
 */
export class TimelineController {
	readonly #getState: () => TimelineState;
	readonly #intent: HoverIntent<Subject | null>;
	readonly #motion: Motion;
	/** Holds everything drawn; set once it is there. */
	stage = $state<HTMLElement>();
	readonly #focus: FocusWalk;

	constructor(getState: () => TimelineState) {
		this.#getState = getState;
		this.#motion = new Motion(getState);
		this.#intent = new HoverIntent(
			(subject) => (this.#timeline.hovered = subject),
			() => this.#timeline.movement.sinceHeld
		);
		this.#focus = new FocusWalk(
			getState,
			() => this.stage,
			() => this.interrupt()
		);
		this.searching = new SearchSession(getState);
		this.hand = new AsOfPlayer(getState, (day) => this.#keepInView(day));
	}

	get #timeline(): TimelineState {
		return this.#getState();
	}

	/** The one tab stop among what is drawn. */
	get tabStop(): FocusKey | undefined {
		return this.#focus.tabStop;
	}

	/** After each drawing: what has lost the focus by vanishing gives it to what stands for it. */
	keepFocus(): void {
		this.#focus.keep();
	}

	/** What the reader last used; a click must not draw the outline that keys need. */
	input = $state<'keys' | 'pointer'>('pointer');
	/** A hand took over from the keyboard. */
	onpointerdown = (event: Event): void => {
		this.#pauseFor(event);
		this.input = 'pointer';
		this.#focus.isUnderKeys = false;
	};

	onkey = (event: Event): void => {
		this.#pauseFor(event);
		this.input = 'keys';
	};

	/** What plays stops under any hand; the as-of day's own controls say themselves what they do. */
	#pauseFor({ target }: Event): void {
		if (!(target as Element).closest?.('[data-as-of]')) this.hand.pause();
	}

	/** The view moves under a hand: what slides under the pointer is not pointed at. */
	move = (viewport: Viewport): void => {
		this.#intent.now(null);
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
		if (subject.type === 'cluster' && this.zoomToEvents(subject.events)) return;
		this.#intent.now(null);
		this.#timeline.pinned = subject;
	}

	/** Filters are gone, and with them the button that had the focus. */
	clearFilters = async (): Promise<void> => {
		this.#timeline.filter = NO_FILTER;
		await tick();
		this.#focus.on(this.tabStop);
	};

	/** The window with help is open. */
	isHelpOpen = $state(false);
	readonly searching: SearchSession;
	/** Sets the as-of day. */
	readonly hand: AsOfPlayer;

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
		if (this.stage?.contains(document.activeElement)) this.#focus.on(this.#focus.key);
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

	/** Goes on to another announcement, and brings the day it names into view. */
	followAnnouncement = (id: Id): void => {
		this.#intent.now(null);
		this.#timeline.pinned = { type: 'horizon', id };
		const target = this.#timeline.viewWithAnnouncement(id);
		if (!target.isClose(this.#timeline.viewport)) this.go(target);
	};

	/** The view goes along with the end of a day that would leave it. */
	#keepInView(day: Day): void {
		const viewport = this.#motion.target ?? this.#timeline.viewport;
		const target = viewWithSpan({ first: day, last: day }, viewport, this.#timeline.bounds);
		if (target !== viewport) this.go(target);
	}

	stayOnCard = (): void => this.#intent.stay();
	leaveCard = (event: PointerEvent): void => {
		if (event.pointerType === 'mouse') this.#intent.leave();
	};

	/** Where the pointer was last, px of the window. */
	#rest: { x: number; y: number } | undefined;
	#onpointermove = (event: PointerEvent): void => {
		const { clientX, clientY, target } = event;
		this.#rest = { x: clientX, y: clientY };
		// Over a strip of dense marks each place is another thing.
		if (event.pointerType !== 'mouse' || event.buttons !== 0 || !isDense(target)) return;
		const subject = subjectAt(target, this.#timeline.scene, clientX);
		if (subject) this.#intent.enter(subject);
		else this.#intent.leave();
	};

	/** A mouse came over what is drawn for a thing, or left it; within it, nothing happens. */
	#onpointer = (event: PointerEvent): void => {
		if (event.pointerType !== 'mouse' || !drawnAt(event.target)) return;
		if (drawnAt(event.target) === drawnAt(event.relatedTarget)) return;
		if (event.type === 'pointerout') return this.#intent.leave();
		// What slid under a resting pointer is not pointed at, such as behind a card that went on.
		if (event.clientX === this.#rest?.x && event.clientY === this.#rest.y) return;
		const subject = subjectAt(event.target, this.#timeline.scene, event.clientX);
		if (subject && event.buttons === 0) this.#intent.enter(subject);
	};

	#onfocusin = (event: FocusEvent): void => {
		const subject = subjectAt(event.target, this.#timeline.scene);
		if (!subject) return;
		this.#focus.moved(drawnAt(event.target)?.getAttribute('data-key') ?? undefined, subject);
		if (this.input === 'pointer') return;
		this.#focus.isUnderKeys = true;
		this.#intent.now(subject);
	};

	#onclick = (event: MouseEvent): void => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
		const subject = subjectAt(event.target, this.#timeline.scene, event.clientX);
		if (!subject) return;
		event.preventDefault();
		this.choose(subject);
	};

	/** Keys act on the links drawn inside, so the section itself only listens. */
	listen: Attachment<HTMLElement> = (section) => {
		const stops = [
			on(section, 'keydown', this.#onkeydown),
			on(section, 'focusin', this.#onfocusin),
			on(section, 'focusout', this.#onfocusout),
			on(section, 'pointerover', this.#onpointer),
			on(section, 'pointermove', this.#onpointermove),
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
		this.#focus.isUnderKeys = false;
		this.#intent.now(null);
	};

	#onkeydown = (event: KeyboardEvent): void => {
		const target = event.target as Element;
		const command = commandOfKey(event);
		if (!command) return;
		// Fields, sliders and the card keep their own keys; only leaving works everywhere.
		// A panel is closed by the browser, and has keys of its own.
		if (target.closest('[popover], dialog')) return;
		const isTaken = target.closest('input, select, textarea, [role=slider], [data-testid=card]');
		if (isTaken && command.name !== 'leave') return;
		event.preventDefault();
		this.#focus.isUnderKeys ||= target.hasAttribute('data-key');
		this.run(command.name, command.number);
	};

	run(name: CommandName, number = 0): void {
		const { bounds, home, dataset } = this.#timeline;
		const viewport = this.#motion.target ?? this.#timeline.viewport;
		const middle = this.#focus.anchorDay(viewport, this.#motion.target !== undefined);
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
				return this.searching.open();
			case 'asOf':
				return this.hand.toggle();
			case 'help':
				this.isHelpOpen = true;
				return;
			case 'leave':
				return this.close();
			case 'first':
				return this.#focus.toEvent(dataset.events.at(0)?.id);
			case 'last':
				return this.#focus.toEvent(dataset.events.at(-1)?.id);
			default:
				return this.#focus.step(name);
		}
	}
}
