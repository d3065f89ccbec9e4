export type { UnknownParameters } from './address-parameters.ts';
export { type Address, MOVING, readAddress, writeAddress, writeAsOf } from './address.ts';
export type { AsOfStep } from './as-of.svelte.ts';
export { COMPARE_MOVING, readCompareAddress, writeCompareAddress } from './compare-address.ts';
export { type Alternative, alternativesOf } from './compare-alternatives.ts';
export { CompareState } from './compare.svelte.ts';
export { isSame, type SceneChoices, type Subject, TimelineState } from './timeline.svelte.ts';
