import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../model/check/index.ts';

/** The text files of a folder by name, with their SHA-256; null when there is no such folder. */
export function readSourceDocuments(path: string): Map<string, SourceDocument> | null {
	if (!existsSync(path) || !statSync(path).isDirectory()) return null;
	const names = readdirSync(path).filter((name) => statSync(join(path, name)).isFile());
	return new Map(
		names.map((name) => {
			const bytes = readFileSync(join(path, name));
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			return [name, { text: bytes.toString('utf8'), sha256 }];
		})
	);
}
