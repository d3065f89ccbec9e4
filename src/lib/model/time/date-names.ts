import type { Language } from '../base/index.ts';

/** The names of the months and of the weekdays of a language, from January and from Monday. */
export interface DateNames {
	months: readonly string[];
	shortMonths: readonly string[];
	weekdays: readonly string[];
	/** In two letters. */
	shortWeekdays: readonly string[];
}

/** As date-fns has them, of which a browser would have to load 7 kB; a test compares the two. */
export const DATE_NAMES: Record<Language, DateNames> = {
	nl: {
		months: [
			...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
			...['juli', 'augustus', 'september', 'oktober', 'november', 'december']
		],
		shortMonths: [
			...['jan', 'feb', 'mrt', 'apr', 'mei', 'jun'],
			...['jul', 'aug', 'sep', 'okt', 'nov', 'dec']
		],
		weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
		shortWeekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
	},
	en: {
		months: [
			...['January', 'February', 'March', 'April', 'May', 'June'],
			...['July', 'August', 'September', 'October', 'November', 'December']
		],
		shortMonths: [
			...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
			...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
		],
		weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
		shortWeekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
	}
};
