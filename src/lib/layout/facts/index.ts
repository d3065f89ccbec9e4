export { layFactsLayer, prepareFactsLayer, rowsOfLayer } from './facts-layer.ts';
