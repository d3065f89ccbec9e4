export {
	beyondInWords,
	countsInWords,
	daysInWords,
	laneTitle,
	outcomesOf,
	readingInWords,
	announcementName
} from './announcement-words.ts';
export { meanText } from './mean-text.ts';
export { waveDates } from './wave-dates.ts';
