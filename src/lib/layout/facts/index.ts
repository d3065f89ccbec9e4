export { layFactsLayer, prepareFactsLayer } from './facts-layer.ts';
