import { buildIndex } from '$lib/model/publish/index.ts';
import { dataFile } from '../data-file.ts';
import { dataset } from '../dataset-on-disk.ts';
import { languageEntries } from '../entries.ts';
import { languageOf } from '../site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = languageEntries;

/** The index for searching in one language, fetched when it is first used. */
export const GET: RequestHandler = ({ params }) =>
	dataFile(buildIndex(dataset(), languageOf(params.language)).toJSON());
