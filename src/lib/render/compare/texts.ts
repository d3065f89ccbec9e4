import { comparisonIn } from '../../i18n/compare.ts';
import { chooseText, messagesIn, typographic } from '../../i18n/messages.ts';
import { type ComparedWave, pointOn } from '../../model/compare/index.ts';
import type { Series } from '../../model/dataset/index.ts';
import { formatDay } from '../../model/time/index.ts';
import type { Day, Days, Language, Localized } from '../../model/base/index.ts';

/** What is said of a comparison at more than one place. */

/** A text of the dataset as it stands in a page. */
export const textOf = (texts: Localized, language: Language): string =>
	typographic(chooseText(texts, language).text);

/** From here on a figure is a whole number. */
const WHOLE_FROM = 100;

/** A smoothed figure: what comes after the comma says nothing of large ones. */
export const figureText = (value: number, language: Language): string =>
	messagesIn(language).number(Math.abs(value) >= WHOLE_FROM ? Math.round(value) : value);

/** What stands at the highest point of a line: the wave, and how high that is. */
export function nameOfWave(
	{ wave, highest }: ComparedWave,
	language: Language,
	isPercent: boolean
): string {
	const title = textOf(wave.title, language);
	return highest
		? comparisonIn(language).name(title, figureText(highest.value, language), isPercent)
		: title;
}

/** On which day, or in which week, a figure is. */
export function whenText(day: Day, { interval }: Series, language: Language): string {
	const { sentences } = comparisonIn(language);
	const name = formatDay(day, language, 'plain');
	return interval === 'week' ? sentences.inWeek(name) : sentences.onDay(name);
}

/** The figure of a wave on a day since day 0, with its unit. */
export function valueText(
	compared: ComparedWave,
	series: Series,
	day: Days,
	isPercent: boolean,
	language: Language
): string {
	const words = comparisonIn(language);
	if (day < compared.from || day > compared.to) return words.outside;
	const value = pointOn(compared, series, day)?.value;
	if (value === undefined || value === null) return words.noFigure;
	return isPercent
		? words.ofPeak(value)
		: `${figureText(value, language)} ${textOf(series.unit, language)}`;
}
