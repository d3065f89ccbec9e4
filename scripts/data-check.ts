// npm run data:check -- [folder] [--documents DIR [--documents-optional]] [--lang nl|en] [--json]
import { parseArgs } from 'node:util';
import { checkOwnWords, checkQuotations, validateFolder } from '../src/lib/model/check/index.ts';
import type { ReadFolder } from '../src/lib/model/read/index.ts';
import {
	compareProblems,
	countProblems,
	formatReport,
	type Problem
} from '../src/lib/model/base/index.ts';
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
		'documents-optional': { type: 'boolean', default: false },
		lang: { type: 'string', default: 'nl' },
		json: { type: 'boolean', default: false }
	}
});
const language = values.lang === 'en' ? 'en' : 'nl';
const folderName = positionals[0] ?? datasetFolder();

const NOT_ASKED = {
	nl: 'De citaten zijn niet vergeleken met de documenten; geef daarvoor --documents MAP.',
	en: 'The quotations were not compared with the documents; give --documents DIR for that.'
};
const NOT_THERE = {
	nl: `De citaten zijn niet vergeleken, want de map ${values.documents} is er niet.`,
	en: `The quotations were not compared, because the folder ${values.documents} does not exist.`
};

/** What the documents say, or why they were not asked. */
function compareQuotations(folder: ReadFolder): { problems: Problem[]; remark: string | null } {
	if (values.documents === undefined) return { problems: [], remark: NOT_ASKED[language] };
	const documents = readSourceDocuments(values.documents);
	if (documents)
		return {
			problems: [...checkQuotations(folder, documents), ...checkOwnWords(folder, documents)],
			remark: null
		};
	if (!values['documents-optional']) process.exitCode = 1;
	return { problems: [], remark: NOT_THERE[language] };
}

try {
	const folder = validateFolder(readDatasetFolder(folderName));
	const { problems: misquoted, remark } = compareQuotations(folder);
	const problems = [...folder.problems, ...misquoted].sort(compareProblems);
	const { errors, warnings } = countProblems(problems);
	if (errors > 0) process.exitCode = 1;
	if (values.json)
		console.log(
			JSON.stringify({ folder: folderName, errors, warnings, remark, problems }, null, '\t')
		);
	else console.log([formatReport(problems, language), ...(remark ? [remark] : [])].join('\n\n'));
} catch (error) {
	if (!(error instanceof MissingFolderError)) throw error;
	console.error(error.sentence[language]);
	process.exitCode = 1;
}
