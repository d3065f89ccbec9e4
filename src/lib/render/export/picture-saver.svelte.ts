import type { Messages } from '../../i18n/nl.ts';
import { fetchPart } from '../../model/transfer/index.ts';
import type { Picture } from './picture.ts';

export const FORMATS = ['svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** Keeps what is drawn as a file, and says what happened; it outlives the menu that it is asked from. */
export class PictureSaver {
	readonly #words: Messages['takeAlong'];
	readonly #load: () => Promise<() => Promise<Picture>>;
	/** What happened, for the reader. */
	report = $state('');
	isBusy = $state(false);

	/** @param load fetches what draws the picture; that draws it anew each time */
	constructor(words: Messages['takeAlong'], load: () => Promise<() => Promise<Picture>>) {
		this.#words = words;
		this.#load = load;
	}

	async take(format: Format): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.report = this.#words.busy;
		try {
			this.report = await this.#save(format);
		} catch {
			this.report = this.#words.failed.code;
		} finally {
			this.isBusy = false;
		}
	}

	/** Keeps a file that is written already. */
	keep(file: Blob, name: string): void {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(file);
		link.download = name;
		link.click();
		// The browser reads the file after this: it may need it for a while.
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
		this.report = this.#words.done(name);
	}

	/** What happened to an earlier view is of no use. */
	forget(): void {
		if (!this.isBusy) this.report = '';
	}

	/** @returns what happened, in words */
	async #save(format: Format): Promise<string> {
		const [{ drawImage, PictureFailure }, draw] = await Promise.all([
			fetchPart(() => import('./picture.ts')),
			this.#load()
		]);
		try {
			const picture = await draw();
			const file =
				format === 'svg'
					? new Blob([picture.svg], { type: 'image/svg+xml' })
					: await drawImage(picture);
			this.keep(file, `${picture.name}.${format}`);
			return this.report;
		} catch (failure) {
			return this.#words.failed[failure instanceof PictureFailure ? failure.reason : 'image'];
		}
	}
}
