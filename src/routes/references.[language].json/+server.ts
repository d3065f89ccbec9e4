import { packReferences } from '$lib/model/transfer/index.ts';
import { dataFile } from '../data-file.ts';
import { dataset } from '../dataset-on-disk.ts';
import { languageEntries } from '../entries.ts';
import { languageOf } from '../site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = languageEntries;

/** What only pages of text say of references; these fetch it beside the dataset. */
export const GET: RequestHandler = ({ params }) =>
	dataFile(packReferences(dataset(), languageOf(params.language)));
