import type { Edge } from './scene.ts';

/** How the end of a bar is drawn; one that runs on past the view shows nothing of its own end. */
export function edgeOf(isCut: boolean, isSoft: boolean): Edge {
	return isCut ? 'cut' : isSoft ? 'soft' : 'sharp';
}
