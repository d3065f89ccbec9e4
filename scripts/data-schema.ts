// npm run data:schema -- [folder] [--check]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemas } from '../src/lib/model/read/index.ts';
import { datasetFolder } from '../src/lib/server/dataset-folder.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { check: { type: 'boolean', default: false } }
});
const folder = positionals[0] ?? datasetFolder();

for (const [name, text] of jsonSchemas()) {
	const path = join(folder, name);
	const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === text;
	if (isCurrent) continue;
	if (values.check) {
		console.error(`${path} does not match the format; run npm run data:schema.`);
		process.exitCode = 1;
	} else {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`${path} written.`);
	}
}
