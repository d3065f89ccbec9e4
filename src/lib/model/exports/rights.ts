import type { Dataset } from '../dataset/index.ts';
import { type Language, type Localized, textIn } from '../base/index.ts';
import type { Licence } from '../schema/index.ts';
import { WORDING } from './wording.ts';

/**
 * In words how a file with the dataset's own text may be used, and that quotations and figures are not
 * under that licence; nothing where the dataset names no licence.
 */
export function rightsIn({ timeline }: Dataset, language: Language): string | undefined {
	const { licence, title } = timeline;
	return licence && WORDING[language].rights(licence, textIn(title, language));
}

/** The licence of the dataset with {@link rightsIn} in each of its languages, as a JSON file has them. */
export function licenceFields(dataset: Dataset): {
	licence?: Licence;
	rights?: Localized;
} {
	const { licence, languages } = dataset.timeline;
	if (!licence) return {};
	const rights = languages.map((language) => [language, rightsIn(dataset, language)]);
	return { licence, rights: Object.fromEntries(rights) };
}
