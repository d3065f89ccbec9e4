import { z } from 'zod';
import type { JsonPath } from './json-file.ts';

/** What a schema says of a value: its fields, its items, or neither. */
export interface SchemaShape {
	/** Fields in their order, for an object. */
	fields?: Readonly<Record<string, z.core.$ZodType>>;
	/** Schema of every item, for a list. */
	items?: z.core.$ZodType;
}

/** The shape of a schema, whether or not the value may be left out. */
export function shapeOf(schema: z.core.$ZodType): SchemaShape {
	const inner = withoutOptional(schema);
	if (inner instanceof z.ZodObject) return { fields: inner.shape };
	if (inner instanceof z.ZodArray) return { items: inner.element };
	return {};
}

/** The schema itself behind `.optional()`, which is what a shared definition can be told by. */
export function withoutOptional(schema: z.core.$ZodType): z.core.$ZodType {
	return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

/** The schema of the value at a path; undefined where the schema knows none. */
export function schemaAt(schema: z.core.$ZodType, path: JsonPath): z.core.$ZodType | undefined {
	let current: z.core.$ZodType | undefined = schema;
	for (const key of path) {
		if (!current) return undefined;
		const { fields, items }: SchemaShape = shapeOf(current);
		current = typeof key === 'number' ? items : fields?.[key];
	}
	return current;
}

/** Calls back for every value that the schema knows, outer values first. */
export function walkValue(
	schema: z.core.$ZodType,
	value: unknown,
	visit: (schema: z.core.$ZodType, value: unknown, path: JsonPath) => void,
	path: JsonPath = []
): void {
	visit(withoutOptional(schema), value, path);
	const { fields, items } = shapeOf(schema);
	if (items && Array.isArray(value))
		value.forEach((item, index) => walkValue(items, item, visit, [...path, index]));
	if (fields && typeof value === 'object' && value !== null)
		for (const [key, field] of Object.entries(fields))
			if (Object.hasOwn(value, key))
				walkValue(field, (value as Record<string, unknown>)[key], visit, [...path, key]);
}
