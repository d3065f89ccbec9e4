import type { Problem } from '../base/index.ts';

/** A text with its problems; `text` is null when the bytes are no UTF-8. */
export interface DecodedText {
	text: string | null;
	problems: Problem[];
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const LINE_FEED = 0x0a;

/** Reads bytes as UTF-8. A byte order mark is left out, and reported where the format has none. */
export function decodeText(
	file: string,
	bytes: Uint8Array,
	byteOrderMark: 'reported' | 'ignored'
): DecodedText {
	const hasMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
	const content = hasMark ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
	const text = decode(content);
	if (text === null) return { text, problems: [wrongEncoding(file, content)] };
	const isReported = hasMark && byteOrderMark === 'reported';
	return { text, problems: isReported ? [markProblem(file)] : [] };
}

function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** A line feed is never part of another character, so the first line that fails holds the fault. */
function wrongEncoding(file: string, bytes: Uint8Array): Problem {
	let line = 1;
	let start = 0;
	for (;;) {
		const end = bytes.indexOf(LINE_FEED, start);
		if (end === -1 || decode(bytes.subarray(start, end)) === null) break;
		start = end + 1;
		line += 1;
	}
	return {
		severity: 'error',
		rule: 'wrong-encoding',
		file,
		line,
		column: 1,
		message: {
			nl: 'Deze regel is geen geldige UTF-8, dus het bestand is niet te lezen.',
			en: 'This line is not valid UTF-8, so the file cannot be read.'
		},
		remedy: {
			nl: 'Bewaar het bestand opnieuw met de tekencodering UTF-8.',
			en: 'Save the file again with the character encoding UTF-8.'
		}
	};
}

function markProblem(file: string): Problem {
	return {
		severity: 'warning',
		rule: 'byte-order-mark',
		file,
		line: 1,
		column: 1,
		message: {
			nl: 'Het bestand begint met een onzichtbaar teken (byte order mark).',
			en: 'The file starts with an invisible character (byte order mark).'
		},
		remedy: {
			nl: 'Bewaar het als UTF-8 zonder BOM.',
			en: 'Save it as UTF-8 without BOM.'
		}
	};
}
