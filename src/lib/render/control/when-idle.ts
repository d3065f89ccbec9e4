/** Until the first piece, and between two where a browser does not tell when it is idle, ms. */
const PAUSE = 120;

/**
 * Does a work piece by piece, each when the browser has nothing else to do, until none is left.
 * @param work does one piece; false when there is nothing left
 * @returns stops it
 */
export function whenIdle(work: () => boolean): () => void {
	let handle = 0;
	const isTold = 'requestIdleCallback' in window;
	const next = () => {
		handle = isTold ? requestIdleCallback(piece) : window.setTimeout(piece, PAUSE);
	};
	const piece = () => {
		if (work()) next();
	};
	const start = setTimeout(next, PAUSE);
	return () => {
		clearTimeout(start);
		if (isTold) cancelIdleCallback(handle);
		else clearTimeout(handle);
	};
}
