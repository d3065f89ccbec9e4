import { chromium, type Browser } from 'playwright';
import { findChromium } from '../../scripts/chromium.js';

/** The browser of a run; another one where it has gone, so that one crash does not cost a run. */
export class BrowserSource {
	#browser: Browser | null = null;

	async open(): Promise<Browser> {
		if (!this.#browser?.isConnected())
			this.#browser = await chromium.launch(findChromium().launchOptions);
		return this.#browser;
	}

	/** Whether the browser was opened and has gone by itself. */
	get isGone(): boolean {
		return this.#browser?.isConnected() === false;
	}

	async close(): Promise<void> {
		const browser = this.#browser;
		this.#browser = null;
		await browser?.close();
	}
}
