import type { Dataset } from '../dataset/index.ts';
import {
	event,
	excerpt,
	announcement,
	period,
	source,
	theme,
	timelineFile,
	wave,
	waveDefinition
} from '../schema/index.ts';
import { fieldsOf, keep, keepAll, writeRecords } from './records.ts';
import { licenceFields } from './rights.ts';

/** Of the descriptor, what is about this app and not about the dataset. */
const NOT_PUBLIC = ['$schema', 'layers', 'series'];

/**
 * The whole dataset as one JSON text, in all its languages. Every record is as in the dataset folder,
 * dates as EDTF, without what is worked out from it. How it may be used is said by `licence` and,
 * in words, `rights`, where the dataset names one, and by `method` and `credits`. Left out are the figures, which are under the licences of their publishers, and
 * the walks for presenters: both have files of their own.
 */
export function writeJson(dataset: Dataset): string {
	const { timeline, waves } = dataset;
	const head = keep(
		timeline,
		fieldsOf(timelineFile).filter((field) => !NOT_PUBLIC.includes(field))
	);
	return writeRecords({
		...head,
		...licenceFields(dataset),
		periods: keepAll(dataset.periods, period),
		sources: keepAll(dataset.sources, source),
		groups: dataset.groups,
		themes: keepAll(dataset.themes, theme),
		events: keepAll(dataset.events, event),
		excerpts: keepAll(dataset.excerpts, excerpt),
		waves: {
			default: waves.default,
			definitions: waves.definitions.map((definition) => ({
				...keep(definition, fieldsOf(waveDefinition)),
				waves: keepAll(definition.waves, wave)
			}))
		},
		strands: dataset.strands,
		horizons: keepAll(dataset.announcements, announcement)
	});
}
