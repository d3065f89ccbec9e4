import type { Series, Wave, WaveDefinition } from './dataset.ts';
import type { Day } from '../base/index.ts';

/** The figure of a day, or of the week that holds it; null when the register has none. */
export function figureOn(series: Series, day: Day): number | null {
	const length = series.interval === 'week' ? 7 : 1;
	const point = series.points.find((point) => day >= point.day && day < point.day + length);
	return point?.value ?? null;
}

/**
 * The mean over the days of `series.meanDays` around a day, as the picture draws it;
 * fewer days at the ends of the data, null where there are none.
 */
export function meanOn(series: Series, day: Day): number | null {
	const half = (series.meanDays - 1) / 2;
	const values = series.points
		.filter((point) => Math.abs(point.day - day) <= half && point.value !== null)
		.map((point) => point.value ?? 0);
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The wave a day lies in and which day of it, counted from 1. */
export function waveOn(
	definition: WaveDefinition | undefined,
	day: Day
): { wave: Wave; dayOfWave: number } | undefined {
	for (const wave of definition?.waves ?? []) {
		const first = wave.startSpan.first;
		const last = wave.endSpan.last;
		if (first !== null && day >= first && (last === null || day <= last))
			return { wave, dayOfWave: day - first + 1 };
	}
	return undefined;
}
