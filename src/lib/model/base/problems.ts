import type { Language } from './units.ts';

/** A sentence in every language of the interface. */
export type Bilingual = Record<Language, string>;

/** `error`: the record cannot be used or says something wrong. `warning`: worth a look. */
export type Severity = 'error' | 'warning';

/** Something wrong in a dataset: where it stands, what was found and what to do about it. */
export interface Problem {
	severity: Severity;
	/** Kebab-case name of the rule that was broken. */
	rule: string;
	/** Name within the dataset folder, such as `events.json` or `series/admissions.csv`. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
	/** Of the record, where it has one. */
	id?: string;
	/** Path within the record, such as `later.date`. */
	field?: string;
	/** What was found there, as JSON shows it; long texts are cut. */
	value?: string;
	message: Bilingual;
	remedy: Bilingual;
}

/** What a problem says apart from its place. */
export interface Finding {
	severity: Severity;
	rule: string;
	message: Bilingual;
	remedy: Bilingual;
}

const WORDS = {
	nl: { error: 'fout', warning: 'waarschuwing', found: 'gevonden', remedy: 'oplossing' },
	en: { error: 'error', warning: 'warning', found: 'found', remedy: 'remedy' }
};

/**
 * A problem as one readable block.
 * @example
 * events.json:12:11  fout  invalid-date
 *   dijkdoorbraak · date
 *   De dag ‘1953-02-30’ bestaat niet in de kalender. …
 *   oplossing: …
 */
export function formatProblem(problem: Problem, language: Language): string {
	const words = WORDS[language];
	const place = `${problem.file}:${problem.line}:${problem.column}`;
	const subject = [problem.id, problem.field].filter((part) => part !== undefined).join(' · ');
	return [
		`${place}  ${words[problem.severity]}  ${problem.rule}`,
		...(subject ? [`  ${subject}`] : []),
		`  ${problem.message[language]}`,
		...(problem.value !== undefined ? [`  ${words.found}: ${problem.value}`] : []),
		`  ${words.remedy}: ${problem.remedy[language]}`
	].join('\n');
}

/** Order by file, line, column; errors before warnings in the same place. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareTexts(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compareTexts(a.severity, b.severity) ||
		compareTexts(a.rule, b.rule)
	);
}

/** Order of code units: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

const LONGEST_VALUE = 80;

/** A found value for `Problem.value`: as JSON, cut where it is long. */
export function showValue(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	const characters = [...text];
	if (characters.length <= LONGEST_VALUE) return text;
	return `${characters.slice(0, LONGEST_VALUE).join('')}…`;
}

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	return { errors, warnings: problems.length - errors };
}

/** All problems as text: their number, then the errors, then the warnings. */
export function formatReport(problems: readonly Problem[], language: Language): string {
	const { errors, warnings } = countProblems(problems);
	const count =
		language === 'nl'
			? `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}`
			: `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
	const inOrder = [
		...problems.filter(({ severity }) => severity === 'error'),
		...problems.filter(({ severity }) => severity === 'warning')
	];
	return [count, ...inOrder.map((problem) => formatProblem(problem, language))].join('\n\n');
}
