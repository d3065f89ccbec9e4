import { z } from 'zod';
import { aliases, check, edtf, id, localized, reference } from './common.ts';

export const strand = z.strictObject({ id, title: localized });
export type Strand = z.infer<typeof strand>;

export const announcement = z.strictObject({
	id,
	strand: id,
	/** `end`: last day a measure applies; `target`: first day promised; `review`: day of a promised decision. */
	kind: z.enum(['end', 'target', 'review']),
	announced: edtf,
	subject: localized,
	promised: edtf,
	/**
	 * How the promised date was worded, and so how it was read: `through` "tot en met 1 juni", `until`
	 * "tot 1 juni" (stored as the day before), `from`, `no-sooner-than`, `no-later-than`, `about` a
	 * week or a month, `counted` from a number of days or weeks, `unclear`.
	 */
	reading: z.enum([
		'through',
		'until',
		'from',
		'no-sooner-than',
		'no-later-than',
		'about',
		'counted',
		'unclear'
	]),
	outcome: z.enum([
		'extended',
		'ended-as-planned',
		'ended-early',
		'postponed',
		'tightened',
		'decided-as-planned'
	]),
	/** The next announcement in the strand. */
	successor: id.optional(),
	actualEnd: edtf.optional(),
	references: z.array(reference),
	check,
	aliases
});
export type AnnouncementRecord = z.infer<typeof announcement>;
export const horizonsFile = z.strictObject({
	$schema: z.string().optional(),
	strands: z.array(strand),
	horizons: z.array(announcement)
});
