import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { datasetFiles } from './datasets/folder.ts';
import { makeItems } from './datasets/items.ts';
import { peerFile } from './datasets/peer-file.ts';

export const ROOT = resolve(import.meta.dirname, '..');
export const CACHE = join(import.meta.dirname, '.cache');

/** What the bench shows: made events, or the folder `data/`. */
export interface BenchDataset {
	/** `1000`, `facts-100`, `shipped`. */
	name: string;
	/** Number of events; null for the shipped dataset. */
	count: number | null;
	onlyFacts: boolean;
}

/** The dataset of a name. @throws Error with what a name looks like */
export function datasetOf(name: string): BenchDataset {
	const match = /^(facts-)?(\d+)$/.exec(name);
	if (!match && name !== 'shipped')
		throw new Error(`“${name}” is no dataset: write a number of events, facts-NUMBER or shipped.`);
	return {
		name,
		count: match ? Number(match[2]) : null,
		onlyFacts: match?.[1] !== undefined
	};
}

/** Writes the dataset for the app and for the other pages. @returns the folder for the app */
export function writeDataset({ name, count, onlyFacts }: BenchDataset): string {
	if (count === null) return join(ROOT, 'data');
	const items = makeItems(count);
	const folder = join(CACHE, 'datasets', name);
	rmSync(folder, { recursive: true, force: true });
	for (const [file, text] of datasetFiles(items, onlyFacts ? ['facts'] : undefined)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	mkdirSync(join(CACHE, 'items'), { recursive: true });
	writeFileSync(join(CACHE, 'items', `${name}.json`), peerFile(items));
	return folder;
}

/** What a build is called, so that it keeps all it writes to itself (`TIMELINE_BUILD`). */
const buildName = (name: string) => `bench-${name}`;
export const appFolder = (name: string) => join(ROOT, '.svelte-kit', buildName(name), 'site');

export interface BuildReport {
	seconds: number;
	/** Highest memory in use, MB. */
	memory: number;
	/** Why there is no build. */
	failure?: string;
}

/**
 * Builds the app on a dataset folder as it is built to be published, in a process of its own.
 * @param limit time after which it is given up, s
 */
export async function buildApp(name: string, data: string, limit: number): Promise<BuildReport> {
	const report = join(CACHE, `build-${name}.json`);
	rmSync(dirname(appFolder(name)), { recursive: true, force: true });
	rmSync(report, { force: true });
	mkdirSync(CACHE, { recursive: true });
	const child = spawn(process.execPath, ['--import', 'tsx', 'bench/build-app.ts', report], {
		cwd: ROOT,
		env: { ...process.env, TIMELINE_DATA: data, TIMELINE_BUILD: buildName(name) },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let complaint = '';
	child.stderr.on('data', (chunk: Buffer) => (complaint += chunk));
	const started = performance.now();
	const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000);
	await new Promise((done) => child.on('exit', done));
	clearTimeout(timer);
	const seconds = (performance.now() - started) / 1000;
	if (existsSync(report)) return { seconds, ...JSON.parse(readFileSync(report, 'utf8')) };
	const reason = seconds >= limit ? `not done after ${limit} s` : lastWords(complaint);
	return { seconds, memory: NaN, failure: `the app could not be built: ${reason}` };
}

/** The line of an error output that says most: one that names an error, else the first. */
export function lastWords(output: string): string {
	const lines = output
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('at '));
	const named = lines.find((line) => /\w*error: |heap/i.test(line));
	return named ?? lines.find((line) => /\w{4}/.test(line)) ?? 'it gave no reason';
}

/** Installs the peers where they are not, and bundles their pages and the reference. */
export function buildPages(): void {
	const isInstalled = existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'));
	if (!isInstalled) run('npm', ['ci'], import.meta.dirname);
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	run(process.execPath, [vite, 'build', '--config', 'bench/pages/vite.config.ts'], ROOT);
}

function run(command: string, args: string[], cwd: string): void {
	const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${stderr}`);
}
