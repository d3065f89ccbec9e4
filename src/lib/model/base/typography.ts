/**
 * Straight quotes and apostrophes as print has them. A single quote opens only where another one
 * closes after a word; else it stands for letters left out, as in "zo'n" and "'s avonds".
 */
export const typographic = (text: string): string =>
	/["']/.test(text)
		? text
				.replace(/"([^"]*)"/g, '“$1”')
				.replace(/(^|[\s(])'(?![snt](?:\s|$))([^']*(?:\b'\b[^']*)*)'(?!\p{L})/gu, '$1‘$2’')
				.replace(/'/g, '’')
		: text;
