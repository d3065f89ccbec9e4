import { error } from '@sveltejs/kit';
import { writeAnnotations } from '$lib/model/exports/annotations.ts';
import { writeCsv } from '$lib/model/exports/csv.ts';
import { type Download, downloadsOf } from '$lib/model/exports/files.ts';
import { writeFiguresCsv, writeSeriesCsv } from '$lib/model/exports/figures-csv.ts';
import { writeIcalendar } from '$lib/model/exports/icalendar.ts';
import { writeJson } from '$lib/model/exports/json.ts';
import { writePromisesCsv } from '$lib/model/exports/promises-csv.ts';
import { writeStories } from '$lib/model/exports/stories-json.ts';
import { writeTimelineJs } from '$lib/model/exports/timelinejs.ts';
import { textEditionOf } from '$lib/model/text-edition.ts';
import { createPaths } from '$lib/render/paths.ts';
import type { Dataset } from '$lib/model/dataset.ts';
import { dataset } from '../../dataset-on-disk.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => downloadsOf(dataset()).map(({ file }) => ({ file }));

/** The dataset in a format of others, to be taken along. */
export const GET: RequestHandler = ({ params }) => {
	const download = downloadsOf(dataset()).find(({ file }) => file === params.file);
	if (!download) error(404);
	return new Response(write(download, dataset()), {
		headers: { 'content-type': download.mediaType }
	});
};

function write(download: Download, dataset: Dataset): string {
	const site = siteAddress();
	switch (download.format) {
		case 'json':
			return writeJson(dataset);
		case 'csv':
			return writeCsv(dataset);
		case 'promises':
			return writePromisesCsv(dataset);
		case 'figures':
			return writeFiguresCsv(dataset);
		case 'series':
			return writeSeriesCsv(dataset);
		case 'stories':
			return writeStories(dataset);
		case 'annotations':
			return writeAnnotations(dataset, site && `${site}/data/${download.file}`);
		case 'timelinejs':
			return writeTimelineJs(dataset, download.language);
		case 'icalendar': {
			const { language } = download;
			if (!site) return writeIcalendar(dataset, language);
			const paths = createPaths(language, (path) => site + path, textEditionOf(dataset));
			return writeIcalendar(dataset, language, paths.event);
		}
	}
}

/** Where the site will stand, folder included; a build does not know it by itself. */
const siteAddress = () => process.env.TIMELINE_ORIGIN?.replace(/\/+$/, '');
