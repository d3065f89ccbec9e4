export { countCertain, countFacet } from './facet-counts.ts';
export { orderOf, type SpanIndex } from './span-index.ts';
export { spansOfEvents, viewCounts } from './view-counts.ts';
