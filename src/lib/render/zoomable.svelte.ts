import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3-zoom';
import type { Attachment } from 'svelte/attachments';
import type { Orientation } from '../layout/scene.ts';
import { transformFromViewport, viewportFromTransform } from '../layout/transform.ts';
import type { Viewport, ViewportBounds } from '../layout/viewport.ts';

export interface ZoomableOptions {
	viewport: () => Viewport;
	bounds: () => ViewportBounds;
	/** Length of the plot along the time axis, px. */
	along: () => number;
	orientation: () => Orientation;
	onmove: (viewport: Viewport) => void;
	/** A hand took hold: whatever moves by itself stops. */
	onstart: () => void;
	/** A plain wheel turned over the plot; the page scrolls. */
	onplainwheel: () => void;
}

const isZoomWheel = (event: WheelEvent) => event.ctrlKey || event.metaKey;
const isPanWheel = (event: WheelEvent) =>
	!isZoomWheel(event) && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));

/** Wheel steps in px whatever the device reports: pixels, lines or pages. */
const wheelPixels = (delta: number, mode: number) =>
	delta * (mode === 1 ? 16 : mode === 2 ? 400 : 1);

/**
 * Makes an element zoom and pan along the time axis: Ctrl or ⌘ and wheel, pinch, drag,
 * horizontal or Shift and wheel. The plain wheel is left to the page. The model owns the viewport;
 * the zoom behaviour only reports what the hand did.
 */
export function zoomable(options: ZoomableOptions): Attachment<HTMLElement> {
	return (node) => {
		let copying = false;
		const selection = select<HTMLElement, unknown>(node);
		const extent = (): [[number, number], [number, number]] => {
			const length = Math.max(1, options.along());
			return options.orientation() === 'across'
				? [
						[0, 0],
						[length, 1]
					]
				: [
						[0, 0],
						[1, length]
					];
		};
		const behaviour = zoom<HTMLElement, unknown>()
			.extent(extent)
			.scaleExtent([1, 1e6])
			.filter((event: Event) => {
				if (event instanceof WheelEvent) return isZoomWheel(event);
				if (event.type === 'dblclick') return false;
				return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
			})
			.wheelDelta((event) => -wheelPixels(event.deltaY, event.deltaMode) * 0.0035)
			.constrain((transform) => {
				// Held within the bounds here, so that the hand never runs ahead of the picture.
				const viewport = toViewport(transform);
				const fitted = viewport.fitWithin(options.bounds());
				return fitted === viewport ? transform : toTransform(fitted);
			})
			.on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
				if (event.sourceEvent) options.onstart();
			})
			.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
				if (!copying) options.onmove(toViewport(event.transform).fitWithin(options.bounds()));
			});

		const toViewport = ({ k, x, y }: { k: number; x: number; y: number }) =>
			viewportFromTransform(
				{ k, translate: options.orientation() === 'across' ? x : y },
				options.bounds(),
				Math.max(1, options.along())
			);
		const toTransform = (viewport: Viewport) => {
			const { k, translate } = transformFromViewport(
				viewport,
				options.bounds(),
				Math.max(1, options.along())
			);
			return options.orientation() === 'across'
				? zoomIdentity.translate(translate, 0).scale(k)
				: zoomIdentity.translate(0, translate).scale(k);
		};

		const onwheel = (event: WheelEvent) => {
			if (isZoomWheel(event)) return;
			if (!isPanWheel(event)) return options.onplainwheel();
			event.preventDefault();
			options.onstart();
			const delta = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
			const viewport = options.viewport();
			const days =
				(wheelPixels(delta, event.deltaMode) / Math.max(1, options.along())) * viewport.days;
			options.onmove(viewport.panBy(days).fitWithin(options.bounds()));
		};

		selection.call(behaviour);
		node.addEventListener('wheel', onwheel, { passive: false });
		const ondragstart = (event: Event) => event.preventDefault();
		node.addEventListener('dragstart', ondragstart);

		$effect(() => {
			const wanted = toTransform(options.viewport());
			const present = zoomTransform(node);
			const isClose =
				Math.abs(wanted.k / present.k - 1) < 1e-9 &&
				Math.abs(wanted.x - present.x) < 1e-6 &&
				Math.abs(wanted.y - present.y) < 1e-6;
			if (isClose) return;
			copying = true;
			behaviour.transform(selection, wanted);
			copying = false;
		});
		$effect(() => {
			// The other direction stays the page's own.
			node.style.touchAction = options.orientation() === 'across' ? 'pan-y' : 'pan-x';
		});

		return () => {
			selection.on('.zoom', null);
			node.removeEventListener('wheel', onwheel);
			node.removeEventListener('dragstart', ondragstart);
		};
	};
}
