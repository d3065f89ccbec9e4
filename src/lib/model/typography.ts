/** Straight quotes and apostrophes as print has them. */
export const typographic = (text: string): string =>
	text
		.replace(/"([^"]*)"/g, '“$1”')
		.replace(/(^|[\s(])'([^']*)'/g, '$1‘$2’')
		.replace(/'/g, '’');
