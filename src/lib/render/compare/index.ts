export { compareLink } from './link.ts';
export { getCompareContext, setCompareContext } from './context.ts';
export { textOf } from './texts.ts';
