import type { Contestant } from './contestants.ts';
import type { BrowserSource } from './drive/browser-source.ts';
import { hoverToCard, overviewDrag, periodFlight } from './drive/app-gestures.ts';
import { asOfSteps, filterSteps } from './drive/choices.ts';
import { type Measured, pan, wheelLatency, zoom, zoomIn } from './drive/gestures.ts';
import { countLabels, drawnLabels, forgetTexts } from './drive/labels.ts';
import { Session } from './drive/session.ts';
import { weighLoads } from './drive/weigh.ts';
import type { Values, Visit } from './metrics.ts';

export interface MeasureOptions {
	origin: string;
	/** Longest wait for a page to be ready, ms. */
	patience: number;
	/** Time after which a zoom is cut short, ms. */
	zoomBudget: number;
}

type Place = Pick<Visit, 'page' | 'dataset' | 'repetition'>;

/** Opens a page in a context of its own and takes the times. */
export function timePage(
	browser: BrowserSource,
	contestant: Contestant,
	place: Place,
	options: MeasureOptions
): Promise<Visit> {
	return visit(browser, contestant, place, options, false, async (session) => {
		const measured: Measured[] = [{ values: await loadTimes(session), notes: [] }];
		const elements = await countElements(session);
		measured.push(await zoom(session, options.zoomBudget));
		measured.push(await wheelLatency(session));
		measured.push(await pan(session));
		if (contestant.name === 'app') {
			measured.push(await overviewDrag(session));
			measured.push(await hoverToCard(session));
			measured.push(await periodFlight(session));
		}
		const after = await countElements(session);
		measured.push({
			values: {
				elements: Math.max(elements, after),
				heap: await session.heap(),
				buffers: await session.buffers()
			},
			notes: []
		});
		if (contestant.name === 'app') {
			measured.push(await filterSteps(session));
			measured.push(await asOfSteps(session));
		}
		return measured;
	});
}

/** Steps of zoom between the views of the app whose labels are looked at; others only show that they zoom. */
const APP_AUDIT_STEPS = [8, 8, 10];
const AUDIT_STEPS = [4];

/**
 * Opens a page with spies on it, which cost time: weighs what it loads, and counts its labels in the first
 * view; those of the app in other views too.
 * @param titles those of the dataset; null counts no labels
 */
export function auditPage(
	browser: BrowserSource,
	contestant: Contestant,
	place: Place,
	options: MeasureOptions,
	titles: ReadonlySet<string> | null
): Promise<Visit> {
	return visit(browser, contestant, place, options, true, async (session, weights) => {
		const notes: string[] = [];
		const isApp = contestant.name === 'app';
		const values: Values = { ...weights };
		if (titles) {
			const first = countLabels(await drawnLabels(session, titles));
			Object.assign(values, first);
			const before = await session.page.screenshot();
			let { overlapped, cut } = first;
			for (const steps of isApp ? APP_AUDIT_STEPS : AUDIT_STEPS) {
				await forgetTexts(session);
				await zoomIn(session, steps);
				const count = countLabels(await drawnLabels(session, titles));
				overlapped += count.overlapped;
				cut += count.cut;
			}
			if (isApp) Object.assign(values, { overlappedAnywhere: overlapped, cutAnywhere: cut });
			// A page that ignores the wheel is not a fast one.
			if (before.equals(await session.page.screenshot())) notes.push('the picture does not zoom');
		}
		return [{ values, notes }];
	});
}

/** A visit; once more when the browser went in the middle of it. */
async function visit(...request: Parameters<typeof visitOnce>): Promise<Visit> {
	const [browser] = request;
	const made = await visitOnce(...request);
	return made.failure && browser.isGone ? visitOnce(...request) : made;
}

async function visitOnce(
	browser: BrowserSource,
	contestant: Contestant,
	place: Place,
	options: MeasureOptions,
	isAudit: boolean,
	measure: (session: Session, weights: Values) => Promise<Measured[]>
): Promise<Visit> {
	const session = await Session.open(await browser.open(), contestant, isAudit);
	try {
		const scale = isAudit ? weighLoads(session.page) : null;
		await session.load(options.origin + contestant.path(place.dataset), options.patience);
		const measured = await measure(session, (await scale?.stop()) ?? {});
		return {
			...place,
			values: Object.assign({}, ...measured.map(({ values }) => values)),
			notes: [...measured.flatMap(({ notes }) => notes), ...session.complaints]
		};
	} catch (error) {
		const failure = failureOf(error, options.patience);
		return { ...place, values: {}, notes: session.complaints, failure };
	} finally {
		await leave(session, browser);
	}
}

/** Longest wait for a page to close, ms: one that is busy for ever does not. */
const LONGEST_CLOSE = 10_000;

async function leave(session: Session, browser: BrowserSource): Promise<void> {
	// There is nothing left to close where the browser has gone.
	const closed = session.close().then(
		() => true,
		() => true
	);
	const waited = new Promise<boolean>((resolve) => setTimeout(resolve, LONGEST_CLOSE, false));
	if (!(await Promise.race([closed, waited]))) await browser.close();
}

function failureOf(error: unknown, patience: number): NonNullable<Visit['failure']> {
	const text = error instanceof Error ? error.message : String(error);
	const firstLine = text.split('\n')[0] ?? text;
	return error instanceof Error && error.name === 'TimeoutError'
		? { reason: `not ready, or no answer, within ${patience / 1000} s`, atLeast: patience }
		: { reason: firstLine };
}

/** When the first picture stood and when the page was ready. */
function loadTimes(session: Session): Promise<Values> {
	return session.page.evaluate(() => {
		const { ready, picture } = window.benchRecorder.marks;
		return {
			...(ready === undefined ? {} : { ready }),
			...(picture === undefined ? {} : { picture }),
			...(ready === undefined || window.benchCall === undefined
				? {}
				: { render: ready - window.benchCall })
		};
	});
}

function countElements(session: Session): Promise<number> {
	return session.page.evaluate(() => document.getElementsByTagName('*').length);
}
