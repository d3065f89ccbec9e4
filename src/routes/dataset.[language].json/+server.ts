import { packDataset } from '$lib/model/transfer/index.ts';
import { dataFile } from '../data-file.ts';
import { dataset } from '../dataset-on-disk.ts';
import { languageEntries } from '../entries.ts';
import { languageOf } from '../site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = languageEntries;

/** The whole dataset in one language and in compact form, fetched after the first picture. */
export const GET: RequestHandler = ({ params }) =>
	dataFile(packDataset(dataset(), languageOf(params.language)));
