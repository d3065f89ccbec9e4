import type { Series } from '../../dataset/index.ts';
import { dayFromIso, isoFromDay } from '../../time/index.ts';
import type { Day } from '../../base/index.ts';
import type { CheckedFolder, Found } from './rule.ts';

/** Figures that are missing without the series saying so. */
export function* findUnlistedGaps(folder: CheckedFolder): Generator<Found> {
	for (const series of folder.dataset.series) {
		const listed = new Set(series.gaps.map(dayFromIso));
		const unlisted = gapsOf(series).filter((day) => !listed.has(day));
		if (unlisted.length === 0) continue;
		const days = runsOf(unlisted, series.interval === 'day' ? 1 : 7);
		const first = days.slice(0, 5).join(', ') + (days.length > 5 ? ' …' : '');
		yield {
			place: folder.placeOf(series, 'gaps'),
			message: {
				nl: `In de reeks ontbreken ${unlisted.length} cijfers die niet bij gaps staan: ${first}.`,
				en: `The series lacks ${unlisted.length} figures that gaps does not list: ${first}.`
			},
			remedy: {
				nl: 'Vul de cijfers aan, of noem de dagen bij gaps.',
				en: 'Add the figures, or list the days in gaps.'
			}
		};
	}
}

/** Days without a figure between the first and the last figure. */
function gapsOf({ points }: Series): Day[] {
	const first = points.findIndex(({ value }) => value !== null);
	const last = points.findLastIndex(({ value }) => value !== null);
	return points
		.slice(Math.max(first, 0), last + 1)
		.filter(({ value }) => value === null)
		.map(({ day }) => day);
}

/** Days in a row as one text: `2020-03-01/2020-03-04`. */
function runsOf(days: readonly Day[], step: number): string[] {
	const starts = days.filter((day, index) => days[index - 1] !== day - step);
	return starts.map((start, index) => {
		const next = days.indexOf(starts[index + 1] ?? Infinity);
		const end = days[(next === -1 ? days.length : next) - 1] ?? start;
		return end === start ? isoFromDay(start) : `${isoFromDay(start)}/${isoFromDay(end)}`;
	});
}

/** Figures that differ from what the publisher was seen to give. */
export function* findPeakMismatches(folder: CheckedFolder): Generator<Found> {
	for (const series of folder.dataset.series) {
		// Without a single figure the file itself is at fault.
		if (series.points.length === 0) continue;
		const values = new Map(series.points.map(({ day, value }) => [day, value]));
		for (const [index, peak] of series.knownPeaks.entries()) {
			const value = values.get(dayFromIso(peak.date)) ?? null;
			if (value === peak.value) continue;
			yield {
				place: folder.placeOf(series, 'knownPeaks', index, 'value'),
				message: {
					nl: `Op ${peak.date} geeft het bestand ${value ?? 'geen cijfer'}, niet ${peak.value}.`,
					en: `On ${peak.date} the file gives ${value ?? 'no figure'}, not ${peak.value}.`
				},
				remedy: {
					nl: `Kijk bij de uitgever na welk cijfer klopt, en verbeter series/${series.file} of knownPeaks.`,
					en: `See with the publisher which figure is right, and correct series/${series.file} or knownPeaks.`
				}
			};
		}
	}
}
