import { z } from 'zod';
import { formatJson } from './format.ts';
import { DATA_FILES, storyFile } from '../schema/index.ts';

/**
 * JSON Schema files for editors, by their name in the dataset folder. A data file names its own in
 * `$schema`, so that a code editor completes and checks while one types.
 * @example jsonSchemas().get('schema/events.schema.json')
 */
export function jsonSchemas(): Map<string, string> {
	const schemas = { ...DATA_FILES, 'story.json': storyFile };
	return new Map(
		Object.entries(schemas).map(([name, schema]) => {
			const base = name.replace(/^.*\//, '').replace(/\.json$/, '');
			// `input`: what an editor writes, before anything is worked out.
			const document = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
			return [`schema/${base}.schema.json`, formatJson(document)];
		})
	);
}
