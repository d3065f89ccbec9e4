export { validateFolder } from './check.ts';
export { checkOwnWords } from './copied-text.ts';
export { formatCoverage } from './coverage-text.ts';
export { coverageOf } from './coverage.ts';
export { OMISSION } from './quotation-match.ts';
export { checkQuotations, type SourceDocument } from './quotations.ts';
