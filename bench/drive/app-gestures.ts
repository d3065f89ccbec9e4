/** Gestures that only the app knows. */
import { drag, frameValues, type Measured } from './gestures.ts';
import { percentile } from '../statistics.ts';
import type { Session } from './session.ts';

const OVERVIEW = '[data-testid=overview]';
const PERIOD = '[data-testid=timeline] [data-period]';
const CARD = '[data-testid=card]';
const HOVERS = 12;
/** After the view moved the app shows no card for a while; longer than that, ms. */
const AFTER_MOVE = 600;
/** The rest that the app asks of a pointer before a card shows, ms: `REST` of its hover intent. */
export const HOVER_REST = 70;
/** Longest wait for a card, ms. */
const LONGEST_HOVER = 3000;
/** A flight and what comes after it, ms. */
const FLIGHT = 900;

/** Drags the window of the overview to the left, from where it stands after the pan. */
export async function overviewDrag(session: Session): Promise<Measured> {
	const box = await session.page.locator(OVERVIEW).boundingBox();
	if (!box) return { values: {}, notes: [`no ${OVERVIEW} to drag`] };
	const from = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
	// A pixel in the overview is many in the plot.
	const { frames } = await drag(session, from, -2);
	return {
		values: frameValues(frames, 'overviewFrame', 'overviewDropped', 'overviewLongTasks'),
		notes: []
	};
}

/** Chooses a period, and lets the view fly there. */
export async function periodFlight(session: Session): Promise<Measured> {
	const period = session.page.locator(PERIOD).first();
	const box = (await period.count()) > 0 ? await period.boundingBox() : null;
	if (!box) return { values: {}, notes: [`no ${PERIOD} to choose`] };
	const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	await session.mouse('mouseMoved', at);
	await session.page.waitForTimeout(300);
	await session.page.evaluate(() => window.benchRecorder.startFrames());
	await session.mouse('mousePressed', at);
	await session.mouse('mouseReleased', at);
	await session.page.waitForTimeout(FLIGHT);
	const frames = await session.page.evaluate(() => window.benchRecorder.stopFrames());
	return {
		values: frameValues(frames, 'flightFrame', 'flightDropped', 'flightLongTasks'),
		notes: []
	};
}

/**
 * Points at marks, one after another: from the end of the rest that the app asks of a pointer to the end of
 * the frame in which the card stands.
 */
export async function hoverToCard(session: Session): Promise<Measured> {
	await session.page.waitForTimeout(AFTER_MOVE);
	const marks = await session.page.evaluate((most) => {
		const inside = [...document.querySelectorAll('[data-testid=timeline] [data-event]')]
			.map((mark) => mark.getBoundingClientRect())
			.map((box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 }))
			.filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-event]'));
		const step = Math.max(1, Math.floor(inside.length / most));
		return inside.filter((_, index) => index % step === 0).slice(0, most);
	}, HOVERS);
	const times: number[] = [];
	for (const mark of marks) {
		await session.mouse('mouseMoved', { x: 4, y: 4 });
		await session.page.waitForFunction((card) => !document.querySelector(card), CARD, {
			timeout: LONGEST_HOVER
		});
		const shown = session.page.evaluate(waitForCard, { card: CARD, timeout: LONGEST_HOVER });
		await session.mouse('mouseMoved', mark);
		const time = await shown;
		if (time !== null) times.push(Math.max(0, time - HOVER_REST));
	}
	const missing = marks.length - times.length;
	return {
		values: times.length ? { hover: percentile(times, 0.95) } : {},
		notes:
			missing || marks.length === 0 ? [`${missing} of ${marks.length} hovers showed no card`] : []
	};
}

/** Sent to the browser as text. From the next trusted move to the frame after the card is there, ms. */
function waitForCard({ card, timeout }: { card: string; timeout: number }): Promise<number | null> {
	return new Promise((resolve) => {
		let moved: number | null = null;
		const note = (event: MouseEvent) => (moved ??= event.timeStamp);
		addEventListener('mousemove', note, { capture: true, once: true });
		const observer = new MutationObserver(() => {
			if (moved === null || !document.querySelector(card)) return;
			observer.disconnect();
			const since = moved;
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - since);
				port2.postMessage(null);
			});
		});
		observer.observe(document.body, { subtree: true, childList: true });
		setTimeout(() => {
			observer.disconnect();
			resolve(null);
		}, timeout);
	});
}
