/**
 * Runs in the page before anything else: notes when it is ready and drawn, and the time from an event
 * to the end of the frame that answers it. Everything here is sent to the browser as text, so it
 * uses nothing from outside.
 */
export function installRecorder(labels: string | null): void {
	let stamps: number[] = [];
	let isStamping = false;
	let longTasks = 0;
	const latencies: number[] = [];
	let waiting = 0;

	/** Calls back after two animation frames: what was drawn then is on the screen. */
	const afterTwoFrames = (done: (time: number) => void) =>
		requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
	const marks: { ready?: number; picture?: number } = {};

	new MutationObserver((_, observer) => {
		if (document.documentElement?.dataset.ready === undefined) return;
		observer.disconnect();
		afterTwoFrames((time) => (marks.ready = time));
	}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });

	(function lookForPicture() {
		const isThere = labels !== null && document.querySelector(labels) !== null;
		if (isThere) afterTwoFrames((time) => (marks.picture = time));
		else if (marks.ready === undefined) requestAnimationFrame(lookForPicture);
	})();

	new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({
		type: 'longtask'
	});

	const channel = new MessageChannel();
	const open: number[] = [];
	channel.port1.onmessage = () => {
		const now = performance.now();
		for (const stamp of open.splice(0)) latencies.push(now - stamp);
		waiting = 0;
	};
	const note = (event: Event) => {
		if (!event.isTrusted) return;
		open.push(event.timeStamp);
		if (waiting) return;
		// A message comes after the frame's own work: style, layout, paint.
		waiting = requestAnimationFrame(() => channel.port2.postMessage(null));
	};
	for (const type of ['wheel', 'pointermove'])
		addEventListener(type, note, { capture: true, passive: true });

	window.benchRecorder = {
		marks,
		startFrames() {
			stamps = [];
			longTasks = 0;
			isStamping = true;
			requestAnimationFrame(function stamp(time) {
				stamps.push(time);
				if (isStamping) requestAnimationFrame(stamp);
			});
		},
		async stopFrames() {
			isStamping = false;
			// Long tasks are reported after the fact.
			await new Promise((done) => setTimeout(done, 50));
			return { stamps, longTasks };
		},
		takeLatencies: () => latencies.splice(0),
		isWaiting: () => open.length > 0
	};
}

export interface Recorder {
	/** Two frames after the page said it was ready, and after its first label, ms since navigation. */
	marks: { ready?: number; picture?: number };
	startFrames: () => void;
	stopFrames: () => Promise<FrameRecord>;
	takeLatencies: () => number[];
	isWaiting: () => boolean;
}

export interface FrameRecord {
	/** ms */
	stamps: number[];
	longTasks: number;
}

declare global {
	interface Window {
		benchRecorder: Recorder;
	}
}
