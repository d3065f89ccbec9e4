export { layoutScene, prepareScene, rowsOfScene } from './layout-scene.ts';
export type { Scene } from './scene.ts';
