import { z } from 'zod';
import type { Localized } from '../base/index.ts';

/** Ids are kebab-case and stable; a renamed record keeps its old id in `aliases`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case');

/** Text in the dataset's languages. The first language of `timeline.json` must be there. */
export const localized = z.strictObject({
	nl: z.string().min(1).optional(),
	en: z.string().min(1).optional()
}) satisfies z.ZodType<Localized>;

/** A date in EDTF level 1; `dates.ts` says which part of it is understood. */
export const edtf = z.string().min(4);

/** A calendar day. */
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD');

export const url = z.string().regex(/^https?:\/\/\S+$/, 'http(s) address');

/** Where a statement comes from. */
export const reference = z.strictObject({
	url,
	publisher: z.string().min(1).optional(),
	title: z.string().min(1).optional(),
	/** What it is cited for, in our own words. */
	supports: localized.optional(),
	/** Day on which the page, or a stored copy of it, was read; absent when it was not. */
	seen: isoDay.optional()
});
export type Reference = z.infer<typeof reference>;

/** How far a record was checked, and what remains in doubt. */
export const check = z.strictObject({
	status: z.enum(['checked', 'from-source', 'well-known', 'doubtful']),
	note: localized.optional()
});
export type Check = z.infer<typeof check>;

export const aliases = z.array(id).optional();
