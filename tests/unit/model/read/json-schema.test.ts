import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../../src/lib/model/read/json-schema.ts';

describe('the JSON Schema files', () => {
	const schemas = jsonSchemas();

	it('are one for each kind of data file', () => {
		expect([...schemas.keys()].sort()).toEqual(
			[
				'events',
				'excerpts',
				'horizons',
				'periods',
				'series',
				'sources',
				'story',
				'themes',
				'timeline',
				'waves'
			].map((name) => `schema/${name}.schema.json`)
		);
	});

	it('refuse unknown fields and know the choices', () => {
		const schema = JSON.parse(schemas.get('schema/events.schema.json') ?? '');
		expect(schema.$schema).toContain('draft-07');
		const event = schema.properties.events.items;
		expect(event.additionalProperties).toBe(false);
		expect(event.required).not.toContain('later');
		expect(event.properties.check.properties.status.enum).toContain('doubtful');
	});

	it('know what a step of a story needs', () => {
		const schema = JSON.parse(schemas.get('schema/story.schema.json') ?? '');
		const { items, minItems } = schema.properties.steps;
		expect(minItems).toBe(1);
		expect(items.required).toEqual(['from', 'to', 'caption']);
		expect(items.properties.select.properties.type.enum).toContain('wave');
	});
});
