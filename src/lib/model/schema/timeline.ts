import { z } from 'zod';
import { FAMILIES, LAYERS } from '../base/index.ts';
import { edtf, id, isoDay, localized, url } from './common.ts';

/** The shapes a kind can be drawn with; each is told apart without colour. */
export const GLYPHS = [
	'diamond',
	'square',
	'triangle-up',
	'plus',
	'ring-dot',
	'triangle-down',
	'speech',
	'equator',
	'asterisk'
] as const;

export const eventKind = z.strictObject({
	id,
	label: localized,
	glyph: z.enum(GLYPHS),
	family: z.enum(FAMILIES),
	/** Its events are measures: waves are compared by these at first, and by the days to the first of them. */
	isMeasure: z.boolean().optional()
});
export type EventKind = z.infer<typeof eventKind>;

/**
 * Under which the dataset's own texts, translations and arrangement may be reused; never the
 * quotations, which remain their authors', nor the figures, whose series name their own.
 */
export const licence = z.strictObject({ name: z.string().min(1), url });
export type Licence = z.infer<typeof licence>;

export const timelineFile = z.strictObject({
	$schema: z.string().optional(),
	/** Version of this format, for upgraders. */
	format: z.literal(1),
	id,
	title: localized,
	subtitle: localized,
	description: localized,
	languages: z.array(z.enum(['nl', 'en'])).min(1),
	/** What the first view shows. */
	window: edtf,
	kinds: z.array(eventKind).min(1),
	/** Layers shown at first. */
	layers: z.array(z.enum(LAYERS)),
	/** The series drawn as the curve. */
	series: id,
	edition: isoDay,
	licence: licence.optional(),
	/** How the dataset was made and how far to trust it, a part for each question. */
	method: z.array(z.strictObject({ id, title: localized, text: z.array(localized).min(1) })),
	changes: z.array(z.strictObject({ date: isoDay, text: localized })),
	credits: z.array(z.strictObject({ text: localized, url: url.optional() }))
});
export type Timeline = z.infer<typeof timelineFile>;
