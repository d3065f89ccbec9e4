import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	datasetFolder,
	MissingFolderError,
	readDatasetFolder
} from '../../../src/lib/server/dataset-folder.ts';
import { readSourceDocuments } from '../../../src/lib/server/source-documents.ts';
import { digest } from '../../fixtures/dataset.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'dataset-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	vi.unstubAllEnvs();
});

describe('a dataset folder', () => {
	it('is read with the folders in it, JSON and CSV only', () => {
		mkdirSync(join(folder, 'series'));
		writeFileSync(join(folder, 'events.json'), '{}');
		writeFileSync(join(folder, 'README.md'), '');
		writeFileSync(join(folder, 'series', 'water.csv'), 'date\n');
		expect([...readDatasetFolder(folder).keys()].sort()).toEqual([
			'events.json',
			'series/water.csv'
		]);
	});

	it('that is not there is named in both languages', () => {
		const missing = join(folder, 'nergens');
		expect(() => readDatasetFolder(missing)).toThrow(MissingFolderError);
		const { sentence } = new MissingFolderError(missing);
		expect(sentence.nl).toContain(missing);
		expect(sentence.en).toContain('timeline.json');
	});

	it('is the one of the setting, else the shipped one', () => {
		vi.stubEnv('TIMELINE_DATA', undefined);
		expect(datasetFolder()).toBe('data');
		vi.stubEnv('TIMELINE_DATA', 'elders');
		expect(datasetFolder()).toBe('elders');
	});
});

describe('a folder of documents', () => {
	it('is read with the SHA-256 of every file', () => {
		writeFileSync(join(folder, 'a.txt'), 'één');
		expect(readSourceDocuments(folder)?.get('a.txt')).toEqual({
			text: 'één',
			sha256: digest('één')
		});
	});

	it('may not be there', () => {
		expect(readSourceDocuments(join(folder, 'nergens'))).toBeNull();
	});
});
