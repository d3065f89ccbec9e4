import type { Finding, Problem } from '../base/index.ts';

/** Without this file a folder is no dataset. */
export function withoutTimeline(): Problem {
	return {
		severity: 'error',
		rule: 'missing-file',
		file: 'timeline.json',
		line: 1,
		column: 1,
		message: {
			nl: 'De map bevat geen timeline.json, dus dit is geen dataset.',
			en: 'The folder holds no timeline.json, so this is no dataset.'
		},
		remedy: {
			nl: 'Wijs de map aan waarin timeline.json staat, of maak het bestand.',
			en: 'Point to the folder that holds timeline.json, or make the file.'
		}
	};
}

/** A file that a dataset has, if only with an empty list. */
export function missingFile(file: string): Problem {
	return {
		severity: 'error',
		rule: 'missing-file',
		file,
		line: 1,
		column: 1,
		message: {
			nl: `Het bestand ${file} ontbreekt; de dataset wordt gelezen alsof het leeg is.`,
			en: `The file ${file} is missing; the dataset is read as if it were empty.`
		},
		remedy: {
			nl: 'Zet het terug, of maak het met een lege lijst.',
			en: 'Put it back, or make it with an empty list.'
		}
	};
}

/** The first view has to begin and end somewhere. */
export function openWindow(): Finding {
	return {
		severity: 'error',
		rule: 'open-window',
		message: {
			nl: 'Het tijdvenster heeft geen begin of geen einde.',
			en: 'The window has no start or no end.'
		},
		remedy: {
			nl: 'Schrijf beide, zoals 2020-01/2021-07.',
			en: 'Write both, such as 2020-01/2021-07.'
		}
	};
}

/** A series whose figures are not there. */
export function missingSeriesFile(name: string): Finding {
	return {
		severity: 'error',
		rule: 'missing-file',
		message: {
			nl: `Het bestand ${name} met de cijfers van deze reeks ontbreekt.`,
			en: `The file ${name} with the figures of this series is missing.`
		},
		remedy: {
			nl: 'Zet het bestand in de map series, of verbeter de naam.',
			en: 'Put the file into the folder series, or correct its name.'
		}
	};
}

/** A series whose column is not in its file. */
export function missingColumn(name: string, column: string, header: readonly string[]): Finding {
	const known = header.slice(1).join(', ');
	return {
		severity: 'error',
		rule: 'missing-column',
		message: {
			nl: `${name} heeft geen kolom ‘${column}’.`,
			en: `${name} has no column ‘${column}’.`
		},
		remedy: {
			nl: `Kies een kolom die er is: ${known}.`,
			en: `Choose a column that is there: ${known}.`
		}
	};
}
