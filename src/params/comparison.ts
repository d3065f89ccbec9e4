/** A choice of waves side by side that can be made without any script. */
export const match = (param: string): param is 'waves' | 'series' | 'zero' | 'scale' =>
	['waves', 'series', 'zero', 'scale'].includes(param);
