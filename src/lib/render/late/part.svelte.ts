import { type Fault, faultOf, fetchPart } from '../../model/transfer/index.ts';

/** A part of the code that comes when it is wanted. Whatever is imported late comes through here. */
export class Part<Module> {
	readonly #load: () => Promise<Module>;
	/** Undefined until it is there. */
	module = $state.raw<Module>();
	/** Why it is not there; undefined while it is under way. */
	fault = $state.raw<Fault>();
	#isUnderWay = false;
	#failures = 0;

	/** @param load such as `() => import('./part.ts')` */
	constructor(load: () => Promise<Module>) {
		this.#load = load;
	}

	/** Fetches it, unless it is there or under way. */
	want = async (): Promise<void> => {
		if (this.module || this.#isUnderWay) return;
		this.#isUnderWay = true;
		this.fault = undefined;
		try {
			this.module = await fetchPart(this.#load);
		} catch (thrown) {
			this.fault = faultOf(thrown);
			this.#failures += 1;
		} finally {
			this.#isUnderWay = false;
		}
	};

	/** Fetches it again. A browser may remember that it failed: then only a new page helps, where one can be had. */
	again = async (): Promise<void> => {
		await this.want();
		if (!this.fault || this.#failures < 3) return;
		const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => undefined);
		if (answer?.ok) location.reload();
	};
}
