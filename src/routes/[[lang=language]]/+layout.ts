import type { LayoutLoad } from './$types';
import { chooseText } from '$lib/i18n/messages.ts';
import { loadDataset, loadMemo } from '../load-dataset.ts';
import { languageOf } from '../site.ts';

/** Every page prerenders from the folder; the browser has the dataset after its first picture. */
export const load: LayoutLoad = async ({ fetch, params }) => {
	const language = languageOf(params.lang);
	const { dataset, eventsFile } = await loadDataset(fetch, language);
	const { title, subtitle } = dataset.timeline;
	return {
		dataset,
		eventsFile,
		memo: await loadMemo(),
		title: chooseText(title, language).text,
		subtitle: chooseText(subtitle, language).text
	};
};
