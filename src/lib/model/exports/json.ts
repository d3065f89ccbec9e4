import type { Dataset } from '../dataset.ts';
import { event } from '../schema/event.ts';
import { excerpt } from '../schema/excerpt.ts';
import { horizon } from '../schema/horizon.ts';
import { period } from '../schema/period.ts';
import { source } from '../schema/source.ts';
import { theme } from '../schema/theme.ts';
import { timelineFile } from '../schema/timeline.ts';
import { wave, waveDefinition } from '../schema/wave.ts';

/** Of the descriptor, what is about this app and not about the dataset. */
const NOT_PUBLIC = ['$schema', 'layers', 'series'];

/**
 * The whole dataset as one JSON text, in all its languages. Every record is as in the dataset folder,
 * dates as EDTF, without what is worked out from it. How it may be used is said by `method`, `credits`
 * and `edition`. Left out are the figures, which are under the licences of their publishers, and the
 * walks for presenters, whose notes are for them alone.
 */
export function writeJson(dataset: Dataset): string {
	const { timeline, waves } = dataset;
	const head = keep(
		timeline,
		fieldsOf(timelineFile).filter((field) => !NOT_PUBLIC.includes(field))
	);
	return writeRecords({
		...head,
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
		horizons: keepAll(dataset.horizons, horizon)
	});
}

/** A record a line, so that two editions can be compared line by line. */
function writeRecords(fields: Record<string, unknown>): string {
	const lines = ['{'];
	const names = Object.keys(fields);
	for (const [place, name] of names.entries()) {
		const value = fields[name];
		const comma = place < names.length - 1 ? ',' : '';
		if (Array.isArray(value) && value.length > 0) {
			lines.push(`${JSON.stringify(name)}: [`);
			for (const [index, record] of value.entries())
				lines.push(`\t${JSON.stringify(record)}${index < value.length - 1 ? ',' : ''}`);
			lines.push(`]${comma}`);
		} else lines.push(`${JSON.stringify(name)}: ${JSON.stringify(value)}${comma}`);
	}
	lines.push('}', '');
	return lines.join('\n');
}

/** A schema of a record: its fields say what the format of the dataset has. */
interface RecordSchema {
	shape: Record<string, unknown>;
}

function fieldsOf(schema: RecordSchema): string[] {
	return Object.keys(schema.shape);
}

function keepAll(records: readonly object[], schema: RecordSchema): object[] {
	const fields = fieldsOf(schema);
	return records.map((record) => keep(record, fields));
}

/** Keeps what was written and drops what was worked out, in the order of the schema. */
function keep(record: object, fields: readonly string[]): Record<string, unknown> {
	const values = record as Record<string, unknown>;
	return Object.fromEntries(
		fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]))
	);
}
