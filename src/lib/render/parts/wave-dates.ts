import type { Messages } from '../../i18n/nl.ts';
import { formatSpan } from '../../model/time/index.ts';
import type { Wave } from '../../model/dataset/index.ts';
import type { Language } from '../../model/base/index.ts';

/** When a wave began and ended, in words; of one that nobody knows the end of, that it is so. */
export function waveDates(
	{ startSpan, endSpan }: Wave,
	language: Language,
	{ card, asOf }: Messages
): string {
	const start = formatSpan(startSpan, language, 'full');
	return endSpan.last === null
		? asOf.waveSince(start)
		: card.span(start, formatSpan(endSpan, language, 'full'));
}
