/** Fields as JSON, a record of a list a line, so that two editions can be compared line by line. */
export function writeRecords(fields: Record<string, unknown>): string {
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

/** The fields of a record, in the order of its schema. */
export function fieldsOf(schema: RecordSchema): string[] {
	return Object.keys(schema.shape);
}

/** {@link keep} for each record of a list. */
export function keepAll(records: readonly object[], schema: RecordSchema): object[] {
	const fields = fieldsOf(schema);
	return records.map((record) => keep(record, fields));
}

/** Keeps what was written and drops what was worked out, in the order of the schema. */
export function keep(record: object, fields: readonly string[]): Record<string, unknown> {
	const values = record as Record<string, unknown>;
	return Object.fromEntries(
		fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]))
	);
}
