import type { z } from 'zod';
import { JsonFile } from './json.ts';
import { isDataFile, schemaOf } from '../schema/index.ts';
import { schemaAt, shapeOf } from './schema-walk.ts';

const LONGEST_LINE = 100;
const TAB_WIDTH = 2;

/**
 * The canonical form of a data file, so that one change is one small diff: tabs, one value a line,
 * short lists of plain values on one line, fields in the order of the schema with unknown ones
 * after them. Records keep their order. Formatting twice changes nothing.
 * @throws SyntaxError when the text is no JSON, or says something twice
 */
export function formatDataFile(name: string, text: string): string {
	// A byte order mark has no place in the canonical form.
	const file = new JsonFile(name, new TextEncoder().encode(text.replace(/^\uFEFF/, '')));
	const fault = file.problems.find(({ severity }) => severity === 'error');
	if (fault) throw new SyntaxError(`${name}:${fault.line}:${fault.column}: ${fault.message.en}`);
	return formatJson(file.value, isDataFile(name) ? schemaOf(name) : undefined);
}

/** A value as JSON in the canonical form. */
export function formatJson(value: unknown, schema?: z.core.$ZodType): string {
	return `${formatValue(value, schema, 0, 0)}\n`;
}

/** `used`: characters taken on the line by what stands before the value, indentation included. */
function formatValue(
	value: unknown,
	schema: z.core.$ZodType | undefined,
	depth: number,
	used: number
): string {
	if (Array.isArray(value)) return formatList(value, schema, depth, used);
	if (typeof value === 'object' && value !== null)
		return formatFields(value as Record<string, unknown>, schema, depth);
	return JSON.stringify(value);
}

function formatList(
	list: readonly unknown[],
	schema: z.core.$ZodType | undefined,
	depth: number,
	used: number
): string {
	if (list.every((item) => typeof item !== 'object' || item === null)) {
		const line = `[${list.map((item) => JSON.stringify(item)).join(', ')}]`;
		// One more for the comma that may follow.
		if (used + line.length + 1 <= LONGEST_LINE) return line;
	}
	const items = schema && shapeOf(schema).items;
	const lines = list.map((item) => formatValue(item, items, depth + 1, (depth + 1) * TAB_WIDTH));
	return wrap('[', lines, ']', depth);
}

function formatFields(
	fields: Readonly<Record<string, unknown>>,
	schema: z.core.$ZodType | undefined,
	depth: number
): string {
	const known = Object.keys((schema && shapeOf(schema).fields) ?? {});
	const present = Object.keys(fields);
	const keys = [
		...known.filter((key) => Object.hasOwn(fields, key)),
		...present.filter((key) => !known.includes(key))
	];
	const lines = keys.map((key) => {
		const name = `${JSON.stringify(key)}: `;
		const field = schema && schemaAt(schema, [key]);
		const used = (depth + 1) * TAB_WIDTH + name.length;
		return name + formatValue(fields[key], field, depth + 1, used);
	});
	return wrap('{', lines, '}', depth);
}

function wrap(open: string, lines: readonly string[], close: string, depth: number): string {
	if (lines.length === 0) return open + close;
	const indent = '\t'.repeat(depth);
	return `${open}\n${lines.map((line) => `${indent}\t${line}`).join(',\n')}\n${indent}${close}`;
}
