/** `npm run bench`: builds, measures, reports. How to run and to read it: README.md in this folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { appFolder, CACHE } from './build.ts';
import { checkTargets } from './check-targets.ts';
import { BrowserSource } from './drive/browser-source.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { prepare } from './prepare.ts';
import { formatTables, formatVerdicts } from './report.ts';
import { runRounds } from './rounds.ts';
import { serve } from './serve.ts';
import { Summary } from './summary.ts';
import { NOT_MEASURED, TARGETS } from './targets.ts';

const RESULTS = join(import.meta.dirname, 'results');
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);
const say = (text: string) => console.error(`${String(seconds()).padStart(5)} s  ${text}`);

const options = readOptions(process.argv.slice(2));
if (options) await bench(options);

/** The options, or null when there is nothing to run: help was asked for, or an option is wrong. */
function readOptions(args: readonly string[]): Options | null {
	if (args.includes('--help')) {
		console.log(USAGE);
		return null;
	}
	try {
		return parseOptions(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
		process.exitCode = 1;
		return null;
	}
}

async function bench(options: Options): Promise<void> {
	const builds = await prepare(options, say);
	const server = await serve({
		...Object.fromEntries(
			[...options.timed, ...options.audited].map(({ name }) => [`/app/${name}/`, appFolder(name)])
		),
		'/items/': join(CACHE, 'items'),
		'/pages/': join(CACHE, 'pages'),
		'/node_modules/': join(import.meta.dirname, 'node_modules')
	});
	const browser = new BrowserSource();
	try {
		const visits = await runRounds(browser, server.origin, options, builds, say);
		const summary = new Summary([...builds, ...visits]);
		const verdicts = checkTargets(summary, TARGETS);
		const about = {
			date: new Date().toISOString(),
			browser: `Chromium ${(await browser.open()).version()}`,
			processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
			repetitions: options.repetitions,
			seconds: seconds()
		};
		mkdirSync(RESULTS, { recursive: true });
		const file = join(RESULTS, `${about.date.replace(/\W/g, '-')}.json`);
		writeFileSync(file, JSON.stringify({ ...about, visits: summary.visits, verdicts }, null, '\t'));
		console.log(
			[
				`# Bench of ${about.date}`,
				`${about.browser}, ${about.processors}, ${about.repetitions} repetition(s), ${about.seconds} s`,
				formatTables(summary),
				formatVerdicts(verdicts, NOT_MEASURED),
				`Every value: ${file}`
			].join('\n\n')
		);
	} finally {
		await browser.close();
		server.close();
	}
}
