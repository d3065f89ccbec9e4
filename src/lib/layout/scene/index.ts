export { layBands } from './bands.ts';
export { layoutScene, prepareScene } from './layout-scene.ts';
export type { Scene } from './scene.ts';
