export { creditOf } from './credit.ts';
export { PictureSaver } from './picture-saver.svelte.ts';
export { layExportPage } from './export-page.ts';
