import { printParseErrorCode } from 'jsonc-parser';
import type { ParseErrorCode } from 'jsonc-parser';
import type { Bilingual, Finding } from '../base/index.ts';

/** What is wrong with a text that is no JSON; harmless when its meaning is still beyond doubt. */
export interface SyntaxFinding {
	finding: Finding;
	isHarmless: boolean;
}

/** A parser's error in words. */
export function describeSyntaxError(
	code: ParseErrorCode,
	text: string,
	offset: number
): SyntaxFinding {
	const name = printParseErrorCode(code);
	if (name === 'InvalidCommentToken')
		return {
			isHarmless: true,
			finding: {
				severity: 'error',
				rule: 'json-comment',
				message: {
					nl: 'JSON kent geen commentaar.',
					en: 'JSON has no comments.'
				},
				remedy: {
					nl: 'Zet de opmerking in een veld dat ervoor bedoeld is, zoals check.note.',
					en: 'Put the remark into a field that is meant for it, such as check.note.'
				}
			}
		};
	if (isTrailingComma(name, text, offset))
		return {
			isHarmless: true,
			finding: {
				severity: 'error',
				rule: 'trailing-comma',
				message: {
					nl: 'Voor dit haakje staat een komma te veel.',
					en: 'There is a comma too many before this bracket.'
				},
				remedy: { nl: 'Haal die komma weg.', en: 'Remove that comma.' }
			}
		};
	const message = MESSAGES[name] ?? {
		nl: `Hier staat iets wat in JSON niet kan${near(text, offset)}.`,
		en: `Here stands something that JSON does not allow${near(text, offset)}.`
	};
	return {
		isHarmless: false,
		finding: {
			severity: 'error',
			rule: 'broken-json',
			message,
			remedy: {
				nl: 'Herstel het hier of vlak hierboven; tot dan telt niets uit dit bestand mee.',
				en: 'Mend it here or just above; until then nothing in this file counts.'
			}
		}
	};
}

/** The parser expects a key or value where the closing bracket after the comma stands. */
function isTrailingComma(name: string, text: string, offset: number): boolean {
	const isExpectation = name === 'PropertyNameExpected' || name === 'ValueExpected';
	return (
		isExpectation &&
		/[}\]]/.test(text.charAt(offset)) &&
		text.slice(0, offset).trimEnd().endsWith(',')
	);
}

function near(text: string, offset: number): string {
	const [found = ''] = text.slice(offset, offset + 20).split('\n');
	if (found.trim() === '') return '';
	return `: ‘${found.trim()}’`;
}

const MESSAGES: Partial<Record<string, Bilingual>> = {
	CommaExpected: {
		nl: 'Hiervoor ontbreekt een komma.',
		en: 'A comma is missing before this.'
	},
	ColonExpected: {
		nl: 'Hier ontbreekt een dubbele punt tussen de naam van het veld en de waarde.',
		en: 'A colon is missing here between the name of the field and its value.'
	},
	PropertyNameExpected: {
		nl: 'Hier hoort de naam van een veld te staan, tussen dubbele aanhalingstekens.',
		en: 'The name of a field should stand here, in double quotes.'
	},
	ValueExpected: {
		nl: 'Hier ontbreekt een waarde.',
		en: 'A value is missing here.'
	},
	CloseBraceExpected: {
		nl: 'Het bestand houdt op voordat een accolade { is gesloten.',
		en: 'The file ends before a brace { was closed.'
	},
	CloseBracketExpected: {
		nl: 'Het bestand houdt op voordat een haak [ is gesloten.',
		en: 'The file ends before a bracket [ was closed.'
	},
	EndOfFileExpected: {
		nl: 'Na het einde van de gegevens staat nog iets.',
		en: 'Something follows after the end of the data.'
	},
	UnexpectedEndOfString: {
		nl: 'Deze tekst mist het aanhalingsteken aan het eind.',
		en: 'This text lacks its closing quote.'
	},
	InvalidEscapeCharacter: {
		nl: 'Na een schuine streep (\\) staat een teken dat daar niet kan.',
		en: 'After a backslash (\\) stands a character that cannot follow it.'
	},
	InvalidCharacter: {
		nl: 'In deze tekst staat een regeleinde of tab die niet als \\n of \\t is geschreven.',
		en: 'This text holds a line break or tab that is not written as \\n or \\t.'
	}
};
