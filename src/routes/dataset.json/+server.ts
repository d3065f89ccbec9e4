import { json } from '@sveltejs/kit';
import { packDataset } from '$lib/model/wire.ts';
import { dataset } from '../dataset-on-disk.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole dataset in compact form, fetched after the first picture. */
export const GET = () => json(packDataset(dataset()));
