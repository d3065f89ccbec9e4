export { compareLink } from './compare-link.ts';
export { getComparisonContext, setComparisonContext } from './comparison-context.ts';
export { textOf } from './comparison-texts.ts';
