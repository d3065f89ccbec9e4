export type { Misunderstood } from './address-parameters.ts';
export { type Address, readAddress, writeAddress, writeClock } from './address.ts';
export type { ClockStep } from './as-of-clock.svelte.ts';
export { readCompareAddress, writeCompareAddress } from './compare-address.ts';
export { type Alternative, alternativesOf } from './compare-alternatives.ts';
export { ComparisonState } from './compare.svelte.ts';
export { isSame, type SceneChoices, type Subject, TimelineState } from './timeline.svelte.ts';
