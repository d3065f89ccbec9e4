import type { Dataset } from '../dataset/index.ts';
import {
	type DatasetFiles,
	type ParsedDataset,
	readFolder,
	type ReadFolder
} from '../read/index.ts';
import { compareProblems, type Problem } from '../base/index.ts';
import {
	findEventsWithoutEvidence,
	findSilentMonths,
	findThemesWithoutExcerpt
} from './rules/coverage.ts';
import {
	findLaterBeforeDate,
	findMisplacedSuccessors,
	findOutsideWindow,
	findPeaksOutsideWave,
	findPromisedBeforeAnnounced,
	findReversedWaves
} from './rules/dates.ts';
import { findResourceMismatches } from './rules/descriptor.ts';
import {
	findRepeatedLinks,
	findUnbackedChecks,
	findUnexplainedDoubts,
	findUnexplainedReferences,
	findUnfoundedThemeLinks
} from './rules/evidence.ts';
import { findDuplicateIds, findDuplicateSections } from './rules/ids.ts';
import { findNearDuplicates } from './rules/near-duplicates.ts';
import { findOutcomesAgainstDates } from './rules/outcomes.ts';
import { findUnknownReferences, findUnknownSections } from './rules/references.ts';
import { CheckedFolder, type Rule } from './rules/rule.ts';
import { findPeakMismatches, findUnlistedGaps } from './rules/series.ts';
import { findMisnamedStories, findReversedSteps } from './rules/stories.ts';
import { findLongExcerpts, findLongTitles, findMissingLanguages } from './rules/texts.ts';
import {
	findDifferentFigures,
	findHindsight,
	findSentenceCounts,
	findStrayQuotations
} from './rules/wording.ts';

/** Every rule that goes beyond the form of a single record. */
export const RULES: readonly Rule[] = [
	{ name: 'duplicate-id', severity: 'error', find: findDuplicateIds },
	{ name: 'duplicate-section', severity: 'error', find: findDuplicateSections },
	{ name: 'unknown-reference', severity: 'error', find: findUnknownReferences },
	{ name: 'unknown-section', severity: 'error', find: findUnknownSections },
	{ name: 'later-before-date', severity: 'error', find: findLaterBeforeDate },
	{ name: 'wave-end-before-start', severity: 'error', find: findReversedWaves },
	{ name: 'peak-outside-wave', severity: 'error', find: findPeaksOutsideWave },
	{ name: 'step-end-before-start', severity: 'error', find: findReversedSteps },
	{ name: 'promised-before-announced', severity: 'warning', find: findPromisedBeforeAnnounced },
	{ name: 'misplaced-successor', severity: 'warning', find: findMisplacedSuccessors },
	{ name: 'outcome-against-dates', severity: 'warning', find: findOutcomesAgainstDates },
	{ name: 'outside-window', severity: 'warning', find: findOutsideWindow },
	{ name: 'missing-language', severity: 'warning', find: findMissingLanguages },
	{ name: 'long-title', severity: 'warning', find: findLongTitles },
	{ name: 'sentence-count', severity: 'warning', find: findSentenceCounts },
	{ name: 'different-figures', severity: 'warning', find: findDifferentFigures },
	{ name: 'hindsight', severity: 'warning', find: findHindsight },
	{ name: 'stray-quotation', severity: 'error', find: findStrayQuotations },
	{ name: 'long-excerpt', severity: 'error', find: findLongExcerpts },
	{ name: 'near-duplicate', severity: 'warning', find: findNearDuplicates },
	{ name: 'theme-without-excerpt', severity: 'warning', find: findThemesWithoutExcerpt },
	{ name: 'event-without-evidence', severity: 'warning', find: findEventsWithoutEvidence },
	{ name: 'unfounded-theme-link', severity: 'error', find: findUnfoundedThemeLinks },
	{ name: 'repeated-link', severity: 'warning', find: findRepeatedLinks },
	{ name: 'unbacked-check', severity: 'warning', find: findUnbackedChecks },
	{ name: 'unexplained-doubt', severity: 'warning', find: findUnexplainedDoubts },
	{ name: 'unexplained-reference', severity: 'warning', find: findUnexplainedReferences },
	{ name: 'silent-month', severity: 'warning', find: findSilentMonths },
	{ name: 'unlisted-gap', severity: 'warning', find: findUnlistedGaps },
	{ name: 'peak-mismatch', severity: 'error', find: findPeakMismatches },
	{ name: 'story-file-name', severity: 'warning', find: findMisnamedStories },
	{ name: 'datapackage-resource', severity: 'error', find: findResourceMismatches }
];

/** What the rules find in a folder whose timeline could be read. */
export function checkDataset(folder: ReadFolder, dataset: Dataset): Problem[] {
	const checked = new CheckedFolder(folder, dataset);
	return RULES.flatMap(({ name, severity, find }) =>
		[...find(checked)].map(({ place, ...finding }) =>
			place.file.problem(place.path, { severity, rule: name, ...finding })
		)
	);
}

/** Reads a folder and applies every rule: all problems at once, in order of file, line, column. */
export function validateDataset(files: DatasetFiles): ParsedDataset {
	const { dataset, problems } = validateFolder(files);
	return { dataset, problems };
}

/** As `validateDataset`, with the places of all records. */
export function validateFolder(files: DatasetFiles): ReadFolder {
	const folder = readFolder(files);
	const found = folder.dataset ? checkDataset(folder, folder.dataset) : [];
	return { ...folder, problems: [...folder.problems, ...found].sort(compareProblems) };
}
