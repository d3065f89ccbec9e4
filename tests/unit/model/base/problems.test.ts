import { describe, expect, it } from 'vitest';
import {
	countProblems,
	formatProblem,
	formatReport,
	type Problem,
	showValue
} from '../../../../src/lib/model/base/problems.ts';

const problem: Problem = {
	severity: 'error',
	rule: 'invalid-date',
	file: 'events.json',
	line: 12,
	column: 11,
	id: 'dijk-breekt',
	field: 'date',
	value: '"1953-02-30"',
	message: { nl: 'De dag bestaat niet.', en: 'The day does not exist.' },
	remedy: { nl: 'Verbeter de datum.', en: 'Correct the date.' }
};

describe('a problem in words', () => {
	it('is one block with place, rule, record, message, value and remedy', () => {
		expect(formatProblem(problem, 'nl')).toBe(
			[
				'events.json:12:11  fout  invalid-date',
				'  dijk-breekt · date',
				'  De dag bestaat niet.',
				'  gevonden: "1953-02-30"',
				'  oplossing: Verbeter de datum.'
			].join('\n')
		);
	});

	it('leaves out what there is not', () => {
		const { severity, rule, file, line, column, message, remedy } = problem;
		const bare = { severity, rule, file, line, column, message, remedy };
		expect(formatProblem(bare, 'en').split('\n')).toHaveLength(3);
	});

	it('cuts a long value', () => {
		expect([...showValue('é'.repeat(200))]).toHaveLength(81);
		expect(showValue(undefined)).toBe('undefined');
	});
});

describe('a report', () => {
	const warning: Problem = { ...problem, severity: 'warning', file: 'a.json' };

	it('counts, and gives the errors first', () => {
		const report = formatReport([warning, problem], 'en');
		expect(report.startsWith('1 error, 1 warning\n\nevents.json:12:11')).toBe(true);
		expect(countProblems([warning, problem, warning])).toEqual({ errors: 1, warnings: 2 });
	});

	it('says so when there is nothing wrong', () => {
		expect(formatReport([], 'nl')).toBe('0 fouten, 0 waarschuwingen');
	});
});
