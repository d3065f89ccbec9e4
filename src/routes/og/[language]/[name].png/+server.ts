import { error } from '@sveltejs/kit';
import { Resvg } from '@resvg/resvg-js';
import { loadMessages } from '$lib/i18n/messages.ts';
import { createOutliner } from '$lib/server/outlines.ts';
import { dataset, memo } from '../../../dataset-on-disk.ts';
import { languageEntries } from '../../../entries.ts';
import { languageOf } from '../../../site.ts';
import { drawPicture } from '../../picture.ts';
import { pictureNames, pictureSubject } from '../../subjects.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	languageEntries().flatMap(({ language }) =>
		pictureNames(dataset(), memo).map((name) => ({ language, name }))
	);

/** The picture of a page for those who share it, made while building. */
export const GET: RequestHandler = async ({ params }) => {
	const language = languageOf(params.language);
	await loadMessages(language);
	const subject = pictureSubject(params.name, dataset(), language, memo);
	if (!subject) error(404);
	const tools = { dataset: dataset(), language, memo, outline: await createOutliner() };
	const svg = drawPicture(subject, tools);
	// Its letters are outlines: no fonts of the machine can change the picture.
	const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
