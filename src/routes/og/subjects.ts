import { chooseText, messagesIn, typographic } from '$lib/i18n/messages.ts';
import { type SmallTimelineRequest, smallView } from '$lib/layout/small/index.ts';
import { type Dataset, linksOf, textEditionOf } from '$lib/model/dataset/index.ts';
import { formatMonth, formatSpan } from '$lib/model/time/index.ts';
import type { Day, Id, Language, Localized, Memo } from '$lib/model/base/index.ts';

/** What a picture for sharing shows: words, and what is drawn on the curve. */
export interface PictureSubject {
	/** Above the title: kind or group, and date. */
	kicker: string;
	title: string;
	/** Told in serif, stated in sans. */
	isVoice: boolean;
	/** The one that is ringed. */
	lit?: Id;
	drawn: Partial<
		Pick<SmallTimelineRequest, 'events' | 'excerpts' | 'series' | 'waves' | 'passages'>
	>;
	/** The waves are what it is about. */
	showsWaves: boolean;
}

/** The names of all pictures: one for the site, and one for each page of a thing. */
export function pictureNames(dataset: Dataset, memo: Memo): string[] {
	const waves = dataset.waves.definitions.flatMap((definition) => definition.waves);
	const named = (kind: string, things: readonly { id: Id }[]) =>
		things.map(({ id }) => `${kind}-${id}`);
	return [
		'timeline',
		// Where the text edition is divided by month, events have no pages of their own.
		...named('event', textEditionOf(dataset, memo).isByMonth ? [] : dataset.events),
		...named('theme', dataset.themes),
		...named('source', dataset.sources),
		...named('wave', waves)
	];
}

/** Importance from which an event belongs to the view around a thing. */
const MUST_SHOW = 5;

/** What the picture of a name shows; undefined when there is none of that name. */
export function pictureSubject(
	name: string,
	dataset: Dataset,
	language: Language,
	memo: Memo
): PictureSubject | undefined {
	const words = messagesIn(language);
	const text = (texts: Localized) => typographic(chooseText(texts, language).text);
	const monthOf = (day: Day) => formatMonth(day, language, 'withYear');
	const [kind, id] = split(name);
	const mustShow = dataset.events.filter(({ importance }) => importance >= MUST_SHOW).slice(0, 60);
	const common = { isVoice: false, showsWaves: false };
	switch (kind) {
		case 'timeline': {
			const { start, end } = smallView(dataset);
			return {
				...common,
				kicker: `${monthOf(start)} – ${monthOf(end - 1)}`,
				title: text(dataset.timeline.subtitle),
				isVoice: true,
				drawn: { events: mustShow }
			};
		}
		case 'event': {
			const event = dataset.events.find((one) => one.id === id);
			const label = dataset.timeline.kinds.find((one) => one.id === event?.kind)?.label;
			return (
				event && {
					...common,
					kicker: `${label ? text(label) : ''} · ${formatSpan(event.span, language, 'full')}`,
					title: text(event.title),
					lit: event.id,
					// First, so that it lies on the curve itself.
					drawn: { events: [event, ...mustShow.filter((one) => one !== event)] }
				}
			);
		}
		case 'theme': {
			const theme = dataset.themes.find((one) => one.id === id);
			const group = dataset.groups.find((one) => one.id === theme?.group);
			const links = linksOf(dataset, memo);
			const near = links.neighbours({ type: 'theme', id }).events;
			return (
				theme && {
					...common,
					kicker: `${words.card.theme} · ${group ? text(group.title) : ''}`,
					title: capitalised(text(theme.title)),
					isVoice: true,
					drawn: {
						events: dataset.events.filter((event) => near.has(event.id)),
						excerpts: links.excerptsOfTheme(id)
					}
				}
			);
		}
		case 'source': {
			const source = dataset.sources.find((one) => one.id === id);
			return (
				source && {
					...common,
					kicker: source.publisher,
					title: source.title,
					isVoice: true,
					drawn: { excerpts: dataset.excerpts.filter((excerpt) => excerpt.source === id) }
				}
			);
		}
		case 'wave': {
			const definition = dataset.waves.definitions.find(({ waves }) =>
				waves.some((wave) => wave.id === id)
			);
			const wave = definition?.waves.find((one) => one.id === id);
			return (
				definition &&
				wave && {
					...common,
					kicker: words.card.span(
						formatSpan(wave.startSpan, language, 'full'),
						formatSpan(wave.endSpan, language, 'full')
					),
					title: text(wave.title),
					drawn: { series: definition.series, waves: { ...definition, waves: [wave] } },
					showsWaves: true
				}
			);
		}
		default:
			return undefined;
	}
}

/** As the heading of the page, which begins with a capital. */
const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `theme-first-wave` is the theme `first-wave`. */
function split(name: string): [kind: string, id: Id] {
	const dash = name.indexOf('-');
	return dash < 0 ? [name, ''] : [name.slice(0, dash), name.slice(dash + 1)];
}
