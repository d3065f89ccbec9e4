import { z } from 'zod';
import { aliases, id, localized } from './common.ts';

export const themeGroup = z.strictObject({ id, title: localized, source: id });
export type ThemeGroup = z.infer<typeof themeGroup>;

export const theme = z.strictObject({
	id,
	group: id,
	title: localized,
	/** In our own words. */
	explanation: localized,
	source: id,
	section: id,
	/** Position within its group, from 1. */
	order: z.int().min(1),
	related: z.array(id).optional(),
	aliases
});
export type ThemeRecord = z.infer<typeof theme>;
export const themesFile = z.strictObject({
	$schema: z.string().optional(),
	groups: z.array(themeGroup),
	themes: z.array(theme)
});
