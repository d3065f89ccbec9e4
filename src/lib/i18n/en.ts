import { createNumbers } from './numbers.ts';
import type { Messages } from './nl.ts';

const { number, shortNumber, plural } = createNumbers('en-GB');

export const en: Messages = {
	number,
	shortNumber,
	skip: 'Skip to the timeline',
	nav: {
		label: 'Main menu',
		timeline: 'Timeline',
		text: 'Text',
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
	tabs: { time: 'Time', themes: 'Themes', search: 'Search', layers: 'Layers', label: 'Parts' }
};
