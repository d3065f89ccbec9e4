import { error } from '@sveltejs/kit';
import { type Download, downloadsOf, writeAnnotations, writeCsv, writeFiguresCsv, writeIcalendar, writeJson, writeAnnouncementsCsv, writeSeriesCsv, writeStories, writeTimelineJs } from '$lib/model/exports/index.ts';
import { type Dataset, textEditionOf } from '$lib/model/dataset/index.ts';
import { createPaths } from '$lib/render/base/index.ts';
import { dataset, memo } from '../../dataset-on-disk.ts';
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
			return writeAnnouncementsCsv(dataset);
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
			const paths = createPaths(language, (path) => site + path, textEditionOf(dataset, memo));
			return writeIcalendar(dataset, language, paths.event);
		}
	}
}

/** Where the site will stand, folder included; a build does not know it by itself. */
const siteAddress = () => process.env.TIMELINE_ORIGIN?.replace(/\/+$/, '');
