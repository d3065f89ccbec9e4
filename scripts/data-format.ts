// npm run data:format -- [folder] [--check]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDataFile } from '../src/lib/model/read/index.ts';
import { isDataFile } from '../src/lib/model/schema/index.ts';
import { datasetFolder, readDatasetFolder } from '../src/lib/server/dataset-folder.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { check: { type: 'boolean', default: false } }
});
const folder = positionals[0] ?? datasetFolder();

try {
	for (const [name, bytes] of readDatasetFolder(folder)) {
		if (!isDataFile(name)) continue;
		const path = join(folder, name);
		const formatted = formatOrReport(name, bytes);
		if (formatted === null || Buffer.from(formatted).equals(bytes)) continue;
		if (values.check) {
			console.error(`${path} is not in canonical form; run npm run data:format.`);
			process.exitCode = 1;
		} else {
			writeFileSync(path, formatted);
			console.log(`${path} formatted.`);
		}
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** A file that cannot be read stays as it is, and the others are still formatted. */
function formatOrReport(name: string, bytes: Uint8Array): string | null {
	try {
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		return formatDataFile(name, decoder.decode(bytes));
	} catch (error) {
		console.error(`${name} was left as it is: ${error instanceof Error ? error.message : error}`);
		process.exitCode = 1;
		return null;
	}
}
