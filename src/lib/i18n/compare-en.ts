import type { CompareMessages } from './compare-nl.ts';
import { createDayCounts } from './day-counts.ts';
import { createNumbers } from './numbers.ts';

const { number, plural } = createNumbers('en-GB');
const { inDays, inDirection } = createDayCounts({
	days: (count) => plural(count, 'day', 'days'),
	about: (text) => `about ${text}`,
	atMost: (text) => `at most ${text}`,
	between: (least, most) => `between ${number(least)} and ${most}`,
	from: (least, most) => `between ${least} and ${most}`
});

/** The words of waves side by side in English. */
export const compareEn: CompareMessages = {
	title: 'Waves side by side',
	lead: 'The waves laid over one another, on the days since each began. It shows how one wave gave a picture of the next, and where that picture did not fit.',
	nothing: (waves) =>
		waves === 0
			? 'This timeline has no waves to lay side by side.'
			: 'This timeline has too little to lay side by side: that takes figures and a division with at least two waves.',
	choices: 'What you compare',
	definition: 'Waves according to',
	series: 'Figure',
	zero: 'Day 0',
	zeros: { start: 'start of the wave', peak: 'highest peak' },
	scale: 'Scale',
	scales: { absolute: 'numbers', percent: 'per cent of the peak' },
	waves: 'Waves',
	kinds: (chosen, all) => `Events: ${number(chosen)} of ${plural(all, 'kind', 'kinds')}`,
	reset: 'Back to the start',
	alternatives: 'Other comparisons',
	chart: (title) => `${title}, the waves over one another`,
	day: (day) => `day ${number(day).replace('-', '−')}`,
	weeks: (weeks) => plural(Math.abs(weeks), 'week', 'weeks'),
	zeroSign: { start: 'start', peak: 'peak' },
	percent: (value) => `${number(Math.round(value))}%`,
	ofPeak: (value) => `${number(Math.round(value))}% of the peak`,
	name: (wave, highest, isPercent) =>
		isPercent ? `${wave} (100% = ${highest})` : `${wave} ${highest}`,
	noFigure: 'no figure',
	reader: 'Day that is read',
	readerHint: 'Point at a day, drag, or use the arrow keys.',
	outside: 'outside this wave',
	events: (count) => plural(count, 'event', 'events'),
	announcements: (count) => plural(count, 'announcement', 'announcements'),
	countTitle: (count) => `${plural(count, 'more event', 'more events')}`,
	announcementsOn: (count, when) =>
		`${plural(count, 'announcement', 'announcements')} with a promised date, ${when}`,
	rowCounts: (events, announcements) =>
		[
			plural(events, 'event', 'events'),
			announcements ? plural(announcements, 'announcement', 'announcements') : ''
		]
			.filter(Boolean)
			.join(', '),
	key: {
		before: (days) => `Thin line: the ${number(days)} days before.`,
		announcement: 'Small arch: an announcement with a promised date; a number counts several.',
		soft: 'Frayed edge: the start or the end is not known to the day.'
	},
	more: (count) => `and ${number(count)} more`,
	aboutBegin: (wave, when) =>
		`The start of ‘${wave}’ is not known to the day (${when}); it is drawn from the first day that it can be.`,
	noEnd: (wave) => `‘${wave}’ has no last day and is drawn as far as there are figures.`,
	unplaced: (wave) => `‘${wave}’ is left out: the day for day 0 is not known.`,
	noFigures: (wave) => `This series has no figures for ‘${wave}’.`,
	inWords: 'In words',
	according: (definition, series, register) =>
		`The waves according to ‘${definition}’; the figure: ${series} (${register}).`,
	sentences: {
		highest: (value, unit, when, meanDays) =>
			`The highest ${meanDays > 1 ? `${number(meanDays)}-day mean` : 'figure'} was ${value} ${unit}, ${when}`,
		onDay: (day) => `on ${day}`,
		inWeek: (day) => `in the week of ${day}`,
		higher: (percent, other) =>
			Math.round(percent) === 0
				? `as high as in ‘${other}’`
				: `${number(Math.abs(Math.round(percent)))}% ${percent > 0 ? 'higher' : 'lower'} than in ‘${other}’`,
		rise: (count) =>
			`That was ${inDirection(count, { more: 'after the start', less: 'before the start', same: 'on the first day' })}`,
		later: (count, other) =>
			inDirection(count, {
				more: `later than in ‘${other}’`,
				less: `earlier than in ‘${other}’`,
				same: `as late as in ‘${other}’`
			}),
		length: (count) => `The wave lasted ${inDays(count)}`,
		noEnd: 'The wave has no last day here',
		longer: (count, other) =>
			inDirection(count, {
				more: `longer than ‘${other}’`,
				less: `shorter than ‘${other}’`,
				same: `as long as ‘${other}’`
			}),
		first: (isMeasure, count) =>
			`The first ${isMeasure ? 'measure' : 'chosen event'} came ${inDirection(count, {
				more: 'after the wave began',
				less: 'before the wave began',
				same: 'on the day the wave began'
			})}`,
		noFirst: (isMeasure) => `There are no ${isMeasure ? 'measures' : 'chosen events'} in this wave`,
		before: (count, days) =>
			`In the ${number(days)} days before there ${count === 1 ? 'was' : 'were'} ${number(count)} already.`
	},
	caveats: 'About these figures',
	inTable: 'In a table',
	table: {
		wave: 'Wave',
		began: 'Start',
		peaks: 'Peaks according to the division',
		ended: 'End',
		length: 'Duration',
		highest: (meanDays) =>
			meanDays > 1 ? `Highest ${number(meanDays)}-day mean` : 'Highest figure',
		rise: 'From the start to the highest',
		first: (isMeasure) => (isMeasure ? 'First measure' : 'First chosen event'),
		after: (count) =>
			inDirection(count, { more: 'after the start', less: 'before the start', same: 'first day' }),
		events: (days) => `Events, from ${number(days)} days before`,
		announcements: 'Announcements',
		unknown: 'not known'
	},
	days: inDays,
	inLists: 'What happened in each wave',
	promised: (when) => `promised: ${when}`,
	method: {
		title: 'How this is computed',
		text: (days) => [
			'Day 0 is the day on which a wave began, or the highest of its peaks. The days come from the chosen division; a wave with several peaks stays one wave. Where the start is not known to the day, day 0 is the first day that it can be, and the sentences say between which numbers the true one lies.',
			`A row begins ${number(days)} days before the first day of its wave and ends with its last. An event stands at the day on which it began, or may have begun; so what happened on the way to a wave can also stand in the wave before.`,
			'The line is the mean that the series also has on the timeline; a missing figure is a gap. A hundred per cent is the highest mean within the wave itself.',
			'Every event that this timeline calls a measure counts as one, also one that gives room again. Not all that was decided stands on the timeline: ‘the first’ is the first that stands here.'
		]
	},
	figures: 'The figure and the division',
	take: {
		title: 'Take this comparison along',
		csv: 'the figures as drawn, day by day, for a spreadsheet'
	}
};
