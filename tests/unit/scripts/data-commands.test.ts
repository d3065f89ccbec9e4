import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDatasetFolder, anEvent, theDocuments } from '../../fixtures/dataset.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'dataset-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(files: ReadonlyMap<string, Uint8Array | string>): void {
	for (const [name, content] of files) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
}

function run(command: string, ...options: string[]) {
	const script = join('scripts', `${command}.ts`);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', script, folder, ...options],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

describe('data-check', { timeout: 30_000 }, () => {
	it('passes a good folder, and says that quotations were not compared', () => {
		write(aDatasetFolder());
		const { status, stdout } = run('data-check');
		expect(status).toBe(0);
		expect(stdout).toContain('0 fouten');
		expect(stdout).toContain('--documents');
	});

	it('fails on an error, as text or as JSON', () => {
		write(aDatasetFolder({ 'events.json': { events: [anEvent({ date: '1953-02-30' })] } }));
		expect(run('data-check', '--lang', 'en')).toMatchObject({
			status: 1,
			stdout: expect.stringContaining('events.json:5:12  error  invalid-date')
		});
		const { stdout } = run('data-check', '--json');
		expect(JSON.parse(stdout).problems[0]).toMatchObject({ rule: 'invalid-date', line: 5 });
	});

	it('fails on a folder that holds no timeline, or is not there', () => {
		const { status, stdout } = run('data-check', '--lang', 'en');
		expect(status).toBe(1);
		expect(stdout).toContain('holds no timeline.json');
		rmSync(folder, { recursive: true });
		expect(run('data-check')).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('is er niet')
		});
		mkdirSync(folder);
	});

	it('compares quotations with the documents it is given', () => {
		write(aDatasetFolder());
		const documents = join(folder, 'documents');
		const absent = run('data-check', '--documents', documents);
		expect(absent.status).toBe(1);
		expect(absent.stdout).toContain('niet vergeleken');
		expect(run('data-check', '--documents', documents, '--documents-optional').status).toBe(0);
		write(new Map([...theDocuments()].map(([name, { text }]) => [`documents/${name}`, text])));
		const { status, stdout } = run('data-check', '--documents', documents);
		expect(status).toBe(0);
		expect(stdout.trim()).toBe('0 fouten, 0 waarschuwingen');
	});
});

describe('data-report', { timeout: 30_000 }, () => {
	it('says where a folder is thin, and counts its documents when it has them', () => {
		write(aDatasetFolder());
		expect(run('data-report', '--lang', 'en').stdout).toContain('give --documents DIR');
		write(new Map([...theDocuments()].map(([name, { text }]) => [`documents/${name}`, text])));
		const documents = join(folder, 'documents');
		const { status, stdout } = run('data-report', '--documents', documents, '--json');
		expect(status).toBe(0);
		expect(JSON.parse(stdout).sources).toMatchObject([
			{ id: 'nacht', unquotedSections: ['opening'], documentWords: expect.any(Number) },
			{ id: 'jaar-later', unquotedSections: [] }
		]);
	});

	it('fails on a folder that cannot be read, and says why', () => {
		write(aDatasetFolder({ 'timeline.json': '{' }));
		expect(run('data-report')).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('timeline.json')
		});
	});
});

describe('data-format and data-schema', { timeout: 30_000 }, () => {
	it('write what their check then finds in order', () => {
		write(aDatasetFolder({ 'stories/kort.json': '{"id":"kort"}' }));
		for (const command of ['data-format', 'data-schema']) {
			expect(run(command, '--check').status).toBe(1);
			expect(run(command).status).toBe(0);
			expect(run(command, '--check')).toMatchObject({ status: 0, stderr: '' });
		}
		expect(readFileSync(join(folder, 'stories', 'kort.json'), 'utf8')).toBe(
			'{\n\t"id": "kort"\n}\n'
		);
		for (const name of ['events', 'story'])
			expect(readFileSync(join(folder, 'schema', `${name}.schema.json`), 'utf8')).toContain(
				'draft-07'
			);
	});

	it('leave a file that cannot be read as it is', () => {
		write(aDatasetFolder({ 'events.json': '{' }));
		expect(run('data-format').status).toBe(1);
		expect(readFileSync(join(folder, 'events.json'), 'utf8')).toBe('{');
	});
});
