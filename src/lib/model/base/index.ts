export { byId, type ById } from './by-id.ts';
export { HASH_START, hashText } from './hash.ts';
export { LANGUAGES, type Localized, textIn } from './languages.ts';
export { Memo } from './memo.ts';
export { FAMILIES, type Layer, LAYERS, THING_TYPES, type ThingType } from './names.ts';
export {
	type Bilingual,
	compareProblems,
	compareTexts,
	countProblems,
	type Finding,
	formatProblem,
	formatReport,
	type Problem,
	type Severity,
	showValue
} from './problems.ts';
export { typographic } from './typography.ts';
export type { AcrossPx, AlongPx, Day, Days, EdtfText, Id, IsoDay, Language } from './units.ts';
export { without } from './without.ts';
