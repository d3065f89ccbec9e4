import type { CalendarSpan } from './calendar-span.ts';
import type { Dataset, Wave, WaveDefinition } from './dataset.ts';
import { knownFrom } from './dates.ts';
import type { Day, Id } from './units.ts';
import { without } from './without.ts';

/** An end that nobody knows: neither its day nor that there is one. */
const OPEN: CalendarSpan = {
	edtf: '..',
	first: null,
	last: null,
	softFirst: false,
	softLast: false,
	precision: 'day',
	isInterval: false,
	isApproximate: false,
	isUncertain: false
};
/** What a wave is called while it cannot be told from others. */
const UNNAMED = { nl: 'Golf', en: 'Wave' };

/**
 * The waves as they were known on a day. One begins without anybody knowing that it is one among
 * several: it has no end, no peak and no name of its own. The day after its last its end and its
 * peaks are known; its name, which may count ("first"), once the next has begun, or when none follows.
 * The rule, its references and notes are made afterwards and are left out; so is a definition
 * without waves or figures yet, except that of the first view.
 * @param series ids of the series that have figures
 */
export function knownWaves(
	{ default: first, definitions }: Dataset['waves'],
	day: Day,
	series: ReadonlySet<Id>
): Dataset['waves'] {
	return {
		default: first,
		definitions: definitions.flatMap((definition): WaveDefinition[] => {
			const begun = definition.waves.filter(({ startSpan }) => knownFrom(startSpan) <= day);
			const isTold = begun.length > 0 && series.has(definition.series);
			if (!isTold && definition.id !== first) return [];
			const isLast = begun.length === definition.waves.length;
			const waves = begun.map((wave, index) => {
				const isFollowed = index < begun.length - 1 || isLast;
				return knownWave(wave, day, isFollowed);
			});
			return [{ ...definition, rule: {}, references: [], waves }];
		})
	};
}

function knownWave(noted: Wave, day: Day, isFollowed: boolean): Wave {
	const wave = without(noted, 'note');
	const { last } = wave.endSpan;
	const isOver = last !== null && last < day;
	if (isOver) return { ...wave, title: isFollowed ? wave.title : UNNAMED };
	return { ...wave, title: UNNAMED, end: OPEN.edtf, endSpan: OPEN, peaks: [], peakDays: [] };
}
