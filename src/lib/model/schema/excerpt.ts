import { z } from 'zod';
import { aliases, edtf, id, localized } from './common.ts';

/** W3C Web Annotation TextQuoteSelector; ` […] ` in `exact` marks an omission. */
export const textQuoteSelector = z.strictObject({
	type: z.literal('TextQuoteSelector'),
	exact: z.string().min(1),
	prefix: z.string(),
	suffix: z.string()
});

export const excerpt = z.strictObject({
	id,
	source: id,
	section: id,
	selector: textQuoteSelector,
	themes: z.array(id).min(1),
	events: z.array(id),
	/** Only where the document itself gives a date. */
	date: edtf.optional(),
	/** Our own translation, never the publisher's. */
	translation: z.strictObject({ en: z.string().min(1) }).optional(),
	/** Why it is tied to its events, where that is a reading. */
	note: localized.optional(),
	aliases
});
export type ExcerptRecord = z.infer<typeof excerpt>;
export const excerptsFile = z.strictObject({
	$schema: z.string().optional(),
	excerpts: z.array(excerpt)
});
