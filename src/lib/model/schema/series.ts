import { z } from 'zod';
import { id, isoDay, localized, url } from './common.ts';

export const series = z.strictObject({
	id,
	title: localized,
	/** What one figure counts. */
	definition: localized,
	unit: localized,
	/** By which date it is counted (admission, report, appointment …). */
	byDate: localized,
	interval: z.enum(['day', 'week']),
	/** A CSV file in the folder `series/` whose first column is `date`. */
	file: z.string().regex(/^[a-z0-9-]+\.csv$/),
	column: z.string().min(1),
	publisher: z.string().min(1),
	/** The register the figures come from. */
	register: z.string().min(1),
	licence: localized,
	licenceUrl: url.optional(),
	caveats: z.array(localized),
	/** The moving mean drawn in the picture, in days; 1 draws the figures as they are. */
	meanDays: z.int().min(1),
	/** Highest figures that were checked against the publisher, as a test of the file. */
	knownPeaks: z.array(z.strictObject({ date: isoDay, value: z.number() })),
	/** Dates known to be missing. */
	gaps: z.array(isoDay)
});
export type SeriesRecord = z.infer<typeof series>;
export const seriesFile = z.strictObject({
	$schema: z.string().optional(),
	series: z.array(series)
});
