import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The dataset folder: `TIMELINE_DATA`, or `data`. */
export const datasetFolder = (): string => process.env.TIMELINE_DATA ?? 'data';

/** Every JSON and CSV file of a dataset folder, one level deep, by its path within the folder. */
export function readDatasetFolder(folder: string): Map<string, Uint8Array> {
	if (!existsSync(folder)) throw new Error(`There is no folder "${folder}".`);
	const files = new Map<string, Uint8Array>();
	for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && /\.(json|csv)$/.test(entry.name))
			files.set(path.slice(folder.length + 1), readFileSync(path));
	}
	return files;
}
