import { choicesAt, type CompareAddress, withoutFirst } from './compare-address.ts';
import { compareWaves, factsOf } from '../model/compare/index.ts';
import type { Dataset } from '../model/dataset/index.ts';
import type { Days, Id, Language } from '../model/base/index.ts';

/** What a reader chose to lay side by side, and the day that is read. */
export class CompareState {
	readonly #getDataset: () => Dataset;
	readonly #getLanguage: () => Language;
	#address = $state.raw<CompareAddress>({});
	/** The day since day 0 under the pointer, or that of an event that is pointed at. */
	pointed = $state<Days | null>(null);

	/** @param getDataset all of it, or the part of it that is to be compared */
	constructor(getDataset: () => Dataset, getLanguage: () => Language) {
		this.#getDataset = getDataset;
		this.#getLanguage = getLanguage;
	}

	dataset = $derived.by(() => this.#getDataset());
	language = $derived.by(() => this.#getLanguage());
	choices = $derived(choicesAt(this.#address, this.dataset));
	comparison = $derived(this.choices && compareWaves(this.dataset, this.choices));
	facts = $derived(this.comparison ? factsOf(this.comparison) : []);
	definition = $derived(
		this.dataset.waves.definitions.find(({ id }) => id === this.choices?.definition)
	);
	/** The day that is read, on the axis. */
	day = $derived.by(() => {
		const day = this.pointed ?? this.#address.day;
		if (day === undefined || !this.comparison) return undefined;
		return Math.max(this.comparison.from, Math.min(this.comparison.to, day));
	});

	get address(): CompareAddress {
		return this.#address;
	}

	/** Makes everything as an address says. */
	restore(address: CompareAddress): void {
		this.#address = address;
		this.pointed = null;
	}

	/** Changes some of the choices; waves of another definition are other waves. */
	choose(changed: CompareAddress): void {
		const { waves, ...rest } = this.#address;
		const kept = changed.definition === undefined && waves ? { waves } : {};
		this.#address = withoutFirst({ ...rest, ...kept, ...changed }, this.dataset);
	}

	/** One wave more or less; the last one stays. */
	toggleWave(id: Id): void {
		const waves = toggled(this.choices?.waves ?? new Set(), id);
		if (waves.size > 0) this.choose({ waves });
	}

	/** One kind of events more or less. */
	toggleKind(id: Id): void {
		this.choose({ kinds: toggled(this.choices?.kinds ?? new Set(), id) });
	}
}

function toggled(values: ReadonlySet<Id>, id: Id): Set<Id> {
	const others = new Set(values);
	if (!others.delete(id)) others.add(id);
	return others;
}
