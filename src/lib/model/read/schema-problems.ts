import type { z } from 'zod';
import { en, nl } from 'zod/locales';
import type { JsonFile, JsonPath } from './json.ts';
import type { Bilingual, Problem } from '../base/index.ts';
import { schemaAt, shapeOf } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Sentences = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** What the schema finds wrong in a file, in words and with places; one problem per slip. */
export function schemaProblems(
	file: JsonFile,
	schema: z.core.$ZodType,
	issues: readonly Issue[]
): Problem[] {
	return issues.flatMap((issue) => {
		const path = issue.path as JsonPath;
		if (issue.code !== 'unrecognized_keys') {
			const sentences = describe(issue, file.valueAt(path), path);
			return [file.problem(path, { severity: 'error', ...sentences })];
		}
		const known = Object.keys(shapeOf(schemaAt(schema, path) ?? schema).fields ?? {});
		return issue.keys.map((key) => {
			const place = file.placeOfKey([...path, key]);
			return file.problem(
				[...path, key],
				{ severity: 'error', ...unknownField(key, known) },
				place
			);
		});
	});
}

function describe(issue: Issue, value: unknown, path: JsonPath): Sentences {
	const name = String(path.findLast((key) => typeof key === 'string') ?? '');
	if (value === undefined) return missingField(name, issue);
	if (issue.code === 'invalid_type') return wrongType(issue);
	if (issue.code === 'invalid_value') return wrongChoice(issue);
	if (issue.code === 'too_small' || issue.code === 'too_big') return wrongSize(issue);
	if (issue.code === 'invalid_format') return wrongForm(issue);
	return {
		rule: 'invalid-value',
		message: { nl: localeMessage(nl, issue), en: localeMessage(en, issue) },
		remedy: { nl: 'Verbeter deze waarde.', en: 'Correct this value.' }
	};
}

function localeMessage(locale: typeof nl, issue: Issue): string {
	const message = locale().localeError(issue as z.core.$ZodRawIssue);
	return `${typeof message === 'string' ? message : (message?.message ?? issue.message)}.`;
}

/** What a value of a type is called, with its article. */
const TYPES: Record<string, Bilingual> = {
	string: { nl: 'een tekst tussen aanhalingstekens', en: 'a text in quotes' },
	number: { nl: 'een getal', en: 'a number' },
	int: { nl: 'een geheel getal', en: 'a whole number' },
	boolean: { nl: 'true of false', en: 'true or false' },
	array: { nl: 'een lijst tussen [ ]', en: 'a list in [ ]' },
	object: { nl: 'een object tussen { }', en: 'an object in { }' }
};

function typeName(type: string): Bilingual {
	return TYPES[type] ?? { nl: type, en: type };
}

function quoted(values: readonly unknown[]): string {
	return values.map((value) => `‘${String(value)}’`).join(', ');
}

function missingField(name: string, issue: Issue): Sentences {
	const type = issue.code === 'invalid_type' ? typeName(issue.expected) : null;
	const choice = issue.code === 'invalid_value' ? quoted(issue.values) : null;
	const wanted =
		type ?? (choice ? { nl: choice, en: choice } : { nl: 'een waarde', en: 'a value' });
	return {
		rule: 'missing-field',
		message: {
			nl: `Het veld ‘${name}’ ontbreekt.`,
			en: `The field ‘${name}’ is missing.`
		},
		remedy: {
			nl: `Voeg ‘${name}’ toe: ${wanted.nl}.`,
			en: `Add ‘${name}’: ${wanted.en}.`
		}
	};
}

function unknownField(key: string, known: readonly string[]): Sentences {
	return {
		rule: 'unknown-field',
		message: {
			nl: `Het veld ‘${key}’ bestaat hier niet.`,
			en: `There is no field ‘${key}’ here.`
		},
		remedy: {
			nl: `Haal het weg of verbeter de naam. Hier kunnen staan: ${known.join(', ')}.`,
			en: `Remove it or correct its name. Known here: ${known.join(', ')}.`
		}
	};
}

function wrongType(issue: z.core.$ZodIssueInvalidType): Sentences {
	const wanted = typeName(issue.expected);
	return {
		rule: 'wrong-type',
		message: { nl: `Hier hoort ${wanted.nl}.`, en: `This should be ${wanted.en}.` },
		remedy: {
			nl: `Vervang de waarde door ${wanted.nl}.`,
			en: `Replace the value by ${wanted.en}.`
		}
	};
}

function wrongChoice(issue: z.core.$ZodIssueInvalidValue): Sentences {
	const choices = quoted(issue.values);
	return {
		rule: 'invalid-value',
		message: { nl: 'Deze waarde kan hier niet staan.', en: 'This value is not possible here.' },
		remedy: { nl: `Kies uit: ${choices}.`, en: `Choose from: ${choices}.` }
	};
}

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Sentences {
	const isSmall = issue.code === 'too_small';
	const bound = String(isSmall ? issue.minimum : issue.maximum);
	if (isSmall && bound === '1' && (issue.origin === 'string' || issue.origin === 'array'))
		return {
			rule: 'empty-value',
			message: { nl: 'Dit mag niet leeg zijn.', en: 'This must not be empty.' },
			remedy: {
				nl: 'Vul het in; laat een veld dat niet hoeft helemaal weg.',
				en: 'Fill it in; leave out altogether a field that is not needed.'
			}
		};
	const unit = {
		string: { nl: ' tekens', en: ' characters' },
		array: { nl: ' onderdelen', en: ' items' }
	}[issue.origin as string] ?? { nl: '', en: '' };
	const limit = isSmall
		? { nl: `ten minste ${bound}${unit.nl}`, en: `at least ${bound}${unit.en}` }
		: { nl: `ten hoogste ${bound}${unit.nl}`, en: `at most ${bound}${unit.en}` };
	return {
		rule: isSmall ? 'too-small' : 'too-big',
		message: {
			nl: `Dit is te ${isSmall ? 'klein of te kort' : 'groot of te lang'}.`,
			en: `This is too ${isSmall ? 'small or too short' : 'big or too long'}.`
		},
		remedy: { nl: `Maak er ${limit.nl} van.`, en: `Make it ${limit.en}.` }
	};
}

/** By the message that the schema gives with the pattern. */
const FORMS: Record<string, Bilingual> = {
	'kebab-case': {
		nl: 'kleine letters, cijfers en losse streepjes, zoals eerste-besmetting',
		en: 'small letters, digits and single hyphens, such as first-infection'
	},
	'YYYY-MM-DD': { nl: 'een dag als 2020-03-15', en: 'a day such as 2020-03-15' },
	'http(s) address': {
		nl: 'een webadres dat met https:// begint',
		en: 'a web address that starts with https://'
	}
};

function wrongForm(issue: z.core.$ZodIssueInvalidStringFormat): Sentences {
	const pattern = issue.pattern ?? issue.format;
	const wanted = FORMS[issue.message] ?? {
		nl: `tekst volgens het patroon ${pattern}`,
		en: `text after the pattern ${pattern}`
	};
	return {
		rule: 'invalid-format',
		message: {
			nl: 'Deze tekst heeft niet de goede vorm.',
			en: 'This text does not have the right form.'
		},
		remedy: { nl: `Schrijf ${wanted.nl}.`, en: `Write ${wanted.en}.` }
	};
}
