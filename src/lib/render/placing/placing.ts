import type { Placement } from '../../layout/base/index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { SceneChoices } from '../../state/index.ts';

/** What another thread needs to lay the same scene. */
export interface PlacingWork {
	/** The whole dataset, but for its events. */
	rest: Dataset;
	/** The Arrow file of its events. */
	file: Uint8Array;
	choices: SceneChoices;
}

/** Whether the other thread leaves the processor to the page for now. */
export interface PlacingPause {
	isPaused: boolean;
}

/** Finds the places of a large dataset's events in another thread. */
export class Placing {
	readonly #worker: Worker;

	/**
	 * @param file the Arrow file of the dataset's events
	 * @param onplacement called from time to time with all that have a place by then
	 * @param onerror called when it cannot be done there
	 */
	constructor(
		dataset: Dataset,
		file: Uint8Array,
		choices: SceneChoices,
		onplacement: (placement: Placement) => void,
		onerror: () => void
	) {
		this.#worker = new Worker(new URL('./placing.worker.ts', import.meta.url), { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<Placement>) => {
			onplacement(data);
			if (data.progress >= 1) this.stop();
		};
		this.#worker.onerror = (event) => {
			event.preventDefault();
			this.stop();
			onerror();
		};
		const work: PlacingWork = { rest: { ...dataset, events: [] }, file, choices };
		this.#worker.postMessage(work);
	}

	/** Two busy threads are one too many for a small machine while the view zooms. */
	pause(isPaused: boolean): void {
		this.#worker.postMessage({ isPaused } satisfies PlacingPause);
	}

	stop(): void {
		this.#worker.terminate();
	}
}
