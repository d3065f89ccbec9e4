import { z } from 'zod';
import type { JsonPath } from './json.ts';

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

/**
 * Calls back for every value of one of the wanted definitions, in the order of the fields. Parts of
 * the value that can hold none are passed over.
 */
export function walkValue<Wanted extends z.core.$ZodType>(
	schema: z.core.$ZodType,
	value: unknown,
	wanted: readonly Wanted[],
	visit: (schema: Wanted, value: unknown, path: JsonPath) => void
): void {
	const route = routeTo(wanted, schema);
	if (route) follow(route, value, visit, []);
}

/** The ways through a schema that lead to wanted definitions. */
interface Route<Wanted> {
	wanted: Wanted | undefined;
	fields: [key: string, route: Route<Wanted>][];
	items: Route<Wanted> | null;
}

function routeTo<Wanted extends z.core.$ZodType>(
	wanted: readonly Wanted[],
	schema: z.core.$ZodType
): Route<Wanted> | null {
	const inner = withoutOptional(schema);
	const found = wanted.find((one) => one === inner);
	const { fields = {}, items } = shapeOf(inner);
	const route: Route<Wanted> = {
		wanted: found,
		fields: Object.entries(fields).flatMap(([key, field]): Route<Wanted>['fields'] => {
			const next = routeTo(wanted, field);
			return next ? [[key, next]] : [];
		}),
		items: items ? routeTo(wanted, items) : null
	};
	return found || route.fields.length > 0 || route.items ? route : null;
}

function follow<Wanted>(
	{ wanted, fields, items }: Route<Wanted>,
	value: unknown,
	visit: (schema: Wanted, value: unknown, path: JsonPath) => void,
	path: JsonPath
): void {
	if (wanted) visit(wanted, value, path);
	if (items && Array.isArray(value))
		value.forEach((item, index) => follow(items, item, visit, [...path, index]));
	if (typeof value !== 'object' || value === null) return;
	for (const [key, route] of fields)
		if (Object.hasOwn(value, key))
			follow(route, (value as Record<string, unknown>)[key], visit, [...path, key]);
}
