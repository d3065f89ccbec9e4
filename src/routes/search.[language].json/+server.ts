import { json } from '@sveltejs/kit';
import { buildIndex } from '$lib/model/publish/index.ts';
import { dataset } from '../dataset-on-disk.ts';
import { languageEntries } from '../entries.ts';
import { languageOf } from '../site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = languageEntries;

/** The index for searching in one language, fetched when it is first used. */
export const GET: RequestHandler = ({ params }) =>
	json(buildIndex(dataset(), languageOf(params.language)));
