import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../model/base/index.ts';

/** The dataset of this build: the setting `TIMELINE_DATA`, else the one that is shipped. */
export function datasetFolder(): string {
	return process.env.TIMELINE_DATA ?? 'data';
}

/** A dataset folder that is not there, said in both languages. */
export class MissingFolderError extends Error {
	readonly sentence: Bilingual;

	constructor(path: string) {
		const sentence = {
			nl: `De map ‘${path}’ is er niet. Noem een map waarin timeline.json staat, achter het commando of in TIMELINE_DATA.`,
			en: `There is no folder ‘${path}’. Name a folder that holds timeline.json, after the command or in TIMELINE_DATA.`
		};
		super(sentence.en);
		this.name = 'MissingFolderError';
		this.sentence = sentence;
	}
}

/**
 * The JSON and CSV files of a dataset folder and of the folders in it, by names such as
 * `series/series.json`.
 * @throws MissingFolderError when there is no such folder
 */
export function readDatasetFolder(path: string): Map<string, Uint8Array> {
	if (!existsSync(path) || !statSync(path).isDirectory()) throw new MissingFolderError(path);
	const files = new Map<string, Uint8Array>();
	for (const entry of readdirSync(path, { withFileTypes: true })) {
		const names = entry.isDirectory()
			? readdirSync(join(path, entry.name)).map((name) => `${entry.name}/${name}`)
			: [entry.name];
		for (const name of names)
			if (/\.(json|csv)$/.test(name) && statSync(join(path, name)).isFile())
				files.set(name, readFileSync(join(path, name)));
	}
	return files;
}
