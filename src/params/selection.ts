/** What a part of the text edition can be chosen by, without any script. */
export const match = (param: string): param is 'period' | 'theme' =>
	param === 'period' || param === 'theme';
