export { creditOf } from './credit.ts';
export { PictureSaver } from './picture-saver.svelte.ts';
export { laySheet } from './sheet.ts';
