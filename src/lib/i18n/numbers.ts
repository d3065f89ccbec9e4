/** Writes numbers as a language does. The writers are made when first used: making one is slow. */
export function createNumbers(locale: string) {
	let plain: Intl.NumberFormat | undefined;
	let short: Intl.NumberFormat | undefined;
	/** With at most one digit after the comma. */
	const number = (value: number): string =>
		(plain ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })).format(value);
	return {
		number,
		/** "25 dzd.", "25K". */
		shortNumber: (value: number): string =>
			(short ??= new Intl.NumberFormat(locale, { notation: 'compact' })).format(value),
		plural: (count: number, one: string, many: string): string =>
			`${number(count)} ${count === 1 ? one : many}`
	};
}
