import type { Dataset } from '$lib/model/dataset/index.ts';
import { type Language, LANGUAGES } from '$lib/model/base/index.ts';
import { dataset } from './dataset-on-disk.ts';

type Entry<Param extends string> = { lang?: string } & Record<Param, string>;

/** The pages of a kind of thing, in every language of the site: one for each value of a parameter. */
export function entriesOf<Param extends string>(
	param: Param,
	values: (dataset: Dataset) => string[]
): () => Entry<Param>[] {
	return () =>
		values(dataset()).flatMap((value) => {
			const entry = { [param]: value } as Entry<Param>;
			return [entry, { lang: 'en', ...entry }];
		});
}

/** A file of data for each language of the site. */
export const languageEntries = (): { language: Language }[] =>
	LANGUAGES.map((language) => ({ language }));
