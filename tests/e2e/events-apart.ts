import { gunzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { readArrowEvents } from '../../src/lib/model/arrow/events.ts';
import type { Id } from '../../src/lib/model/base/units.ts';

/** The ids of a large dataset, from the file in which its events travel. */
export async function idsOfLarge(request: APIRequestContext): Promise<Id[]> {
	const response = await request.get('/events.nl.arrow.gz');
	return readArrowEvents(gunzipSync(await response.body()), 'nl').map(({ id }) => id);
}
