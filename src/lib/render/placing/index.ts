export { placeAll } from './place-all.svelte.ts';
