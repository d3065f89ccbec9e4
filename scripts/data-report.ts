// npm run data:report -- [folder] [--documents DIR] [--lang nl|en] [--json]
import { parseArgs } from 'node:util';
import { coverageOf, formatCoverage } from '../src/lib/model/check/index.ts';
import { parseDataset } from '../src/lib/model/read/index.ts';
import { formatReport } from '../src/lib/model/base/index.ts';
import {
	datasetFolder,
	MissingFolderError,
	readDatasetFolder
} from '../src/lib/server/dataset-folder.ts';
import { readSourceDocuments } from '../src/lib/server/source-documents.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		documents: { type: 'string' },
		lang: { type: 'string', default: 'nl' },
		json: { type: 'boolean', default: false }
	}
});
const language = values.lang === 'en' ? 'en' : 'nl';

try {
	const folder = positionals[0] ?? datasetFolder();
	const { dataset, problems } = parseDataset(readDatasetFolder(folder));
	if (dataset) {
		const documents = values.documents === undefined ? null : readSourceDocuments(values.documents);
		const coverage = coverageOf(dataset, documents);
		console.log(
			values.json ? JSON.stringify(coverage, null, '\t') : formatCoverage(coverage, language)
		);
	} else {
		console.error(formatReport(problems, language));
		process.exitCode = 1;
	}
} catch (error) {
	if (!(error instanceof MissingFolderError)) throw error;
	console.error(error.sentence[language]);
	process.exitCode = 1;
}
