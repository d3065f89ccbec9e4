import { gzipSync } from 'node:zlib';
import { writeArrowEvents } from '$lib/model/arrow/index.ts';
import { hasArrowFile } from '$lib/model/transfer/index.ts';
import { dataset } from '../dataset-on-disk.ts';
import { languageEntries } from '../entries.ts';
import { languageOf } from '../site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// Where the events are few they stand in the dataset's own file, and this one is not made.
export const prerender = 'auto';
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => (hasArrowFile(dataset()) ? languageEntries() : []);

/**
 * The events of a large dataset in one language, fetched with the dataset. Packed here, since few servers
 * pack what is no text: it is a ninth of the size.
 */
export const GET: RequestHandler = ({ params }) => {
	const file = writeArrowEvents(dataset().events, languageOf(params.language));
	return new Response(gzipSync(file, { level: 9 }), {
		headers: { 'content-type': 'application/gzip' }
	});
};
