import type { CurveShape } from './curve.ts';
import { layFacts, type FactsFrame, type FactsLayout } from './facts.ts';

export function factsAt(frame: FactsFrame, shape: CurveShape, pixelsPerDay: number): FactsLayout {
	return layFacts(frame, shape, pixelsPerDay);
}
