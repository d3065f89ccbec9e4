import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { stamped } from '$lib/model/transfer/index.ts';

/** The answer that holds a file of data, marked as one of this edition of the site. */
export const dataFile = (content: object): Response => json(stamped(content, version));
