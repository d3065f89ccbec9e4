import { json } from '@sveltejs/kit';
import { packDataset } from '$lib/model/wire.ts';
import type { Language } from '$lib/model/units.ts';
import { dataset } from '../dataset-on-disk.ts';
import { languageOf } from '../site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
export const entries: EntryGenerator = () => LANGUAGES.map((language) => ({ language }));

/** The whole dataset in one language and in compact form, fetched after the first picture. */
export const GET: RequestHandler = ({ params }) =>
	json(packDataset(dataset(), languageOf(params.language)));
