/** A text drawn on a canvas, in client px. */
export interface DrawnText {
	text: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

declare global {
	interface Window {
		/** Titles drawn since it was last emptied, by their text: the last drawing counts. */
		benchTexts?: Map<string, DrawnText>;
	}
}

/** Runs in the page before anything else: notes the titles that are drawn on canvases. */
export function installTextSpy(): void {
	const texts = (window.benchTexts = new Map());
	const prototype = CanvasRenderingContext2D.prototype;
	const fillText = prototype.fillText;
	prototype.fillText = function (text, x, y, ...rest) {
		if (text.startsWith('#')) {
			const size = this.measureText(text);
			const matrix = this.getTransform();
			const canvas = this.canvas.getBoundingClientRect();
			const scale = canvas.width / this.canvas.width;
			const place = (dx: number, dy: number) => matrix.transformPoint({ x: x + dx, y: y + dy });
			const from = place(-size.actualBoundingBoxLeft, -size.actualBoundingBoxAscent);
			const to = place(size.actualBoundingBoxRight, size.actualBoundingBoxDescent);
			texts.set(text, {
				text,
				left: canvas.left + from.x * scale,
				top: canvas.top + from.y * scale,
				right: canvas.left + to.x * scale,
				bottom: canvas.top + to.y * scale
			});
		}
		return fillText.call(this, text, x, y, ...rest);
	};
}
