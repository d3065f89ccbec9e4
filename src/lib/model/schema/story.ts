import { z } from 'zod';
import { LAYERS, THING_TYPES } from '../base/index.ts';
import { id, isoDay, localized } from './common.ts';

/** One view of a walk; what is left out is as in the first view. */
export const storyStep = z.strictObject({
	/** First and last day in view, both included. */
	from: isoDay,
	to: isoDay,
	/** Layers shown. */
	layers: z.array(z.enum(LAYERS)).optional(),
	/** What is chosen. */
	select: z.strictObject({ type: z.enum(THING_TYPES), id }).optional(),
	/** The theme that is lit up. */
	theme: id.optional(),
	/** Only what was known on this day is shown; it may lie before the view. */
	asOf: isoDay.optional(),
	caption: localized,
	/** For the presenter alone. */
	notes: localized.optional(),
	/** For the room. */
	question: localized.optional()
});
export type StoryStepRecord = z.infer<typeof storyStep>;

/** A presenter's walk along the timeline: each file of `stories/` holds one, and bears its id. */
export const storyFile = z.strictObject({
	$schema: z.string().optional(),
	id,
	title: localized,
	description: localized,
	steps: z.array(storyStep).min(1)
});
export type StoryRecord = z.infer<typeof storyFile>;
