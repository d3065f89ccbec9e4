/**
 * All tests, one after the other; ends with `N passed, N failed`, counting every kind:
 * each check of the house as one, each unit test, each browser test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const DOCUMENTS = '../shared/sources';
const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/e2e.json';

interface Count {
	passed: number;
	failed: number;
}
/** A file or a group of browser tests. */
interface Suite {
	suites?: Suite[];
	specs: { title: string; file: string; tests: { status: string }[] }[];
}
/** What is read of the reports of the two test runners. */
interface Report {
	numPassedTests?: number;
	numFailedTests?: number;
	stats?: { expected: number; unexpected: number; flaky: number };
	suites?: Suite[];
}
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
/** Browser tests that passed only when they were tried again. */
const secondTries: string[] = [];
const flakyIn = ({ suites = [], specs }: Suite): string[] => [
	...suites.flatMap(flakyIn),
	...specs
		.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
		.map(({ file, title }) => `${file}: ${title}`)
];

function run(name: string, args: string[], environment: Record<string, string> = {}): boolean {
	console.log(`\n— ${name}`);
	const { status } = spawnSync('npm', ['run', '--silent', ...args], {
		stdio: 'inherit',
		env: { ...process.env, ...environment }
	});
	return status === 0;
}

function check(name: string, args: string[]): void {
	const isGood = run(name, args);
	total[isGood ? 'passed' : 'failed'] += 1;
	if (!isGood) failures.push(name);
}

/** A run whose own count is in a file; where there is none, it failed before it could count. */
function counted(name: string, isGood: boolean, count: Count | undefined): void {
	const { passed, failed } = count ?? { passed: 0, failed: 0 };
	total.passed += passed;
	total.failed += failed || (isGood && passed > 0 ? 0 : 1);
	if (!isGood || failed || passed === 0) failures.push(name);
}

function readCount(file: string, pick: (report: Report) => Count): Count | undefined {
	return existsSync(file) ? pick(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

check('types', ['check']);
check('format, lint and layers', ['lint']);
check('schemas follow the types', ['data:schema', '--', '--check']);
check('the dataset is in canonical form', ['data:format', '--', '--check']);
if (existsSync(DOCUMENTS)) {
	check('the dataset, quotations compared with the documents', [
		'data:check',
		'--',
		'--documents',
		DOCUMENTS
	]);
} else {
	check('the dataset', ['data:check']);
	console.log(`The documents are not at ${DOCUMENTS}: quotations were not compared with them.`);
}
counted(
	'unit tests',
	run('unit tests', [
		'test:unit',
		'--',
		'--reporter=default',
		'--reporter=json',
		`--outputFile=${UNIT}`
	]),
	readCount(UNIT, (report) => ({
		passed: report.numPassedTests ?? 0,
		failed: report.numFailedTests ?? 0
	}))
);
counted(
	'browser tests',
	run('browser tests', ['test:e2e']),
	readCount(BROWSER, ({ stats, suites = [] }) => {
		secondTries.push(...suites.flatMap(flakyIn));
		return {
			passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
			failed: stats?.unexpected ?? 0
		};
	})
);

if (secondTries.length) console.log(`\nPassed on the second try: ${secondTries.join('; ')}.`);
if (failures.length) console.log(`\nFailed: ${failures.join('; ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
