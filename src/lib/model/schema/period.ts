import { z } from 'zod';
import { edtf, id, localized } from './common.ts';

export const period = z.strictObject({
	id,
	date: edtf,
	title: localized,
	/** The document that tells of this period. */
	source: id.optional(),
	/** How its band is drawn. */
	band: z.enum(['solid', 'hollow'])
});
export type PeriodRecord = z.infer<typeof period>;
export const periodsFile = z.strictObject({
	$schema: z.string().optional(),
	periods: z.array(period)
});
