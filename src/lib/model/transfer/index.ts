export {
	Fault,
	faultOf,
	type FaultReason,
	fetchBytes,
	fetchJson,
	fetchPart,
	stamped
} from './delivery.ts';
export { packReferences, withReferences } from './references.ts';
export { edtfOfDays, isoDays, spanOfDays } from './spans.ts';
export { type PackedText, packText, unpackText } from './texts.ts';
export { hasArrowFile, packDataset, type PackedDataset, unpackDataset } from './transfer.ts';
