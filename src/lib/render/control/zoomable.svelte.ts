import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import {
	type Finger,
	follow,
	type Grip,
	panStep,
	readWheel,
	takeHold,
	WHEEL_SILENCE,
	type WheelGesture,
	zoomStep
} from '../../layout/gestures/index.ts';
import type { Orientation } from '../../layout/base/index.ts';
import { createTimescale, type Viewport, type ViewportBounds } from '../../layout/time/index.ts';
import { wantsNoMotion } from './flight.ts';

export interface ZoomableOptions {
	viewport: () => Viewport;
	bounds: () => ViewportBounds;
	/** Length of the plot along the time axis, px. */
	along: () => number;
	orientation: () => Orientation;
	/** One finger scrolls the page around the plot; two move the view. */
	leavesFinger?: () => boolean;
	onmove: (viewport: Viewport) => void;
	/** A hand took hold: whatever moves by itself stops. */
	onstart: () => void;
	/** The hand let go: what it pulled beyond the bounds may come back. */
	onend: () => void;
	/** A plain wheel turned over the plot; the page scrolls. */
	onplainwheel: () => void;
}

/** A pressed pointer that moved less than this has clicked, px. */
const CLICK = 3;

/** Safari tells of a trackpad's pinch in events of its own. */
interface PinchEvent extends UIEvent {
	/** Since the pinch began. */
	scale: number;
	clientX: number;
	clientY: number;
}

/**
 * Makes an element zoom and pan along the time axis: Ctrl or ⌘ and wheel, pinch, drag,
 * horizontal or Shift and wheel. The plain wheel is left to the page, and so are the momentum of a
 * trackpad and touches in the other direction. The model owns the viewport; what a gesture means
 * is worked out in layout (`wheel.ts`, `grip.ts`, `elastic.ts`), here it is only heard.
 */
export function zoomable(options: ZoomableOptions): Attachment<HTMLElement> {
	return (node) => {
		const length = () => Math.max(1, options.along());
		const place = ({ clientX, clientY }: { clientX: number; clientY: number }): Finger => {
			const { left, top } = node.getBoundingClientRect();
			const [x, y] = [clientX - left, clientY - top];
			return options.orientation() === 'across' ? { along: x, other: y } : { along: y, other: x };
		};
		const zoomBy = (factor: number, { along }: Finger) => {
			const part = Math.min(1, Math.max(0, along / length()));
			options.onmove(zoomStep(options.viewport(), factor, part, options.bounds(), wantsNoMotion()));
		};

		let wheel: WheelGesture | null = null;
		let silence: ReturnType<typeof setTimeout> | undefined;
		let isControlDown = false;
		const onwheel = (event: WheelEvent) => {
			// A key that went up in another window was not heard here.
			isControlDown &&= event.ctrlKey;
			const read = readWheel(wheel, event, length(), isControlDown);
			wheel = read.gesture;
			const { meaning } = read;
			if (meaning.kind === 'page') return options.onplainwheel();
			event.preventDefault();
			if (meaning.kind === 'hold') return;
			options.onstart();
			clearTimeout(silence);
			silence = setTimeout(options.onend, WHEEL_SILENCE);
			if (meaning.kind === 'zoom') return zoomBy(meaning.factor, place(event));
			const viewport = options.viewport();
			const days = createTimescale(viewport, length()).toDay(meaning.by) - viewport.start;
			options.onmove(panStep(viewport, days, options.bounds(), wantsNoMotion()));
		};
		const onControl = (event: KeyboardEvent) => (isControlDown = event.ctrlKey);

		const fingers = new Map<number, Finger>();
		let grip: Grip | undefined;
		let pressed: Finger | undefined;
		let isDrag = false;
		/** What a single finger does is the page's. */
		let isLeft = false;
		const hands = (): [Finger[], number, ViewportBounds, boolean] => [
			[...fingers.values()],
			length(),
			options.bounds(),
			wantsNoMotion()
		];
		const hold = () => (grip = takeHold(options.viewport(), ...hands()));
		const onpress = (event: PointerEvent) => {
			// Ctrl and a press is the other button of a Mac; a third finger is not of the gesture.
			if (event.button !== 0 || event.ctrlKey || fingers.size === 2) return;
			clearTimeout(silence);
			options.onstart();
			fingers.set(event.pointerId, place(event));
			if (fingers.size === 1) pressed = fingers.get(event.pointerId);
			isLeft = event.pointerType === 'touch' && options.leavesFinger?.() === true;
			isDrag = fingers.size === 2;
			if (isDrag) capture();
			hold();
		};
		/** From now on it is no click, and what slides away under a finger takes nothing along. */
		const capture = () => {
			isDrag = true;
			for (const id of fingers.keys()) node.setPointerCapture(id);
		};
		const ondrag = (event: PointerEvent) => {
			if (!grip || !fingers.has(event.pointerId)) return;
			// The button went up where it could not be heard.
			if (event.buttons === 0) return onrelease(event);
			const now = place(event);
			fingers.set(event.pointerId, now);
			if (!isDrag && isLeft) return;
			if (!isDrag && pressed) {
				if (Math.hypot(now.along - pressed.along, now.other - pressed.other) < CLICK) return;
				capture();
			}
			options.onmove(follow(grip, ...hands()));
		};
		const onrelease = (event: PointerEvent) => {
			if (!fingers.delete(event.pointerId)) return;
			if (fingers.size > 0) return hold();
			grip = undefined;
			options.onend();
		};
		const onclick = (event: MouseEvent) => {
			// A click by keys has no press before it.
			if (!isDrag || event.detail === 0) return;
			isDrag = false;
			event.preventDefault();
			event.stopPropagation();
		};

		let scale = 1;
		const onpinch = (event: Event) => {
			const pinch = event as PinchEvent;
			event.preventDefault();
			// On a touch screen the fingers themselves have been heard.
			if (fingers.size > 0) return;
			if (event.type === 'gesturestart') options.onstart();
			else zoomBy(pinch.scale / scale, place(pinch));
			scale = event.type === 'gesturestart' ? 1 : pinch.scale;
			if (event.type === 'gestureend') options.onend();
		};

		const stops = [
			on(node, 'wheel', onwheel, { passive: false }),
			on(window, 'keydown', onControl),
			on(window, 'keyup', onControl),
			on(node, 'pointerdown', onpress),
			on(node, 'pointermove', ondrag),
			on(node, 'pointerup', onrelease),
			on(node, 'pointercancel', onrelease),
			// Two fingers are ours in both directions, also where the page could scroll.
			on(node, 'touchmove', (event) => event.touches.length > 1 && event.preventDefault(), {
				passive: false
			}),
			on(node, 'click', onclick, { capture: true }),
			on(node, 'dragstart', (event) => event.preventDefault()),
			...['gesturestart', 'gesturechange', 'gestureend'].map((name) => on(node, name, onpinch))
		];
		$effect(() => {
			// The other direction stays the page's own.
			const isAcross = options.orientation() === 'across' || options.leavesFinger?.();
			node.style.touchAction = isAcross ? 'pan-y' : 'pan-x';
		});
		return () => {
			clearTimeout(silence);
			for (const stop of stops) stop();
		};
	};
}
