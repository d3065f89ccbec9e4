export { packReferences, withReferences } from './references.ts';
export { edtfOfDays, isoDays, spanOfDays } from './spans.ts';
export { type PackedText, packText, unpackText } from './texts.ts';
export { hasArrowFile, packDataset, type PackedDataset, unpackDataset } from './transfer.ts';
