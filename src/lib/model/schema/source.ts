import { z } from 'zod';
import { edtf, id, localized, url } from './common.ts';

export const section = z.strictObject({
	id,
	/** The heading as it is printed; absent for the part before the first heading. */
	heading: z.string().min(1).optional(),
	/** Our own name for a part without a heading, or our translation of the heading. */
	title: localized.optional()
});
export type Section = z.infer<typeof section>;

export const source = z.strictObject({
	id,
	title: z.string().min(1),
	/** What the document is, in our own words. */
	description: localized,
	publisher: z.string().min(1),
	authors: z.array(z.string().min(1)),
	date: edtf.optional(),
	/** What is known of the date where the document gives none. */
	dateNote: localized.optional(),
	/** The time the document speaks of; absent when it has none. */
	period: edtf.optional(),
	language: z.enum(['nl', 'en']),
	url: url.optional(),
	/** In the order of the document. */
	sections: z.array(section).min(1),
	/** The text that the quotations were checked against; it stays outside the dataset. */
	file: z.string().min(1),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	aliases: z.array(id).optional()
});
export type SourceRecord = z.infer<typeof source>;
export const sourcesFile = z.strictObject({
	$schema: z.string().optional(),
	sources: z.array(source)
});
