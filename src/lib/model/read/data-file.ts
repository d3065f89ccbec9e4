import type { z } from 'zod';
import { dayFromIso, parseEdtf } from '../time/index.ts';
import { JsonFile, type JsonPath } from './json.ts';
import type { Problem } from '../base/index.ts';
import { type DataFileName, edtf, isoDay, schemaOf } from '../schema/index.ts';
import { schemaProblems } from './schema-problems.ts';
import { schemaAt, walkValue, withoutOptional } from './schema-walk.ts';

/** Where a record was read. */
export interface Origin {
	file: JsonFile;
	path: JsonPath;
}

/** A record and where it was read. */
export interface Sourced<T> {
	record: T;
	origin: Origin;
}

/** A data file checked against its schema, in which the records without fault can be used. */
export class DataFile {
	readonly json: JsonFile;
	readonly problems: readonly Problem[];
	/** By the path of every value around a fault, where within that value the faults are. */
	readonly #faults = new Map<string, JsonPath[]>();

	constructor(name: DataFileName, bytes: Uint8Array) {
		this.json = new JsonFile(name, bytes);
		let problems = [...this.json.problems];
		if (this.json.value !== undefined) {
			const schema = schemaOf(name);
			const issues = schema.safeParse(this.json.value).error?.issues ?? [];
			// What is wrong with a date is told better below.
			const isDate = (path: JsonPath) =>
				DATES.has(withoutOptional(schemaAt(schema, path) ?? schema)) &&
				typeof this.json.valueAt(path) === 'string';
			const others = issues.filter((issue) => !isDate(issue.path as JsonPath));
			for (const issue of issues) this.#addFault(issue.path as JsonPath);
			problems = problems.concat(schemaProblems(this.json, schema, others), this.#checkDates(name));
		}
		this.problems = problems;
	}

	/** Whether the file could be read at all; if not, nothing is known of what it holds. */
	get isReadable(): boolean {
		return this.json.value !== undefined;
	}

	/**
	 * Whether a fault was found in the value at a path or within it; faults within the records of the
	 * list named `except` do not count, since those are set aside by themselves.
	 */
	isBroken(path: JsonPath, except?: string): boolean {
		const faults = this.#faults.get(keyOf(path)) ?? [];
		return faults.some(
			([list, position]) => except === undefined || list !== except || typeof position !== 'number'
		);
	}

	#addFault(path: JsonPath): void {
		for (let length = 0; length <= path.length; length += 1) {
			const key = keyOf(path.slice(0, length));
			const faults = this.#faults.get(key);
			if (faults) faults.push(path.slice(length));
			else this.#faults.set(key, [path.slice(length)]);
		}
	}

	/** The records of a list that have no fault; the others are set aside. */
	records<T>(path: JsonPath, except?: string): Sourced<T>[] {
		const list = this.json.valueAt(path);
		if (!Array.isArray(list)) return [];
		return list
			.map((record: T, index) => ({ record, origin: { file: this.json, path: [...path, index] } }))
			.filter(({ origin }) => !this.isBroken(origin.path, except));
	}

	/** Dates that do not exist, whatever form they have. */
	#checkDates(name: DataFileName): Problem[] {
		const problems: Problem[] = [];
		walkValue(schemaOf(name), this.json.value, [...DATES.keys()], (schema, value, path) => {
			const finding = typeof value === 'string' ? DATES.get(schema)?.(value) : null;
			if (!finding) return;
			problems.push(this.json.problem(path, { severity: 'error', ...finding }));
			this.#addFault(path);
		});
		return problems;
	}
}

function keyOf(path: JsonPath): string {
	return path.join('/');
}

type Sentences = Pick<Problem, 'rule' | 'message' | 'remedy'>;

const REMEDY = {
	nl: 'Verbeter de datum; ~ erachter betekent ongeveer, ? onzeker.',
	en: 'Correct the date; ~ after it means about, ? uncertain.'
};

function edtfProblem(text: string): Sentences | null {
	const { error } = parseEdtf(text);
	return error ? { rule: 'invalid-date', message: error, remedy: REMEDY } : null;
}

function dayProblem(text: string): Sentences | null {
	try {
		dayFromIso(text);
		return null;
	} catch {
		return {
			rule: 'invalid-date',
			message: {
				nl: `De dag ‘${text}’ bestaat niet in de kalender.`,
				en: `The day ‘${text}’ does not exist in the calendar.`
			},
			remedy: {
				nl: 'Schrijf een bestaande dag als 2020-03-15.',
				en: 'Write a day such as 2020-03-15.'
			}
		};
	}
}

/** The definitions that a date field uses, by which the schema tells one, with their checks. */
const DATES = new Map<z.core.$ZodType, (text: string) => Sentences | null>([
	[edtf, edtfProblem],
	[isoDay, dayProblem]
]);
