import { frameFigures, percentile } from '../statistics.ts';
import type { FrameRecord } from './recorder.ts';
import type { Session } from './session.ts';
import type { Metric, Values } from '../metrics.ts';

const ZOOM_STEPS = 60;
const LATENCY_EVENTS = 24;
/** Longest wait for the frame that answers one event, ms. */
const LONGEST_ANSWER = 5000;
const DRAG_MOVES = 60;
const DRAG_STEP = 8;
const DRAG_PERIOD = 1000 / 60;
/** Time for what a page puts off until the hand rests, ms. */
const REST = 300;

/** Values of a gesture and what to know of them. */
export interface Measured {
	values: Values;
	notes: string[];
}

/**
 * 60 wheel steps at the centre, half in and half out, one per animation frame and dispatched in the
 * page: driving it from outside idles every second frame, and makes slow pages look smooth.
 * @param budget time after which no step is added, ms
 */
export async function zoom(session: Session, budget: number): Promise<Measured> {
	const at = await session.centre();
	const { target, wheel } = session.contestant;
	const [mainThread, processors] = [await session.mainThread(), await session.processors()];
	const { steps, ...frames } = await session.page.evaluate(zoomInPage, {
		at,
		target,
		wheel,
		steps: ZOOM_STEPS,
		stepsIn: ZOOM_STEPS / 2,
		budget,
		rest: REST
	});
	return {
		values: {
			zoomStep: ((await session.mainThread()) - mainThread) / steps,
			zoomProcessor: ((await session.processors()) - processors) / steps,
			...frameValues(frames, 'zoomFrame', 'zoomDropped', 'zoomLongTasks')
		},
		notes: steps < ZOOM_STEPS ? [`zoom cut short after ${steps} of ${ZOOM_STEPS} steps`] : []
	};
}

interface ZoomRequest {
	at: { x: number; y: number };
	target: string;
	wheel: { delta: number; ctrlKey: boolean } | null;
	steps: number;
	/** How many of the steps go in, before the others go out. */
	stepsIn: number;
	budget: number;
	rest: number;
}

/** Sent to the browser as text: it uses nothing from outside. */
async function zoomInPage(request: ZoomRequest): Promise<FrameRecord & { steps: number }> {
	const { at, target, wheel, steps, stepsIn, budget, rest } = request;
	const element = document.querySelector(target);
	if (!element) throw new Error(`The page has no ${target}.`);
	const turn = (direction: 1 | -1) => {
		if (!wheel) return window.benchPage?.step?.(direction);
		const deltaY = -direction * wheel.delta;
		const init = {
			deltaY,
			// A made event gets a `wheelDelta` of the wrong sign unless it is told, and some pages read that.
			wheelDeltaX: 0,
			wheelDeltaY: -deltaY,
			ctrlKey: wheel.ctrlKey,
			clientX: at.x,
			clientY: at.y,
			bubbles: true,
			cancelable: true,
			composed: true,
			view: window
		};
		element.dispatchEvent(new WheelEvent('wheel', init));
	};
	const start = performance.now();
	let done = 0;
	window.benchRecorder.startFrames();
	await new Promise<void>((resolve) => {
		requestAnimationFrame(function step() {
			if (done === steps || performance.now() - start > budget) {
				resolve();
				return;
			}
			turn(done < stepsIn ? 1 : -1);
			done += 1;
			requestAnimationFrame(step);
		});
	});
	const frames = await window.benchRecorder.stopFrames();
	await new Promise((resolve) => setTimeout(resolve, rest));
	return { ...frames, steps: done };
}

/** Trusted wheel events, in and out in turn: from each event to the end of the next frame's work. */
export async function wheelLatency(session: Session): Promise<Measured> {
	const { wheel } = session.contestant;
	if (!wheel) return { values: {}, notes: [] };
	const at = await session.centre();
	await session.mouse('mouseMoved', at);
	await session.page.waitForTimeout(REST);
	await session.page.evaluate(() => window.benchRecorder.takeLatencies());
	for (let event = 0; event < LATENCY_EVENTS; event += 1) {
		const direction = event < LATENCY_EVENTS / 2 ? -1 : 1;
		const { ctrlKey, delta } = wheel;
		await session.mouse('mouseWheel', at, { deltaY: direction * delta, ctrlKey });
		await session.page.waitForFunction(() => !window.benchRecorder.isWaiting(), null, {
			timeout: LONGEST_ANSWER
		});
		// Not in step with the frames.
		await session.page.waitForTimeout(30 + ((event * 7) % 17));
	}
	const latencies = await session.page.evaluate(() => window.benchRecorder.takeLatencies());
	const missing = LATENCY_EVENTS - latencies.length;
	return {
		values: { zoomLatency: percentile(latencies, 0.95) },
		notes: missing > 0 ? [`${missing} of ${LATENCY_EVENTS} wheel events did not arrive`] : []
	};
}

/** A trusted drag to the left across the centre, zoomed in so far that there is room on both sides. */
export async function pan(session: Session): Promise<Measured> {
	await zoomIn(session, 10);
	const { x, y } = await session.centre();
	const from = { x: x + (DRAG_MOVES * DRAG_STEP) / 2, y };
	const { frames, latencies } = await drag(session, from, -DRAG_STEP);
	return {
		values: {
			panLatency: percentile(latencies, 0.95),
			...frameValues(frames, 'panFrame', 'panDropped', 'panLongTasks')
		},
		notes: []
	};
}

/** Steps of zoom that are not measured. */
export async function zoomIn(session: Session, steps: number): Promise<void> {
	const { target, wheel } = session.contestant;
	const at = await session.centre();
	const request = { at, target, wheel, steps, stepsIn: steps, budget: Infinity, rest: REST };
	await session.page.evaluate(zoomInPage, request);
}

/**
 * Presses, moves at 60 a second whatever the page does, and lets go.
 * @param step px of each move along x
 */
export async function drag(
	session: Session,
	from: { x: number; y: number },
	step: number
): Promise<{ frames: FrameRecord; latencies: number[] }> {
	await session.mouse('mouseMoved', from);
	await session.page.waitForTimeout(REST);
	await session.mouse('mousePressed', from);
	await session.page.evaluate(() => {
		window.benchRecorder.takeLatencies();
		window.benchRecorder.startFrames();
	});
	const sent: Promise<unknown>[] = [];
	const start = performance.now();
	for (let move = 1; move <= DRAG_MOVES; move += 1) {
		const wait = start + move * DRAG_PERIOD - performance.now();
		if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		const at = { x: from.x + move * step, y: from.y };
		sent.push(session.mouse('mouseMoved', at, { isDown: true }));
	}
	await Promise.all(sent);
	const frames = await session.page.evaluate(() => window.benchRecorder.stopFrames());
	const latencies = await session.page.evaluate(() => window.benchRecorder.takeLatencies());
	await session.mouse('mouseReleased', { x: from.x + DRAG_MOVES * step, y: from.y });
	return { frames, latencies };
}

/** Figures of the frames of a gesture, under their names. */
export function frameValues(
	{ stamps, longTasks }: FrameRecord,
	frame: Metric,
	dropped: Metric,
	tasks: Metric
): Values {
	const figures = frameFigures(stamps);
	return { [frame]: figures.p95, [dropped]: figures.dropped, [tasks]: longTasks };
}
