export {
	areMeasures,
	comparableDefinitions,
	type CompareChoices,
	firstChoices,
	type Scale,
	SCALES,
	type Zero,
	ZEROS
} from './choices.ts';
export { differenceOf, factsOf, type WaveFacts } from './facts.ts';
export {
	type ComparedWave,
	compareWaves,
	type Comparison,
	LEAD,
	onDay,
	type Placed,
	pointOn
} from './waves.ts';
