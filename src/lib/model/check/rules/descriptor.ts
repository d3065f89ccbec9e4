import { isDataFile } from '../../schema/index.ts';
import type { CheckedFolder, Found } from './rule.ts';

/** Resources of `datapackage.json` that are not there, and data files that it does not list. */
export function* findResourceMismatches(folder: CheckedFolder): Generator<Found> {
	const { descriptor: file, names } = folder;
	if (file?.value === undefined) return;
	const resources = file.valueAt(['resources']);
	const count = Array.isArray(resources) ? resources.length : 0;
	const listed = new Set<string>();
	for (let index = 0; index < count; index += 1) {
		const place = { file, path: ['resources', index, 'path'] };
		// A resource may be spread over several files.
		for (const path of [file.valueAt(place.path)].flat()) {
			if (typeof path !== 'string') continue;
			listed.add(path);
			if (names.has(path) || !isReadFromFolder(path)) continue;
			yield {
				place,
				message: {
					nl: `Het bestand ${path} is er niet.`,
					en: `There is no file ${path}.`
				},
				remedy: {
					nl: 'Verbeter path, of haal de resource weg.',
					en: 'Correct path, or remove the resource.'
				}
			};
		}
	}
	for (const name of names) {
		if (listed.has(name) || !(isDataFile(name) || name.endsWith('.csv'))) continue;
		yield {
			severity: 'warning',
			place: { file, path: ['resources'] },
			message: {
				nl: `Het bestand ${name} staat niet bij resources.`,
				en: `The file ${name} is not listed in resources.`
			},
			remedy: {
				nl: `Voeg een resource toe met path ‘${name}’.`,
				en: `Add a resource with the path ‘${name}’.`
			}
		};
	}
}

/** Only JSON and CSV files are read; nothing is known of others, or of what stands elsewhere. */
function isReadFromFolder(path: string): boolean {
	return /\.(json|csv)$/.test(path) && !/^https?:/.test(path);
}
