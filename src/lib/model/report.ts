import { formatProblem, type Problem } from './problems.ts';
import type { Language } from './units.ts';

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
