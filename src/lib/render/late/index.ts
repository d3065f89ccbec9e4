export { Part } from './part.svelte.ts';
