/** What a reader chooses in the app: from the key or the press to the end of the frame that answers it. */
import { percentile } from '../statistics.ts';
import type { Measured } from './gestures.ts';
import type { Session } from './session.ts';

const KIND = 'ul > li > label > input[type=checkbox]';
const EDGE = '[data-testid=as-of-edge]';
/** Kinds that are left out, and shown again. */
const KINDS = 4;
/** Days that the as-of day is set on. */
const DAYS = 8;
/** Between two choices, ms. */
const PAUSE = 250;
/** Longest wait for an answer, ms. */
const LONGEST = 5000;

/** Leaves out a kind of events, and shows it again. */
export async function filterSteps(session: Session): Promise<Measured> {
	const kinds = session.page.locator(KIND);
	const count = Math.min(KINDS, await kinds.count());
	const times: number[] = [];
	for (let kind = 0; kind < count; kind++)
		for (let time = 0; time < 2; time++)
			times.push(await answerTo(session, 'click', () => kinds.nth(kind).press('Space')));
	return measured('filterStep', times, `no kind of events to choose`);
}

/** Sets the as-of day in the middle of the view, and then on day by day. */
export async function asOfSteps(session: Session): Promise<Measured> {
	await session.page.locator('[data-testid=timeline] [data-event]').first().focus();
	await session.page.keyboard.press('k');
	const edge = session.page.locator(EDGE);
	await edge.waitFor({ timeout: LONGEST });
	await edge.focus();
	const times: number[] = [];
	for (let day = 0; day < DAYS; day++)
		times.push(await answerTo(session, 'keydown', () => edge.press('ArrowRight')));
	return measured('asOfStep', times, `no ${EDGE} to set`);
}

const measured = (
	metric: 'filterStep' | 'asOfStep',
	times: number[],
	missing: string
): Measured => ({
	values: times.length > 0 ? { [metric]: percentile(times, 0.95) } : {},
	notes: times.length > 0 ? [] : [missing]
});

async function answerTo(
	{ page }: Session,
	type: string,
	choose: () => Promise<void>
): Promise<number> {
	await page.waitForTimeout(PAUSE);
	const answer = page.evaluate(timeOfAnswer, { type, longest: LONGEST });
	await choose();
	return answer;
}

/** Sent to the browser as text. From the next event of a type to the end of the next frame's work, ms. */
function timeOfAnswer({ type, longest }: { type: string; longest: number }): Promise<number> {
	return new Promise((resolve) => {
		const note = ({ timeStamp }: Event) =>
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - timeStamp);
				port2.postMessage(null);
			});
		addEventListener(type, note, { capture: true, once: true });
		setTimeout(() => resolve(longest), longest);
	});
}
