import type { DayCount } from '../model/time/index.ts';

/** What a language says of numbers of days. */
interface DayWords {
	/** "12 dagen" */
	days: (count: number) => string;
	about: (text: string) => string;
	atMost: (text: string) => string;
	/** Between a number and one with its days: "3 en 6 dagen". */
	between: (least: number, most: string) => string;
	/** Between two texts. */
	from: (least: string, most: string) => string;
}

/** How a number of days is said when it is below zero, above it, or zero. */
export interface Direction {
	less: string;
	more: string;
	same: string;
}

/** Says numbers of days as well as they are known. */
export function createDayCounts(words: DayWords) {
	const { days, about, atMost, between, from } = words;
	/** "16 dagen", "ongeveer 16 dagen", "tussen 3 en 6 dagen"; for what is not below zero. */
	const inDays = ({ least, most, isAbout }: DayCount): string => {
		if (least !== most)
			return isAbout ? about(between(least, days(most))) : between(least, days(most));
		return isAbout ? about(days(most)) : days(most);
	};
	return {
		inDays,
		/** "7 dagen later", "even laat", "tussen 3 dagen eerder en 6 dagen later". */
		inDirection(count: DayCount, { less, more, same }: Direction): string {
			const { least, most, isAbout } = count;
			if (least === 0 && most === 0) return isAbout ? about(same) : same;
			const minus = { least: -most, most: -least, isAbout };
			if (least === 0) return `${atMost(inDays({ ...count, least: most }))} ${more}`;
			if (most === 0) return `${atMost(inDays({ ...minus, least: minus.most }))} ${less}`;
			if (least > 0) return `${inDays(count)} ${more}`;
			if (most < 0) return `${inDays(minus)} ${less}`;
			const range = from(`${days(-least)} ${less}`, `${days(most)} ${more}`);
			return isAbout ? about(range) : range;
		}
	};
}
