import type { Messages } from '../../i18n/nl.ts';
import type { Dataset, Series } from '../../model/dataset/index.ts';

/** What the line of a series is: the figure itself or a mean, around the day or up to it. */
export function meanText(
	{ meanDays }: Series,
	{ asOf }: Pick<Dataset, 'asOf'>,
	{ curve, asOf: words }: Messages
): string {
	if (meanDays <= 1) return curve.raw;
	return asOf === undefined ? curve.mean(meanDays) : words.mean(meanDays);
}
