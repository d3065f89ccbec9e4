/**
 * The reference for speed: what a canvas can do without any library. Lanes are packed once; a frame
 * draws what is in view and every label that fits, and nothing else.
 */
import { DAY_MS, type PeerItem } from './peer-item.ts';
import { GROUP_COLOURS, LANES, LANES_OF_A_GROUP } from './lanes.ts';
import { lowerBound, makeRows } from './limit-rows.ts';
import { type MountedPage, run, type View } from './page.ts';

const AXIS_HEIGHT = 24;
const MARK_HEIGHT = 5;
const LABEL_GAP = 4;
/** Room for a title while packing, px. */
const LABEL_ROOM = 195;
const LEAST_TICK = 90;
const TICK_DAYS = [1, 2, 7, 14, 30, 91, 182, 365];

function show(element: HTMLElement, items: PeerItem[], whole: View): MountedPage {
	const [width, height] = [element.clientWidth, element.clientHeight];
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	canvas.style.display = 'block';
	element.append(canvas);
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new Error('This browser has no canvas to draw on.');
	const rowHeight = (height - AXIS_HEIGHT) / LANES;
	const rows = makeRows(items, (LABEL_ROOM / width) * (whole[1] - whole[0]));
	const dates = new Intl.DateTimeFormat('en-GB', {
		day: '2-digit',
		month: 'short',
		year: '2-digit',
		timeZone: 'UTC'
	});
	const tickTexts = new Map<number, string>();
	let [from, to] = whole;
	let isWaiting = false;

	function draw(context: CanvasRenderingContext2D): void {
		isWaiting = false;
		const scale = width / (to - from);
		context.fillStyle = '#fff';
		context.fillRect(0, 0, width, height);
		context.textBaseline = 'middle';
		drawAxis(context, scale);
		for (let lane = 0; lane < LANES; lane += 1) drawMarks(context, scale, lane);
		context.font = '10px sans-serif';
		context.fillStyle = '#222';
		for (let lane = 0; lane < LANES; lane += 1) drawLabels(context, scale, lane);
	}

	function drawAxis(context: CanvasRenderingContext2D, scale: number): void {
		context.font = '11px sans-serif';
		const days = TICK_DAYS.find((days) => days * DAY_MS * scale >= LEAST_TICK) ?? 365;
		const step = days * DAY_MS;
		for (let time = Math.ceil(from / step) * step; time <= to; time += step) {
			const x = Math.round((time - from) * scale);
			const text = tickTexts.get(time) ?? dates.format(time);
			tickTexts.set(time, text);
			context.fillStyle = '#e4e4e4';
			context.fillRect(x, 0, 1, height);
			context.fillStyle = '#555';
			context.fillText(text, x + 4, height - AXIS_HEIGHT / 2);
		}
	}

	/** Bars and points of a lane; what would lie under those already drawn is passed over. */
	function drawMarks(context: CanvasRenderingContext2D, scale: number, lane: number): void {
		context.fillStyle = GROUP_COLOURS[Math.floor(lane / LANES_OF_A_GROUP)]!;
		const y = lane * rowHeight + 1;
		const [laneFrom, laneTo] = [rows.from[lane]!, rows.from[lane + 1]!];
		const first = lowerBound(rows.reach, laneFrom, laneTo, from - 8 / scale);
		const last = lowerBound(rows.start, first, laneTo, to + 4 / scale);
		let covered = -Infinity;
		for (let place = first; place < last; place += 1) {
			let left = (rows.start[place]! - from) * scale;
			let right = Math.max((rows.end[place]! - from) * scale, left + 2);
			if (rows.isPoint[place]) {
				left -= 3;
				right = left + 6;
			}
			if (right < covered + 1) continue;
			left = Math.max(left, -2);
			right = Math.min(right, width + 2);
			context.fillRect(left, y, right - left, MARK_HEIGHT);
			covered = right;
		}
	}

	/** From left to right every title that fits beside the one before; a range keeps its at the edge. */
	function drawLabels(context: CanvasRenderingContext2D, scale: number, lane: number): void {
		const y = lane * rowHeight + MARK_HEIGHT + 1 + (rowHeight - MARK_HEIGHT) / 2;
		const laneTo = rows.from[lane + 1]!;
		let edge = -1;
		let place = lowerBound(rows.reach, rows.from[lane]!, laneTo, from);
		while (place < laneTo && rows.start[place]! <= to) {
			let x = (rows.start[place]! - from) * scale;
			if (x < 0) {
				if (rows.isPoint[place] || rows.end[place]! < from) {
					place += 1;
					continue;
				}
				x = 0;
			}
			if (x < edge) {
				place = lowerBound(rows.start, place + 1, laneTo, from + edge / scale);
				continue;
			}
			const title = rows.title[place]!;
			const known = rows.titleWidth[place]!;
			const titleWidth = known || context.measureText(title).width;
			rows.titleWidth[place] = titleWidth;
			if (x + titleWidth > width) return;
			context.fillText(title, x + 1, y);
			edge = x + titleWidth + LABEL_GAP;
			place += 1;
		}
	}

	const redraw = () => {
		if (isWaiting) return;
		isWaiting = true;
		requestAnimationFrame(() => draw(context));
	};
	canvas.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			const factor = 1.001 ** event.deltaY;
			const centre = from + (event.offsetX / width) * (to - from);
			from = centre - (centre - from) * factor;
			to = centre + (to - centre) * factor;
			redraw();
		},
		{ passive: false }
	);
	let heldAt: number | null = null;
	canvas.addEventListener('mousedown', (event) => (heldAt = event.clientX));
	window.addEventListener('mouseup', () => (heldAt = null));
	window.addEventListener('mousemove', (event) => {
		if (heldAt === null) return;
		const moved = ((heldAt - event.clientX) / width) * (to - from);
		heldAt = event.clientX;
		from += moved;
		to += moved;
		redraw();
	});
	draw(context);
	return { view: () => [from, to] };
}

void run(show);
