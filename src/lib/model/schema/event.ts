import { z } from 'zod';
import { aliases, check, edtf, id, localized, reference } from './common.ts';

/** A theme that can be seen in an event. */
export const themeLink = z.strictObject({
	theme: id,
	/** `source`: a passage ties the two; `reading`: we do. */
	basis: z.enum(['source', 'reading']),
	/** What in the event shows the theme, in one sentence of our own. */
	why: localized
});
export type ThemeLink = z.infer<typeof themeLink>;

export const event = z.strictObject({
	id,
	date: edtf,
	/** Position among the events of the same day, from 1. */
	order: z.int().min(1).optional(),
	title: localized,
	/** What could be known on the day. */
	text: localized,
	/** What became of it, and from when that was known. */
	later: z.strictObject({ date: edtf, text: localized }).optional(),
	kind: id,
	/** 1 (detail) to 5 (the story of the crisis). */
	importance: z.int().min(1).max(5),
	themes: z.array(themeLink),
	references: z.array(reference),
	check,
	aliases
});
export type EventRecord = z.infer<typeof event>;
export const eventsFile = z.strictObject({
	$schema: z.string().optional(),
	events: z.array(event)
});
