import { faultWords } from './faults.ts';
import { createNumbers } from './numbers.ts';

const { number, shortNumber, plural } = createNumbers('nl-NL');

/** Every word of the interface in Dutch; English has the same shape. */
export const nl = {
	number,
	/** In short, for a scale: "20 mln." */
	shortNumber,
	faults: faultWords.nl,
	skip: 'Naar de tijdlijn',
	nav: {
		label: 'Hoofdmenu',
		timeline: 'Tijdlijn',
		text: 'Tekst',
		compare: 'Golven naast elkaar',
		compareShort: 'Golven',
		about: 'Over',
		otherLanguage: 'English',
		language: 'Taal',
		colours: 'Kleuren',
		colourChoices: { system: 'Systeem', light: 'Licht', dark: 'Donker', contrast: 'Contrast' }
	},
	layers: {
		periods: 'Perioden',
		facts: 'Feiten',
		curve: 'De curve',
		promises: 'Het wijkende einde',
		experience: 'Beleving',
		overview: 'Overzicht'
	},
	layer: {
		show: (name: string) => `${name} tonen`,
		controls: 'Lagen en legenda'
	},
	timeline: {
		label: 'Tijdlijn',
		help: 'Pijltjes links en rechts gaan van gebeurtenis naar gebeurtenis, omhoog en omlaag naar een andere laag, plus en min zoomen, 0 toont alles, Enter zet een kaart vast, Escape sluit.',
		zoomIn: 'Inzoomen',
		zoomOut: 'Uitzoomen',
		showAll: 'Alles tonen',
		earlier: 'Eerder',
		later: 'Later',
		wheelHint: (key: string) => `${key} + scrollen zoomt; slepen verschuift.`,
		chip: (count: number) => `Nog ${plural(count, 'gebeurtenis', 'gebeurtenissen')}: zoom in`,
		chipTitle: (count: number) => plural(count, 'gebeurtenis', 'gebeurtenissen'),
		chipFirst: (count: number) => `De eerste ${count}:`,
		zoomHere: 'Inzoomen op deze gebeurtenissen',
		week: (week: number) => `week ${week}`,
		placing: 'Gebeurtenissen krijgen hun plaats',
		empty: 'Geen gebeurtenissen met deze filters.',
		clearFilters: 'Filters wissen',
		view: (from: string, to: string) => `In beeld: ${from} tot en met ${to}`
	},
	facts: {
		kinds: 'Soorten gebeurtenissen',
		hideKind: (name: string) => `${name} tonen`
	},
	curve: {
		mean: (days: number) => `Lijn: gemiddelde over ${days} dagen.`,
		raw: 'Lijn: het cijfer zelf.',
		dots: 'Punt: de dag zelf.',
		peakNote: (day: string, days: number) =>
			days > 1 ? `${day}, gemiddelde over ${days} dagen` : day,
		series: 'Reeks',
		waves: 'Golven',
		source: 'Register',
		wave: 'Golf'
	},
	experience: {
		themes: (count: number) => plural(count, 'thema', 'thema’s'),
		open: (name: string) => `${name} uitklappen`,
		close: (name: string) => `${name} inklappen`,
		day: 'passage bij een dag',
		span: 'bij een maand of bij benadering',
		whole: 'over de hele periode van het document',
		passages: (count: number) => plural(count, 'passage', 'passages'),
		passageFrom: (source: string) => `Passage uit ${source}`
	},
	promises: {
		count: (count: number, kept: number) =>
			`${plural(count, 'belofte', 'beloften')}, ${number(kept)} gehaald`,
		hidden: (count: number) => `${number(count)} niet getekend: zoom in`,
		none: 'Geen draad gekozen.',
		outcomes: {
			extended: 'verlengd',
			postponed: 'uitgesteld',
			tightened: 'aangescherpt',
			'ended-as-planned': 'op de dag',
			'ended-early': 'eerder',
			'decided-as-planned': 'beslist op de dag',
			open: 'nog open'
		},
		stood: 'geldig',
		overtaken: 'ingehaald',
		beyond: (dates: string[], more: number) =>
			`verder: ${dates.join(' en ')}${more ? ` en ${number(more)} later` : ''}`,
		choose: 'Draden kiezen',
		more: 'Alle beloofde einden, met een tabel',
		ahead: (days: string) => `${days} vooruit`,
		after: (days: string) => `${days} na de aankondiging`,
		inChain: (place: number, count: number) => `belofte ${number(place)} van ${number(count)}`,
		readMore: 'In de tabel, met bronnen',
		chooseLead:
			'Een draad is één onderwerp waarover telkens een dag werd beloofd. Eén toespraak kan in verschillende draden staan.',
		all: 'Alle draden',
		strands: (count: number) => plural(count, 'draad', 'draden'),
		name: (strand: string, day: string, subject: string, promised: string, outcome: string) =>
			`${strand}, ${day}: ${subject}. Beloofd: ${promised}. ${outcome}`,
		promised: {
			through: (date: string) => `tot en met ${date}`,
			until: (date: string) => `tot en met ${date}, gezegd als ‘tot’`,
			from: (date: string) => `vanaf ${date}`,
			'no-sooner-than': (date: string) => `op zijn vroegst ${date}`,
			'no-later-than': (date: string) => `uiterlijk ${date}`,
			about: (date: string) => date,
			counted: (date: string) => `${date}, uitgerekend uit een duur`,
			unclear: (date: string) => `${date}, bewoording onduidelijk`
		},
		days: (least: number, most: number) =>
			least === most
				? plural(least, 'dag', 'dagen')
				: `${number(least)} tot ${plural(most, 'dag', 'dagen')}`,
		strandsLabel: 'Per draad',
		nothing: 'In deze gegevens staan geen beloofde einden.',
		lead: 'Telkens als er een dag werd genoemd waarop iets zou ophouden of beginnen, staat dat hier: wanneer het werd gezegd, welke dag werd beloofd en wat ervan kwam. Schuift een dag op, dan volgt de volgende belofte. Zo is te zien hoe het einde wijkt.',
		summary: (count: {
			count: number;
			strands: number;
			kept: number;
			moved: number;
			open: number;
		}) =>
			`${plural(count.count, 'aankondiging', 'aankondigingen')} in ${plural(count.strands, 'draad', 'draden')}: ${number(count.kept)} op de beloofde dag of eerder, ${number(count.moved)} verlengd, uitgesteld of aangescherpt${count.open ? `, ${number(count.open)} nog open` : ''}.`,
		compared: (count: number, promised: string, real: string) =>
			`Van ${number(count)} is ook het werkelijke einde bekend. Het midden (de mediaan) daarvan: beloofd ${promised} vooruit, in werkelijkheid ${real}.`,
		csv: 'Deze tabel als CSV',
		chart: {
			title: 'Dagen tot het einde: zoals beloofd en zoals het kwam',
			label:
				'Lijngrafiek: per dag hoeveel dagen het beloofde einde vooruit lag, en hoeveel het werkelijke. De tabel hieronder bevat de gegevens.',
			promised: 'beloofd einde',
			real: 'werkelijk einde',
			later: 'later dan beloofd',
			sooner: 'eerder dan beloofd',
			range: 'dag niet precies bekend',
			count: 'draden met een geldende belofte',
			caption: (count: number, strands: number, edition: string) =>
				`Berekend uit ${plural(count, 'aankondiging', 'aankondigingen')} in ${plural(strands, 'draad', 'draden')}, editie van ${edition}. De schaal links telt dagen; onder de maanden staat hoeveel draden er die dag een geldende belofte hadden.`,
			methodTitle: 'Hoe is dit berekend?',
			method: [
				'Een belofte geldt vanaf de dag waarop zij zeker is gedaan tot de dag voordat de volgende aankondiging haar kan hebben ingehaald, en niet langer dan tot haar beloofde of haar werkelijke einde.',
				'Voor elke dag is van elke draad genomen hoeveel dagen het einde van de geldende belofte nog weg was; van meer beloften in één draad het midden (de mediaan). De lijn is het midden van de draden, zodat elke draad één keer telt.',
				'Beide lijnen gaan over dezelfde beloften: die waarvan het werkelijke einde bekend is. Op een dag zonder zulke beloften staat alleen de beloofde lijn, over alle beloften. Eén toespraak kan in verschillende draden staan: de grafiek vergelijkt, en telt niet op.',
				'Het werkelijke einde is dat van de aankondiging zelf. Is dat er niet en werd zij verlengd of uitgesteld, dan geldt het einde van een latere aankondiging van dezelfde soort in haar keten; dat staat er in de tabel bij. Wat werd aangescherpt, werd iets anders, en krijgt zo geen einde.',
				'Is een dag niet precies bekend, dan zijn de vroegste en de laatste mogelijke dag beide doorgerekend, en staat ertussen een vlak. Een dag die bij benadering is gegeven, telt als die dag.'
			]
		},
		became: 'Wat ervan werd',
		next: 'Daarna',
		table: {
			caption: (strands: number): string =>
				strands === 1 ? 'De aankondigingen van deze draad' : 'De aankondigingen, per draad',
			announced: 'Gezegd op',
			promised: 'Beloofd',
			ahead: 'Vooruit',
			outcome: 'Wat ervan werd',
			realEnd: 'In werkelijkheid',
			realAhead: 'Na de aankondiging',
			references: 'Bronnen',
			unknown: 'niet bekend',
			ofChain: 'volgens de latere aankondiging'
		}
	},
	overview: {
		inView: (count: number) => `${plural(count, 'gebeurtenis', 'gebeurtenissen')} in beeld`,
		outside: (before: number, after: number) =>
			[before ? `${number(before)} eerder` : '', after ? `${number(after)} later` : '']
				.filter(Boolean)
				.join(', '),
		start: 'Begin van het beeld',
		end: 'Einde van het beeld',
		window: 'Beeld verschuiven'
	},
	card: {
		close: 'Sluiten',
		previous: 'Vorige gebeurtenis',
		next: 'Volgende gebeurtenis',
		pinned: 'Vastgezet',
		themes: 'Thema’s',
		theme: 'Thema',
		sources: 'Bronnen',
		section: 'Onderdeel',
		spokenOf: 'Passages die hierover spreken',
		events: 'Gebeurtenissen',
		later: 'Wat ervan kwam',
		readMore: 'Lees verder',
		figures: 'De cijfers van die dag',
		ownTranslation: 'Eigen vertaling',
		figure: (value: string, unit: string) => `Die dag ${value} ${unit}`,
		wave: (title: string, day: number) => `${title}, dag ${day}`,
		moreThemePassages: (count: number) => `Alle ${plural(count, 'passage', 'passages')}`,
		peak: (value: string, day: string) => `Hoogste gemiddelde: ${value} op ${day}`,
		span: (from: string, to: string) => `${from} tot en met ${to}`,
		themesSeen: 'Thema’s die hier te zien zijn',
		basis: { source: 'Volgens het document.', reading: 'Onze lezing.' },
		seen: (day: string) => `Gelezen op ${day}.`,
		check: {
			checked: 'Datum nagegaan',
			'from-source': 'Uit het brondocument',
			'well-known': 'Algemeen bekend',
			doubtful: 'Onzeker'
		}
	},
	pages: {
		chronology: 'Chronologie',
		chronologyLead: (count: number) =>
			`De tekstuitgave van de tijdlijn: ${plural(count, 'gebeurtenis', 'gebeurtenissen')} in tijdsvolgorde, met de passages die erover spreken.`,
		monthTitle: (month: string) => `Chronologie: ${month}`,
		monthLead: (month: string, count: number) =>
			`De tekstuitgave van de tijdlijn: ${plural(count, 'gebeurtenis', 'gebeurtenissen')} die in ${month} ${count === 1 ? 'begint' : 'beginnen'}, met de passages die erover spreken.`,
		choose: 'Kies een periode of een thema',
		chosen: (count: number) => `Gekozen: ${plural(count, 'gebeurtenis', 'gebeurtenissen')}.`,
		showAll: 'Alles tonen',
		selectionLead: (name: string, count: number) =>
			`De tekstuitgave van de tijdlijn: ${plural(count, 'gebeurtenis', 'gebeurtenissen')} bij ‘${name}’, in tijdsvolgorde.`,
		undatedPassages: 'Passages over de hele periode',
		onTimeline: 'Tonen op de tijdlijn',
		themePassages: 'Passages, in de volgorde van het document',
		themeEvents: 'Waar het te zien is',
		source: 'Bron',
		wholePeriod: 'Over de hele periode',
		sections: 'Onderdelen van het document',
		noPassage: 'Geen passage gekozen.',
		definition: 'Definitie',
		rule: 'Regel',
		eventsInWave: 'Gebeurtenissen in deze golf',
		about: 'Over deze tijdlijn',
		figures: 'De cijfers',
		documents: 'De documenten',
		credits: 'Met dank aan',
		changes: 'Wijzigingen',
		contents: 'Op deze pagina',
		waveDefinitions: 'De golven',
		state: (count: {
			events: number;
			doubtful: number;
			references: number;
			unread: number;
			passages: number;
			longest: number;
			announcements: number;
		}) =>
			`${plural(count.events, 'gebeurtenis', 'gebeurtenissen')} en ${plural(count.announcements, 'aankondiging', 'aankondigingen')}, waarvan ${number(count.doubtful)} onzeker; ${plural(count.references, 'verwijzing', 'verwijzingen')}, waarvan ${number(count.references - count.unread)} gelezen; ${plural(count.passages, 'passage', 'passages')} van hooguit ${number(count.longest)} woorden.`,
		edition: 'Editie',
		unit: 'Eenheid',
		byDate: 'Geteld naar',
		drawn: 'Getekend',
		peaks: 'Toppen',
		publisher: 'Uitgever',
		licence: 'Licentie',
		caveats: 'Let op',
		notFound: 'Deze pagina is er niet.',
		notFoundHelp: 'Kijk in de chronologie, of ga terug naar de tijdlijn.',
		related: 'Verwante thema’s',
		authors: 'Auteurs',
		date: 'Datum',
		period: 'Spreekt over'
	},
	address: {
		misunderstood: (parts: string[]) =>
			`Een deel van deze link zegt hier niets en is overgeslagen: ${parts.join(', ')}. De rest is zoals gevraagd.`
	},
	filters: {
		button: 'Filter',
		active: (count: number) => `Filter, ${number(count)} actief`,
		title: 'Gebeurtenissen kiezen',
		rest: 'Wat niet past',
		hide: 'verbergen',
		fade: 'vaag laten staan',
		all: 'alles',
		clearFacet: (name: string) => `${name}: alles tonen`,
		inView: (certain: number, possible: number) =>
			possible
				? `${plural(certain, 'gebeurtenis', 'gebeurtenissen')} zeker in beeld, ${number(possible)} mogelijk.`
				: `${plural(certain, 'gebeurtenis', 'gebeurtenissen')} in beeld.`,
		facets: {
			wave: 'Golf',
			source: 'Document dat erover spreekt',
			date: 'Datum',
			check: 'Hoe nagegaan',
			theme: 'Thema'
		},
		dates: { certain: 'op de dag bekend', uncertain: 'onzeker of bij benadering' }
	},
	search: {
		label: 'Zoeken',
		placeholder: 'Woorden, namen, citaten',
		active: (query: string) => `Zoeken: ${query}`,
		hits: (count: number) => plural(count, 'treffer', 'treffers'),
		more: (count: number) => `En nog ${plural(count, 'treffer', 'treffers')}: zoek preciezer.`,
		failed: 'Zoeken lukt nu niet: de index kon niet worden opgehaald. De tijdlijn werkt wel.',
		types: { excerpt: 'Passage', theme: 'Thema', source: 'Document', wave: 'Golf' }
	},
	commands: {
		previous: 'Vorige gebeurtenis',
		next: 'Volgende gebeurtenis',
		first: 'Eerste gebeurtenis',
		last: 'Laatste gebeurtenis',
		layerUp: 'Laag erboven',
		layerDown: 'Laag eronder',
		period: 'Een periode in zijn geheel',
		panEarlier: 'Een stukje eerder',
		panLater: 'Een stukje later',
		screenEarlier: 'Een scherm eerder',
		screenLater: 'Een scherm later',
		leave: 'Kaart of venster sluiten'
	},
	help: {
		title: 'Uitleg',
		short: 'In een minuut',
		layersTitle: 'Wat u ziet',
		layers: [
			[
				'Boven de curve',
				'Feiten: gebeurtenissen, maatregelen, politiek. Elk teken is een soort; wat geen plaats heeft, is geteld (+3) en komt tevoorschijn bij inzoomen.'
			],
			[
				'De curve',
				'Een dagelijks cijfer uit een register, met de golven. Links kiest u een andere reeks; de regel eronder zegt wat zij telt.'
			],
			[
				'Onder de curve',
				'Beleving: een rij per thema, een streepje per passage uit een document. Wijs iets aan en aan beide kanten licht op wat erbij hoort.'
			],
			[
				'Rafelranden',
				'Waar een dag niet zeker is, loopt de rand uit in steeds kleinere streepjes.'
			],
			[
				'Zonder wijsheid achteraf',
				'Zet de klok op een dag en alles van later is weg, ook uit zoeken, tellingen en tekst. Wat een onzekere datum heeft, verschijnt op de laatste dag die het geweest kan zijn; wat nog duurt, heeft geen einde; een belofte staat open tot haar afloop bekend kon zijn; een golf krijgt haar naam pas als de volgende begint. De lijn is dan het gemiddelde tot en met de dag zelf. Passages uit documenten van later heten terugblik, en kunnen weg. Verwijzingen en aantekeningen bij het nagaan zijn achteraf geschreven en staan er niet bij.'
			]
		],
		handsTitle: 'Met muis, vinger en toetsen',
		hands: [
			['Zoomen', 'Ctrl of ⌘ met het muiswiel, twee vingers, of de knoppen.'],
			['Verschuiven', 'Slepen, of zijwaarts scrollen.'],
			['Lezen', 'Aanwijzen toont een kaart; klikken of tikken zet haar vast.']
		],
		keysTitle: 'Toetsen, als de tijdlijn de focus heeft',
		key: 'Toets',
		action: 'Wat zij doet',
		keyNames: {
			ArrowLeft: '←',
			ArrowRight: '→',
			ArrowUp: '↑',
			ArrowDown: '↓',
			Escape: 'Esc',
			' ': 'Spatie'
		} as Record<string, string>,
		trustTitle: 'Hoe is het nagegaan?',
		trust:
			'Elke gebeurtenis zegt waar haar datum vandaan komt en hoe die is nagegaan. Elk citaat is woord voor woord teruggevonden in zijn document. Wat onzeker is, staat er als onzeker.',
		figuresTitle: 'Wat zijn de cijfers?',
		figures:
			'Elk cijfer heeft een register, een regel en een licentie, en soms een waarschuwing. Alles staat op de pagina Over.',
		more: 'Meer over deze tijdlijn'
	},
	cite: {
		title: 'Citeren',
		edition: (day: string) => `Editie ${day}`,
		copy: 'Kopieer',
		copied: 'Gekopieerd',
		copyLink: 'Kopieer link',
		copyFailed: 'Kopiëren lukte niet: selecteer de tekst.',
		download: (name: string) => `${name} als bestand`,
		print: 'Afdrukken'
	},
	embed: {
		open: 'Openen op de site',
		title: 'Insluiten in een andere pagina',
		label: 'Code om in te sluiten'
	},
	takeAlong: {
		button: 'Meenemen',
		title: 'Dit beeld meenemen',
		lead: 'Wat nu in beeld is, met legenda en bronvermelding.',
		svg: 'lijnen en letters: scherp op elke maat, te bewerken',
		png: 'een plaatje van punten: past in elk document',
		data: 'De gegevens zelf downloaden',
		busy: 'Het beeld wordt gemaakt.',
		done: (file: string) => `Bewaard als ${file}.`,
		days: (from: string, to: string) => (from === to ? from : `${from} tot en met ${to}`),
		filtered: 'Gekozen met filters: niet alle gebeurtenissen staan erin.',
		credit: (title: string, edition: string) => `${title}, editie van ${edition}.`,
		licence: (name: string) =>
			`Eigen teksten en ordening: ${name}. Aanhalingen en cijfers blijven van hun auteurs en uitgevers.`,
		failed: {
			code: 'Het beeld kon niet worden gemaakt, omdat een deel van de site niet kwam. Probeer het opnieuw met een verbinding, of laad de pagina opnieuw.',
			fonts:
				'Het beeld kon niet worden gemaakt, omdat de letters niet konden worden opgehaald. Probeer het opnieuw met een verbinding.',
			image:
				'Deze browser kon van dit beeld geen plaatje maken. Probeer SVG, of een kleiner venster.'
		}
	},
	knowledge: {
		title: 'Zonder wijsheid achteraf',
		short: 'Achteraf',
		toggle: 'Zonder wijsheid achteraf: de klok aan of uit',
		today: 'Vandaag is het',
		about: 'Zet de klok op een dag: dan is alleen te zien wat toen bekend was.',
		lead: 'Wat hierna komt, is nog niet bekend. Sleep de rand, of ga een dag verder.',
		edge: 'Vandaag: de rand van wat bekend is',
		controls: 'De klok',
		date: 'Datum van de klok',
		off: 'Klok uit',
		names: { day: 'dag', week: 'week', event: 'gebeurtenis' },
		earlier: {
			day: 'Een dag eerder',
			week: 'Een week eerder',
			event: 'Naar de gebeurtenis ervoor'
		},
		later: { day: 'Een dag later', week: 'Een week later', event: 'Naar de volgende gebeurtenis' },
		firstDay: 'Naar de eerste dag',
		lastDay: 'Naar de laatste dag',
		play: 'Afspelen',
		pause: 'Pauze',
		playOrPause: 'Afspelen of pauze',
		keysTitle: 'Toetsen op de rand van wat bekend is',
		reflections: 'Terugblikken tonen',
		lookingBack: 'Terugblik, later geschreven',
		status: (day: string, count: number) =>
			`${day}: ${plural(count, 'gebeurtenis', 'gebeurtenissen')} tot nu toe.`,
		mean: (days: number) => `Lijn: gemiddelde over ${days} dagen tot en met de dag zelf.`,
		figures:
			'De schaal loopt mee. Cijfers zoals later geregistreerd; op de dag zelf wist men minder.',
		waveSince: (day: string) => `Begonnen op ${day}; wanneer het eindigt, is niet bekend.`,
		picture: (day: string) => `Zonder wijsheid achteraf: wat op ${day} bekend was.`,
		promises: (count: number) =>
			count === 1 ? '1 belofte staat open' : `${number(count)} beloften staan open`,
		promised: {
			end: (day: string) => `beloofd: tot en met ${day}`,
			target: (day: string) => `beloofd: vanaf ${day}`,
			review: (day: string) => `beloofd: een besluit op ${day}`,
			'no-sooner-than': (day: string) => `beloofd: niet eerder dan ${day}`,
			'no-later-than': (day: string) => `beloofd: uiterlijk ${day}`
		},
		ahead: (from: number, to: number) =>
			to < 0
				? `${plural(-to, 'dag', 'dagen')} geleden verstreken`
				: from === to
					? to === 0
						? 'vandaag'
						: `nog ${plural(to, 'dag', 'dagen')}`
					: from <= 0
						? `nog hooguit ${plural(to, 'dag', 'dagen')}`
						: `nog ${number(from)} tot ${number(to)} dagen`,
		more: (count: number) => `en nog ${number(count)}`,
		waiting:
			'De klok staat op een dag: wat later kwam, wordt eerst weggehaald. Blijft dit staan, dan is een deel van de site niet gekomen.',
		whole: 'Alles tonen, zonder klok',
		onDay: (day: string) => `U leest wat op ${day} bekend was.`,
		toPicture: 'Naar de tijdlijn van die dag',
		notYetTitle: 'Nog niet bekend',
		notYet: (day: string) => `Op ${day} was dit nog niet bekend.`,
		filesAreWhole: 'De bestanden bevatten altijd alles, ook als de klok op een dag staat.'
	},
	licences: {
		title: 'Licenties',
		own: 'De teksten, de vertalingen en de ordening van deze tijdlijn mogen worden hergebruikt onder',
		source: (title: string) => `Noem als bron ${title}.`,
		quotations:
			'De aanhalingen vallen daar niet onder: die blijven van hun auteurs en staan hier om te citeren, met bron en vindplaats.',
		figures:
			'De cijfers vallen onder de licentie van hun uitgever, hierboven bij elke reeks genoemd; waar geen licentie is gevonden, staat dat er.'
	},
	downloads: {
		title: 'Meenemen',
		lead: 'De gegevens achter deze tijdlijn als bestand, om elders te bekijken of mee verder te werken. Wat ermee mag, staat op deze pagina.',
		formats: {
			json: {
				name: 'Alles, als JSON',
				use: 'Gebeurtenissen, passages, thema’s, documenten, perioden, golven en aankondigingen in beide talen, voor wie ermee programmeert. Zonder de cijfers.'
			},
			csv: {
				name: 'De gebeurtenissen, als CSV',
				use: 'Een rij per gebeurtenis in beide talen, voor een rekenblad of statistiek. Voor een cel die een rekenblad als formule zou lezen, staat een apostrof.'
			},
			promises: {
				name: 'De beloofde einden, als CSV',
				use: 'Een rij per aankondiging: wanneer gezegd, wat beloofd, wat ervan werd en hoeveel dagen het vooruit was. Voor een cel die een rekenblad als formule zou lezen, staat een apostrof.'
			},
			figures: {
				name: 'De cijfers, als CSV',
				use: 'Een rij per datum en reeks, met het cijfer dat de tijdlijn gebruikt, voor statistiek. Wat elke reeks telt en wat ermee mag, staat in het bestand hieronder.'
			},
			series: {
				name: 'De reeksen, als CSV',
				use: 'Een rij per reeks: wat zij telt, uit welk register, onder welke licentie, en waarop te letten.'
			},
			icalendar: {
				name: 'De gebeurtenissen, als agenda',
				use: 'Voor een agendaprogramma (iCalendar). Een datum die niet op de dag bekend is, beslaat alle mogelijke dagen en zegt dat erbij.'
			},
			timelinejs: {
				name: 'De gebeurtenissen, voor TimelineJS',
				use: 'Voor een eigen tijdlijn met TimelineJS van Knight Lab.'
			},
			annotations: {
				name: 'De passages, als webannotaties',
				use: 'De aanhalingen met hun plaats, thema’s en vertaling (W3C Web Annotation, JSON-LD), voor onderzoek van de documenten.'
			},
			stories: {
				name: 'De rondleidingen, als JSON',
				use: 'De stappen van elke rondleiding, met wat er in beeld is en wat erbij wordt gezegd. Zonder de aantekeningen van wie haar geeft.'
			}
		},
		languages: { nl: 'Nederlands', en: 'Engels' }
	},
	small: {
		label: (name: string) => `${name} op een kleine tijdlijn`,
		passage: (place: number) => `Passage ${number(place)}`,
		wholePassage: (place: number) => `Passage ${number(place)}, over de hele periode`,
		unplaced: (count: number) =>
			`Nog ${plural(count, 'gebeurtenis heeft', 'gebeurtenissen hebben')} hier geen plaats; de lijst hieronder is volledig.`,
		places: (dated: number, whole: number) =>
			[
				dated ? `${plural(dated, 'passage', 'passages')} met een plaats in de tijd` : '',
				whole ? `${plural(whole, 'passage', 'passages')} over de hele periode` : ''
			]
				.filter(Boolean)
				.join(', '),
		hollow: 'Open blok: over de hele periode van het document.',
		dash: 'Liggend streepje: over de hele periode van het document.',
		sectionLabel: (name: string) => `Waar de passages uit ‘${name}’ staan in de tijd`,
		byMonth: (count: number) =>
			`${plural(count, 'gebeurtenis', 'gebeurtenissen')}, per maand in de tekstuitgave:`,
		pictureAlt: (title: string) => `${title}, op de curve van de tijdlijn`
	},
	tabs: {
		time: 'Tijd',
		themes: 'Thema’s',
		search: 'Zoek',
		layers: 'Lagen',
		hindsight: 'Achteraf',
		label: 'Onderdelen'
	}
};

export type Messages = typeof nl;
