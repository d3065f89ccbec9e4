import { faultWords } from './faults.ts';
import { createNumbers } from './numbers.ts';
import type { Messages } from './nl.ts';

const { number, shortNumber, plural } = createNumbers('en-GB');

export const en: Messages = {
	number,
	shortNumber,
	faults: faultWords.en,
	skip: 'Skip to the timeline',
	nav: {
		label: 'Main menu',
		timeline: 'Timeline',
		text: 'Text',
		compare: 'Waves side by side',
		compareShort: 'Waves',
		about: 'About',
		otherLanguage: 'Nederlands',
		language: 'Language',
		colours: 'Colours',
		colourChoices: { system: 'System', light: 'Light', dark: 'Dark', contrast: 'Contrast' }
	},
	layers: {
		periods: 'Periods',
		facts: 'Facts',
		curve: 'The curve',
		promises: 'The receding end',
		experience: 'Experience',
		overview: 'Overview'
	},
	layer: {
		show: (name) => `Show ${name.toLowerCase()}`,
		controls: 'Layers and legend'
	},
	timeline: {
		label: 'Timeline',
		help: 'Left and right arrows go from event to event, up and down to another layer, plus and minus zoom, 0 shows everything, Enter pins a card, Escape closes it.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		showAll: 'Show everything',
		earlier: 'Earlier',
		later: 'Later',
		wheelHint: (key) => `${key} + scroll zooms; dragging moves.`,
		chip: (count) => `${plural(count, 'more event', 'more events')}: zoom in`,
		chipTitle: (count) => plural(count, 'event', 'events'),
		chipFirst: (count) => `The first ${count}:`,
		zoomHere: 'Zoom in on these events',
		week: (week) => `week ${week}`,
		placing: 'Events are getting their place',
		empty: 'No events with these filters.',
		clearFilters: 'Clear filters',
		view: (from, to) => `In view: ${from} to ${to}`
	},
	facts: {
		kinds: 'Kinds of events',
		hideKind: (name) => `Show ${name.toLowerCase()}`
	},
	curve: {
		mean: (days) => `Line: mean over ${days} days.`,
		raw: 'Line: the figure itself.',
		dots: 'Dot: the day itself.',
		peakNote: (day, days) => (days > 1 ? `${day}, mean over ${days} days` : day),
		series: 'Series',
		waves: 'Waves',
		source: 'Register',
		wave: 'Wave'
	},
	experience: {
		themes: (count) => plural(count, 'theme', 'themes'),
		open: (name) => `Open ${name}`,
		close: (name) => `Close ${name}`,
		day: 'passage tied to a day',
		span: 'tied to a month, or roughly dated',
		whole: 'about the whole period of the document',
		passages: (count) => plural(count, 'passage', 'passages'),
		passageFrom: (source) => `Passage from ${source}`
	},
	promises: {
		count: (count: number, kept: number) =>
			`${plural(count, 'promise', 'promises')}, ${number(kept)} kept`,
		hidden: (count: number) => `${number(count)} not drawn: zoom in`,
		none: 'No strand chosen.',
		outcomes: {
			extended: 'extended',
			postponed: 'postponed',
			tightened: 'tightened',
			'ended-as-planned': 'on the day',
			'ended-early': 'early',
			'decided-as-planned': 'decided on the day',
			open: 'still open'
		},
		stood: 'in force',
		overtaken: 'overtaken',
		beyond: (dates: string[], more: number) =>
			`further on: ${dates.join(' and ')}${more ? ` and ${number(more)} later` : ''}`,
		choose: 'Choose strands',
		more: 'All promised ends, with a table',
		ahead: (days: string) => `${days} ahead`,
		after: (days: string) => `${days} after the announcement`,
		inChain: (place: number, count: number) => `promise ${number(place)} of ${number(count)}`,
		readMore: 'In the table, with sources',
		chooseLead:
			'A strand is one subject for which a day was promised time and again. One address can stand in several strands.',
		all: 'All strands',
		strands: (count: number) => plural(count, 'strand', 'strands'),
		name: (strand: string, day: string, subject: string, promised: string, outcome: string) =>
			`${strand}, ${day}: ${subject}. Promised: ${promised}. ${outcome}`,
		promised: {
			through: (date: string) => `through ${date}`,
			until: (date: string) => `through ${date}, said as ‘until’`,
			from: (date: string) => `from ${date}`,
			'no-sooner-than': (date: string) => `${date} at the earliest`,
			'no-later-than': (date: string) => `${date} at the latest`,
			about: (date: string) => date,
			counted: (date: string) => `${date}, worked out from a duration`,
			unclear: (date: string) => `${date}, wording unclear`
		},
		days: (least: number, most: number) =>
			least === most
				? plural(least, 'day', 'days')
				: `${number(least)} to ${plural(most, 'day', 'days')}`,
		strandsLabel: 'By strand',
		nothing: 'There are no promised ends in this dataset.',
		lead: 'Each time a day was named on which something would stop or begin, it stands here: when it was said, which day was promised and what became of it. When a day moves, the next promise follows. So one can see the end recede.',
		summary: (count: {
			count: number;
			strands: number;
			kept: number;
			moved: number;
			open: number;
		}) =>
			`${plural(count.count, 'announcement', 'announcements')} in ${plural(count.strands, 'strand', 'strands')}: ${number(count.kept)} on the promised day or before it, ${number(count.moved)} extended, postponed or tightened${count.open ? `, ${number(count.open)} still open` : ''}.`,
		compared: (count: number, promised: string, real: string) =>
			`Of ${number(count)} the real end is known too. The middle (the median) of these: promised ${promised} ahead, in fact ${real}.`,
		csv: 'This table as CSV',
		chart: {
			title: 'Days to the end: as promised and as it came',
			label:
				'Line chart: for each day how many days ahead the promised end was, and how many the real one. The table below holds the data.',
			promised: 'promised end',
			real: 'real end',
			later: 'later than promised',
			sooner: 'sooner than promised',
			range: 'day not known exactly',
			count: 'strands with a promise in force',
			caption: (count: number, strands: number, edition: string) =>
				`Computed from ${plural(count, 'announcement', 'announcements')} in ${plural(strands, 'strand', 'strands')}, edition of ${edition}. The scale at the left counts days; below the months stands how many strands had a promise in force on that day.`,
			methodTitle: 'How was this computed?',
			method: [
				'A promise is in force from the day on which it was surely made to the day before the next announcement may have overtaken it, and no longer than to its promised or its real end.',
				'For each day it was taken of each strand how many days the end of the promise in force was still away; of several promises in one strand the middle (the median). The line is the middle of the strands, so that each strand counts once.',
				'Both lines are about the same promises: those of which the real end is known. On a day without any of these only the promised line stands, of all promises. One address can stand in several strands: the chart compares, and adds nothing up.',
				'The real end is that of the announcement itself. Where it has none and was extended or postponed, the end of a later announcement of the same kind in its chain holds; the table says so. What was tightened became something else, and gets no end in this way.',
				'Where a day is not known exactly, the earliest and the latest possible day were both carried through, and an area stands between them. A day that is given as approximate counts as that day.'
			]
		},
		became: 'What became of it',
		next: 'Then',
		table: {
			caption: (strands: number): string =>
				strands === 1 ? 'The announcements of this strand' : 'The announcements, by strand',
			announced: 'Said on',
			promised: 'Promised',
			ahead: 'Ahead',
			outcome: 'What became of it',
			realEnd: 'In fact',
			realAhead: 'After the announcement',
			references: 'Sources',
			unknown: 'not known',
			ofChain: 'by the later announcement'
		}
	},
	overview: {
		inView: (count) => `${plural(count, 'event', 'events')} in view`,
		outside: (before, after) =>
			[before ? `${number(before)} earlier` : '', after ? `${number(after)} later` : '']
				.filter(Boolean)
				.join(', '),
		start: 'Start of the view',
		end: 'End of the view',
		window: 'Move the view'
	},
	card: {
		close: 'Close',
		previous: 'Previous event',
		next: 'Next event',
		pinned: 'Pinned',
		themes: 'Themes',
		theme: 'Theme',
		sources: 'References',
		section: 'Section',
		spokenOf: 'Passages that speak of it',
		events: 'Events',
		later: 'What became of it',
		readMore: 'Read on',
		figures: 'The figures of that day',
		ownTranslation: 'Our own translation',
		figure: (value, unit) => `That day: ${value} ${unit}`,
		wave: (title, day) => `${title}, day ${day}`,
		moreThemePassages: (count) => `All ${plural(count, 'passage', 'passages')}`,
		peak: (value, day) => `Highest mean: ${value} on ${day}`,
		span: (from, to) => `${from} to ${to}`,
		themesSeen: 'Themes that can be seen here',
		basis: { source: 'According to the document.', reading: 'Our reading.' },
		seen: (day) => `Read on ${day}.`,
		check: {
			checked: 'Date checked',
			'from-source': 'From the source document',
			'well-known': 'Well known',
			doubtful: 'Uncertain'
		}
	},
	pages: {
		chronology: 'Chronology',
		chronologyLead: (count) =>
			`The text edition of the timeline: ${plural(count, 'event', 'events')} in order of time, with the passages that speak of them.`,
		monthTitle: (month) => `Chronology: ${month}`,
		monthLead: (month, count) =>
			`The text edition of the timeline: ${plural(count, 'event', 'events')} beginning in ${month}, with the passages that speak of them.`,
		choose: 'Choose a period or a theme',
		chosen: (count) => `Chosen: ${plural(count, 'event', 'events')}.`,
		showAll: 'Show all',
		selectionLead: (name, count) =>
			`The text edition of the timeline: ${plural(count, 'event', 'events')} with ‘${name}’, in order of time.`,
		undatedPassages: 'Passages about the whole period',
		onTimeline: 'Show on the timeline',
		themePassages: 'Passages, in the order of the document',
		themeEvents: 'Where it can be seen',
		source: 'Source',
		wholePeriod: 'About the whole period',
		sections: 'Sections of the document',
		noPassage: 'No passage chosen.',
		definition: 'Definition',
		rule: 'Rule',
		eventsInWave: 'Events in this wave',
		about: 'About this timeline',
		figures: 'The figures',
		documents: 'The documents',
		credits: 'Credits',
		changes: 'Changes',
		contents: 'On this page',
		waveDefinitions: 'The waves',
		state: (count) =>
			`${plural(count.events, 'event', 'events')} and ${plural(count.announcements, 'announcement', 'announcements')}, of which ${number(count.doubtful)} uncertain; ${plural(count.references, 'reference', 'references')}, of which ${number(count.references - count.unread)} read; ${plural(count.passages, 'passage', 'passages')} of at most ${number(count.longest)} words.`,
		edition: 'Edition',
		unit: 'Unit',
		byDate: 'Counted by',
		drawn: 'Drawn',
		peaks: 'Peaks',
		publisher: 'Publisher',
		licence: 'Licence',
		caveats: 'Note',
		notFound: 'This page does not exist.',
		notFoundHelp: 'Look in the chronology, or go back to the timeline.',
		related: 'Related themes',
		authors: 'Authors',
		date: 'Date',
		period: 'Speaks of'
	},
	address: {
		misunderstood: (parts) =>
			`A part of this link says nothing here and was left out: ${parts.join(', ')}. The rest is as asked.`
	},
	filters: {
		button: 'Filter',
		active: (count) => `Filter, ${number(count)} active`,
		title: 'Choose events',
		rest: 'What does not match',
		hide: 'hide',
		fade: 'leave faded',
		all: 'all',
		clearFacet: (name) => `${name}: show all`,
		inView: (certain, possible) =>
			possible
				? `${plural(certain, 'event', 'events')} certainly in view, ${number(possible)} possibly.`
				: `${plural(certain, 'event', 'events')} in view.`,
		facets: {
			wave: 'Wave',
			source: 'Document that speaks of it',
			date: 'Date',
			check: 'How it was checked',
			theme: 'Theme'
		},
		dates: { certain: 'known to the day', uncertain: 'uncertain or approximate' }
	},
	search: {
		label: 'Search',
		placeholder: 'Words, names, quotations',
		active: (query) => `Search: ${query}`,
		hits: (count) => plural(count, 'hit', 'hits'),
		more: (count) => `And ${plural(count, 'more hit', 'more hits')}: search more precisely.`,
		failed: 'Searching does not work now: its index could not be fetched. The timeline does work.',
		types: { excerpt: 'Passage', theme: 'Theme', source: 'Document', wave: 'Wave' }
	},
	commands: {
		previous: 'Previous event',
		next: 'Next event',
		first: 'First event',
		last: 'Last event',
		layerUp: 'Layer above',
		layerDown: 'Layer below',
		period: 'A whole period',
		panEarlier: 'A little earlier',
		panLater: 'A little later',
		screenEarlier: 'A screen earlier',
		screenLater: 'A screen later',
		leave: 'Close card or window'
	},
	help: {
		title: 'Help',
		short: 'In a minute',
		layersTitle: 'What you see',
		layers: [
			[
				'Above the curve',
				'Facts: events, measures, politics. Each sign is a kind; what has no room is counted (+3) and appears on zooming in.'
			],
			[
				'The curve',
				'A daily figure from a register, with the waves. Choose another series on the left; the line below says what it counts.'
			],
			[
				'Below the curve',
				'Experience: a row for each theme, a tick for each passage of a document. Point at something, and what belongs to it lights up on both sides.'
			],
			['Frayed edges', 'Where a day is not certain, the edge runs out in ever smaller bars.'],
			[
				'Without hindsight',
				'Set the clock to a day and all that came later is gone, also from search, counts and text. What has an uncertain date appears on the last day that it can have been; what goes on has no end; a promise stands open until its outcome could be known; a wave gets its name only when the next begins. The line is then the mean up to the day itself. Passages from later documents are called looking back, and can be left out. References and notes of the checking were written afterwards and are not there.'
			]
		],
		handsTitle: 'With mouse, finger and keys',
		hands: [
			['Zoom', 'Ctrl or ⌘ with the wheel, two fingers, or the buttons.'],
			['Move', 'Drag, or scroll sideways.'],
			['Read', 'Pointing shows a card; a click or a tap pins it.']
		],
		keysTitle: 'Keys, while the timeline has the focus',
		key: 'Key',
		action: 'What it does',
		keyNames: {
			ArrowLeft: '←',
			ArrowRight: '→',
			ArrowUp: '↑',
			ArrowDown: '↓',
			Escape: 'Esc',
			' ': 'Space'
		},
		trustTitle: 'How was it checked?',
		trust:
			'Each event says where its date comes from and how that was checked. Each quotation was found back word for word in its document. What is uncertain is shown as uncertain.',
		figuresTitle: 'What are the figures?',
		figures:
			'Each figure has a register, a rule and a licence, and sometimes a caveat. All of it is on the page About.',
		more: 'More about this timeline'
	},
	cite: {
		title: 'Cite',
		edition: (day) => `Edition ${day}`,
		copy: 'Copy',
		copied: 'Copied',
		copyLink: 'Copy link',
		copyFailed: 'Copying failed: select the text.',
		download: (name) => `${name} as a file`,
		print: 'Print'
	},
	embed: {
		open: 'Open on the site',
		title: 'Embed in another page',
		label: 'Code to embed'
	},
	takeAlong: {
		button: 'Take along',
		title: 'Take this view along',
		lead: 'What is in view now, with its legend and credit.',
		svg: 'lines and letters: sharp at every size, can be edited',
		png: 'an image of points: fits any document',
		data: 'Download the data itself',
		busy: 'The picture is being made.',
		done: (file) => `Saved as ${file}.`,
		days: (from, to) => (from === to ? from : `${from} to ${to}`),
		filtered: 'Chosen by filters: not all events are in it.',
		credit: (title, edition) => `${title}, edition of ${edition}.`,
		licence: (name) =>
			`Own texts and arrangement: ${name}. Quotations and figures remain their authors’ and publishers’.`,
		failed: {
			code: 'The picture could not be made, because a part of the site did not arrive. Try again with a connection, or load the page again.',
			fonts:
				'The picture could not be made, because the letters could not be fetched. Try again with a connection.',
			image: 'This browser could not make an image of this view. Try SVG, or a smaller window.'
		}
	},
	knowledge: {
		title: 'Without hindsight',
		short: 'Hindsight',
		toggle: 'Without hindsight: the clock on or off',
		today: 'Today is',
		about: 'Set the clock to a day: then only what was known on that day is shown.',
		lead: 'What comes next is not known yet. Drag the edge, or go a day further.',
		edge: 'Today: the edge of what is known',
		controls: 'The clock',
		date: 'Date of the clock',
		off: 'Clock off',
		names: { day: 'day', week: 'week', event: 'event' },
		earlier: { day: 'A day earlier', week: 'A week earlier', event: 'To the event before' },
		later: { day: 'A day later', week: 'A week later', event: 'To the next event' },
		firstDay: 'To the first day',
		lastDay: 'To the last day',
		play: 'Play',
		pause: 'Pause',
		playOrPause: 'Play or pause',
		keysTitle: 'Keys on the edge of what is known',
		reflections: 'Show passages that look back',
		lookingBack: 'Looking back, written later',
		status: (day: string, count: number) => `${day}: ${plural(count, 'event', 'events')} so far.`,
		mean: (days: number) => `Line: mean over ${days} days up to the day itself.`,
		figures: 'The scale keeps up. Figures as registered later; on the day itself less was known.',
		waveSince: (day: string) => `Began on ${day}; when it ends is not known.`,
		picture: (day: string) => `Without hindsight: what was known on ${day}.`,
		promises: (count: number) =>
			count === 1 ? '1 promise stands open' : `${number(count)} promises stand open`,
		promised: {
			end: (day: string) => `promised: up to and including ${day}`,
			target: (day: string) => `promised: from ${day}`,
			review: (day: string) => `promised: a decision on ${day}`,
			'no-sooner-than': (day: string) => `promised: no sooner than ${day}`,
			'no-later-than': (day: string) => `promised: no later than ${day}`
		},
		ahead: (from: number, to: number) =>
			to < 0
				? `passed ${plural(-to, 'day', 'days')} ago`
				: from === to
					? to === 0
						? 'today'
						: `${plural(to, 'day', 'days')} ahead`
					: from <= 0
						? `${plural(to, 'day', 'days')} ahead at most`
						: `${number(from)} to ${number(to)} days ahead`,
		more: (count: number) => `and ${number(count)} more`,
		waiting:
			'The clock is set to a day: what came later is taken away first. If this stays, a part of the site has not come.',
		whole: 'Show everything, without the clock',
		onDay: (day: string) => `You are reading what was known on ${day}.`,
		toPicture: 'To the timeline of that day',
		notYetTitle: 'Not known yet',
		notYet: (day: string) => `On ${day} this was not known yet.`,
		filesAreWhole: 'The files always hold everything, also while the clock is set to a day.'
	},
	licences: {
		title: 'Licences',
		own: 'The texts, the translations and the arrangement of this timeline may be reused under',
		source: (title) => `Name ${title} as the source.`,
		quotations:
			'The quotations are not under it: they remain their authors’ and stand here as citations, with source and place.',
		figures:
			'The figures are under the licence of their publisher, named above with each series; where no licence was found, that is said.'
	},
	downloads: {
		title: 'Take it along',
		lead: 'The data behind this timeline as files, to look at elsewhere or to work on. What may be done with them is said on this page.',
		formats: {
			json: {
				name: 'Everything, as JSON',
				use: 'Events, passages, themes, documents, periods, waves and announcements in both languages, for those who program. Without the figures.'
			},
			csv: {
				name: 'The events, as CSV',
				use: 'A row for each event in both languages, for a spreadsheet or statistics. A cell that a spreadsheet would read as a formula has an apostrophe before it.'
			},
			promises: {
				name: 'The promised ends, as CSV',
				use: 'A row for each announcement: when it was said, what was promised, what became of it and how many days ahead it was. A cell that a spreadsheet would read as a formula has an apostrophe before it.'
			},
			figures: {
				name: 'The figures, as CSV',
				use: 'A row for each date and series, with the figure that the timeline uses, for statistics. What each series counts and what may be done with it is in the file below.'
			},
			series: {
				name: 'The series, as CSV',
				use: 'A row for each series: what it counts, from which register, under which licence, and what to beware of.'
			},
			icalendar: {
				name: 'The events, as a calendar',
				use: 'For a calendar program (iCalendar). A date that is not known to the day takes up every possible day and says so.'
			},
			timelinejs: {
				name: 'The events, for TimelineJS',
				use: 'For a timeline of your own with TimelineJS by Knight Lab.'
			},
			annotations: {
				name: 'The passages, as web annotations',
				use: 'The quotations with their place, themes and translation (W3C Web Annotation, JSON-LD), for research into the documents.'
			},
			stories: {
				name: 'The walks, as JSON',
				use: 'The steps of each walk, with what is in view and what is said of it. Without the notes of whoever presents it.'
			}
		},
		languages: { nl: 'Dutch', en: 'English' }
	},
	small: {
		label: (name) => `${name} on a small timeline`,
		passage: (place) => `Passage ${number(place)}`,
		wholePassage: (place) => `Passage ${number(place)}, about the whole period`,
		unplaced: (count) =>
			`${plural(count, 'more event has', 'more events have')} no room here; the list below is complete.`,
		places: (dated, whole) =>
			[
				dated ? `${plural(dated, 'passage', 'passages')} with a place in time` : '',
				whole ? `${plural(whole, 'passage', 'passages')} about the whole period` : ''
			]
				.filter(Boolean)
				.join(', '),
		hollow: 'Hollow block: about the whole period of the document.',
		dash: 'Level dash: about the whole period of the document.',
		sectionLabel: (name) => `Where the passages of ‘${name}’ stand in time`,
		byMonth: (count) => `${plural(count, 'event', 'events')}, by month in the text edition:`,
		pictureAlt: (title) => `${title}, on the curve of the timeline`
	},
	tabs: {
		time: 'Time',
		themes: 'Themes',
		search: 'Search',
		layers: 'Layers',
		hindsight: 'Hindsight',
		label: 'Parts'
	}
};
