export { chipSize } from './clusters.ts';
export { type Cut, cutFacts } from './cut-facts.ts';
export {
	behindTitle,
	COLUMN,
	layFactsDown,
	measureLines,
	type Row,
	titleRoom,
	toLabel,
	toMark
} from './down.ts';
export { dateOf, type FactsFrame, type FactsGround, titleOf } from './facts.ts';
export { GAP } from './title-column.ts';
export { extendLevels, layLabelledFacts } from './zoom-levels.ts';
