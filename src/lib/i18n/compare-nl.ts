import type { DayCount } from '../model/time/index.ts';
import { createDayCounts } from './day-counts.ts';
import { createNumbers } from './numbers.ts';

const { number, plural } = createNumbers('nl-NL');
const { inDays, inDirection } = createDayCounts({
	days: (count) => plural(count, 'dag', 'dagen'),
	about: (text) => `ongeveer ${text}`,
	atMost: (text) => `hooguit ${text}`,
	between: (least, most) => `tussen ${number(least)} en ${most}`,
	from: (least, most) => `tussen ${least} en ${most}`
});

/** The words of waves side by side in Dutch: apart, so that only their own page loads them. */
export const compareNl = {
	title: 'Golven naast elkaar',
	lead: 'De golven over elkaar gelegd, op de dagen sinds elke golf begon. Zo is te zien hoe de ene golf een beeld gaf van de volgende, en waar dat beeld niet paste.',
	nothing: (waves: number): string =>
		waves === 0
			? 'In deze tijdlijn zijn geen golven om naast elkaar te leggen.'
			: 'In deze tijdlijn is te weinig om naast elkaar te leggen: daarvoor zijn cijfers nodig en een indeling met ten minste twee golven.',
	choices: 'Wat u vergelijkt',
	definition: 'Golven volgens',
	series: 'Cijfer',
	zero: 'Dag 0',
	zeros: { start: 'begin van de golf', peak: 'hoogste top' },
	scale: 'Schaal',
	scales: { absolute: 'aantallen', percent: 'procent van de top' },
	waves: 'Golven',
	kinds: (chosen: number, all: number) =>
		`Gebeurtenissen: ${number(chosen)} van ${plural(all, 'soort', 'soorten')}`,
	reset: 'Terug naar het begin',
	alternatives: 'Andere vergelijkingen',
	chart: (title: string) => `${title}, de golven over elkaar`,
	day: (day: number) => `dag ${number(day).replace('-', '−')}`,
	weeks: (weeks: number) => plural(Math.abs(weeks), 'week', 'weken'),
	zeroSign: { start: 'begin', peak: 'top' },
	percent: (value: number) => `${number(Math.round(value))}%`,
	ofPeak: (value: number) => `${number(Math.round(value))}% van de top`,
	/** At the highest point of a line; the figure is what 100 per cent stands for. */
	name: (wave: string, highest: string, isPercent: boolean): string =>
		isPercent ? `${wave} (100% = ${highest})` : `${wave} ${highest}`,
	noFigure: 'geen cijfer',
	reader: 'Dag die wordt gelezen',
	readerHint: 'Wijs een dag aan, sleep, of gebruik de pijltjes.',
	outside: 'buiten deze golf',
	events: (count: number) => plural(count, 'gebeurtenis', 'gebeurtenissen'),
	announcements: (count: number) => plural(count, 'aankondiging', 'aankondigingen'),
	countTitle: (count: number) => `Nog ${plural(count, 'gebeurtenis', 'gebeurtenissen')}`,
	announcementsOn: (count: number, when: string) =>
		`${plural(count, 'aankondiging', 'aankondigingen')} met een beloofde datum, ${when}`,
	rowCounts: (events: number, announcements: number): string =>
		[
			plural(events, 'gebeurtenis', 'gebeurtenissen'),
			announcements ? plural(announcements, 'aankondiging', 'aankondigingen') : ''
		]
			.filter(Boolean)
			.join(', '),
	key: {
		before: (days: number) => `Dunne lijn: de ${number(days)} dagen ervoor.`,
		announcement: 'Boogje: aankondiging met een beloofde datum; het getal telt er meer.',
		soft: 'Rafelrand: begin of einde is niet op de dag bekend.'
	},
	more: (count: number) => `en nog ${number(count)}`,
	aboutBegin: (wave: string, when: string) =>
		`Het begin van ‘${wave}’ is niet op de dag bekend (${when}); getekend is vanaf de eerste dag die het kan zijn.`,
	noEnd: (wave: string) => `‘${wave}’ heeft geen einddag en loopt zover als er cijfers zijn.`,
	unplaced: (wave: string) => `‘${wave}’ staat er niet bij: de dag voor dag 0 is niet bekend.`,
	noFigures: (wave: string) => `Voor ‘${wave}’ heeft deze reeks geen cijfers.`,
	inWords: 'In woorden',
	according: (definition: string, series: string, register: string) =>
		`De golven volgens ‘${definition}’; het cijfer: ${series} (${register}).`,
	sentences: {
		highest: (value: string, unit: string, when: string, meanDays: number) =>
			`Het hoogste ${meanDays > 1 ? `gemiddelde over ${number(meanDays)} dagen` : 'cijfer'} was ${value} ${unit}, ${when}`,
		onDay: (day: string) => `op ${day}`,
		inWeek: (day: string) => `in de week van ${day}`,
		higher: (percent: number, other: string) =>
			Math.round(percent) === 0
				? `even hoog als bij ‘${other}’`
				: `${number(Math.abs(Math.round(percent)))}% ${percent > 0 ? 'hoger' : 'lager'} dan bij ‘${other}’`,
		rise: (count: DayCount) =>
			`Dat was ${inDirection(count, { more: 'na het begin', less: 'voor het begin', same: 'op de eerste dag' })}`,
		later: (count: DayCount, other: string) =>
			inDirection(count, {
				more: `later dan bij ‘${other}’`,
				less: `eerder dan bij ‘${other}’`,
				same: `even laat als bij ‘${other}’`
			}),
		length: (count: DayCount) => `De golf duurde ${inDays(count)}`,
		noEnd: 'Een einddag heeft de golf hier niet',
		longer: (count: DayCount, other: string) =>
			inDirection(count, {
				more: `langer dan ‘${other}’`,
				less: `korter dan ‘${other}’`,
				same: `even lang als ‘${other}’`
			}),
		first: (isMeasure: boolean, count: DayCount) =>
			`De eerste ${isMeasure ? 'maatregel' : 'gekozen gebeurtenis'} kwam ${inDirection(count, {
				more: 'nadat de golf begon',
				less: 'voordat de golf begon',
				same: 'op de dag dat de golf begon'
			})}`,
		noFirst: (isMeasure: boolean) =>
			`${isMeasure ? 'Maatregelen' : 'Gekozen gebeurtenissen'} zijn er in deze golf niet`,
		before: (count: number, days: number) =>
			`In de ${number(days)} dagen ervoor ${count === 1 ? 'was' : 'waren'} er al ${number(count)}.`
	},
	caveats: 'Bij deze cijfers',
	inTable: 'In een tabel',
	table: {
		wave: 'Golf',
		began: 'Begin',
		peaks: 'Toppen volgens de indeling',
		ended: 'Einde',
		length: 'Duur',
		highest: (meanDays: number) =>
			meanDays > 1 ? `Hoogste gemiddelde over ${number(meanDays)} dagen` : 'Hoogste cijfer',
		rise: 'Van begin tot hoogste',
		first: (isMeasure: boolean): string =>
			isMeasure ? 'Eerste maatregel' : 'Eerste gekozen gebeurtenis',
		after: (count: DayCount) =>
			inDirection(count, { more: 'na het begin', less: 'voor het begin', same: 'eerste dag' }),
		events: (days: number) => `Gebeurtenissen, vanaf ${number(days)} dagen ervoor`,
		announcements: 'Aankondigingen',
		unknown: 'niet bekend'
	},
	days: inDays,
	inLists: 'Wat er in elke golf gebeurde',
	promised: (when: string) => `beloofd: ${when}`,
	method: {
		title: 'Hoe dit is berekend',
		text: (days: number): string[] => [
			'Dag 0 is de dag waarop een golf begon, of de hoogste van haar toppen. De dagen komen uit de gekozen indeling; een golf met meer toppen blijft één golf. Is het begin niet op de dag bekend, dan is dag 0 de eerste dag die het kan zijn, en zeggen de zinnen tussen welke getallen het ligt.',
			`Een rij begint ${number(days)} dagen voor de eerste dag van haar golf en eindigt met haar laatste dag. Een gebeurtenis staat bij de dag waarop zij begon, of kan zijn begonnen; wat in de aanloop naar een golf gebeurde, kan dus ook bij de golf daarvoor staan.`,
			'De lijn is het gemiddelde dat de reeks ook op de tijdlijn heeft; een ontbrekend cijfer is een gat. Honderd procent is het hoogste gemiddelde binnen de golf zelf.',
			'Als maatregel telt elke gebeurtenis die op deze tijdlijn een maatregel heet, ook een die weer ruimte geeft. Niet alles wat besloten werd, staat op de tijdlijn: ‘de eerste’ is de eerste die hier staat.'
		]
	},
	figures: 'Het cijfer en de indeling',
	take: {
		title: 'Deze vergelijking meenemen',
		csv: 'de getekende cijfers, dag voor dag, voor een rekenblad'
	}
};

export type CompareMessages = typeof compareNl;
