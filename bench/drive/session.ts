import type { Browser, CDPSession, Page } from 'playwright';
import type { Contestant } from '../contestants.ts';
import { installRecorder } from './recorder.ts';
import { installTextSpy } from './text-spy.ts';

export const VIEW = { width: 1280, height: 720 };

/** A page open in a browser context of its own. */
export class Session {
	readonly page: Page;
	readonly contestant: Contestant;
	/** What went wrong in the page. */
	readonly complaints: string[] = [];
	readonly #page: CDPSession;
	readonly #browser: CDPSession;

	private constructor(page: Page, contestant: Contestant, cdp: CDPSession, browser: CDPSession) {
		this.page = page;
		this.contestant = contestant;
		this.#page = cdp;
		this.#browser = browser;
		page.on('pageerror', ({ message }) => this.complaints.push(`error in the page: ${message}`));
		page.on('console', (message) => {
			if (message.type() === 'error') this.complaints.push(`the page says: ${message.text()}`);
		});
		page.on('response', (response) => {
			if (response.status() >= 400)
				this.complaints.push(`${response.status()}: ${new URL(response.url()).pathname}`);
		});
	}

	/** @param isAudit with a spy on every text drawn on a canvas, which costs time */
	static async open(browser: Browser, contestant: Contestant, isAudit: boolean): Promise<Session> {
		const context = await browser.newContext({
			viewport: VIEW,
			deviceScaleFactor: 1,
			// It copies files in the background while gestures are measured.
			serviceWorkers: 'block'
		});
		const page = await context.newPage();
		// The compiler of these scripts names functions by a helper that a page does not have.
		await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
		await page.addInitScript(installRecorder, contestant.labels);
		if (isAudit) await page.addInitScript(installTextSpy);
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		return new Session(page, contestant, session, await browser.newBrowserCDPSession());
	}

	/**
	 * Goes to the page and waits until two frames after it said that it was ready.
	 * @param patience ms
	 * @throws Error (Playwright's TimeoutError) when it does not within that time
	 */
	async load(address: string, patience: number): Promise<void> {
		await this.page.goto(address, { timeout: patience, waitUntil: 'commit' });
		await this.page.waitForFunction(() => window.benchRecorder?.marks.ready !== undefined, null, {
			timeout: patience,
			polling: 250
		});
		await this.page.waitForTimeout(500);
	}

	/** Time the main thread has worked so far, ms. */
	async mainThread(): Promise<number> {
		return (await this.#metric('TaskDuration')) * 1000;
	}

	/** Processor time of renderers and the GPU process so far, all threads, ms. */
	async processors(): Promise<number> {
		const { processInfo } = await this.#browser.send('SystemInfo.getProcessInfo');
		return processInfo
			.filter(({ type }) => type === 'renderer' || type === 'GPU')
			.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
	}

	/** Memory of the page's scripts after a forced collection, MB. */
	async heap(): Promise<number> {
		await this.#page.send('HeapProfiler.enable');
		for (let time = 0; time < 2; time += 1) await this.#page.send('HeapProfiler.collectGarbage');
		return (await this.#metric('JSHeapUsedSize')) / 1e6;
	}

	/** Memory of array buffers, which is not part of that heap, MB. */
	async buffers(): Promise<number> {
		return (await this.#page.send('Runtime.getHeapUsage')).backingStorageSize / 1e6;
	}

	/** Centre of what the contestant is driven by, px. */
	async centre(): Promise<{ x: number; y: number }> {
		const box = await this.page.locator(this.contestant.target).first().boundingBox();
		if (!box) throw new Error(`${this.contestant.name} shows no ${this.contestant.target}.`);
		const bottom = Math.min(box.y + box.height, VIEW.height);
		return { x: Math.round(box.x + box.width / 2), y: Math.round((box.y + bottom) / 2) };
	}

	/** A trusted mouse event; the announcement is kept when the page has dealt with it. */
	mouse(
		type: 'mousePressed' | 'mouseReleased' | 'mouseMoved' | 'mouseWheel',
		at: { x: number; y: number },
		more: { deltaY?: number; ctrlKey?: boolean; isDown?: boolean } = {}
	): Promise<unknown> {
		const isPress = type === 'mousePressed' || type === 'mouseReleased';
		return this.#page.send('Input.dispatchMouseEvent', {
			type,
			...at,
			deltaX: 0,
			deltaY: more.deltaY ?? 0,
			modifiers: more.ctrlKey ? 2 : 0,
			button: isPress || more.isDown ? 'left' : 'none',
			buttons: more.isDown || type === 'mousePressed' ? 1 : 0,
			clickCount: isPress ? 1 : 0
		});
	}

	async close(): Promise<void> {
		await this.#browser.detach();
		await this.page.context().close();
	}

	async #metric(name: string): Promise<number> {
		const { metrics } = await this.#page.send('Performance.getMetrics');
		return metrics.find((metric) => metric.name === name)?.value ?? NaN;
	}
}
