import { error } from '@sveltejs/kit';
import { eventsIn, matching } from '$lib/model/dataset/index.ts';
import { isoFromDay } from '$lib/model/time/index.ts';
import { loadWholeDataset } from '../../../../load-dataset.ts';
import { languageOf } from '../../../../site.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, parent }) => {
	const dataset = await loadWholeDataset(fetch, languageOf(params.lang));
	const waves = dataset.waves.default;
	if (params.by === 'theme') {
		const theme = dataset.themes.find(({ id }) => id === params.id);
		if (!theme) error(404);
		const { memo } = await parent();
		const { events } = matching(dataset, { theme: new Set([theme.id]) }, waves, memo);
		return { dataset, name: theme.title, events, query: `theme=${theme.id}` };
	}
	const period = dataset.periods.find(({ id }) => id === params.id);
	if (!period || period.span.first === null || period.span.last === null) error(404);
	const { first: from, last: to } = period.span;
	return {
		dataset,
		name: period.title,
		events: eventsIn(dataset.events, { from, to }),
		query: viewOf(from, to)
	};
};

const viewOf = (from: number, to: number) => `from=${isoFromDay(from)}&to=${isoFromDay(to)}`;
