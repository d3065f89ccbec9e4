import { describe, expect, it } from 'vitest';
import { chooseText } from '../../../src/lib/i18n/messages.ts';
import type { Dataset } from '../../../src/lib/model/dataset.ts';
import type { Language } from '../../../src/lib/model/units.ts';
import { packDataset, unpackDataset } from '../../../src/lib/model/wire.ts';
import { aDataset, anEvent } from '../../fixtures/dataset.ts';

/** The dataset as it reaches a reader of a language. */
const travelled = (dataset: Dataset, language: Language): Dataset =>
	unpackDataset(JSON.parse(JSON.stringify(packDataset(dataset, language))));

/** Every text as a reader of a language sees it. */
function asRead(value: unknown, language: Language): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => asRead(item, language));
	const entries = Object.entries(value).filter(([key]) => key !== 'translation');
	if (entries.length > 0 && entries.every(([key]) => key === 'nl' || key === 'en'))
		return chooseText(value, language);
	return Object.fromEntries(entries.map(([key, field]) => [key, asRead(field, language)]));
}

describe.each(['nl', 'en'] as const)('a dataset that travelled in %s', (language) => {
	const dataset = aDataset({
		'events.json': { events: [anEvent({ title: { nl: 'Alleen Nederlands' } })] }
	});

	it('reads as it did, by way of JSON', () => {
		expect(dataset.stories).toHaveLength(1);
		const before = JSON.parse(JSON.stringify(dataset));
		expect(asRead(travelled(dataset, language), language)).toEqual(asRead(before, language));
	});

	it('holds no text of the other language where it has one in this', () => {
		const other = language === 'nl' ? 'en' : 'nl';
		const { themes, events } = travelled(dataset, language);
		expect(themes.map(({ title }) => other in title)).toEqual(themes.map(() => false));
		expect(events[0]?.title).toEqual({ nl: 'Alleen Nederlands' });
	});

	it('has translations only where they are read', () => {
		const [excerpt] = travelled(dataset, language).excerpts;
		expect(excerpt?.translation !== undefined).toBe(language === 'en');
	});
});

it('an empty series stays empty, and a missing day has no figure', () => {
	const dataset = aDataset();
	const [series] = dataset.series;
	if (!series) throw new Error('the fixture has a series');
	const gap = series.points.filter((_, index) => index !== 3);
	const packed = packDataset(
		{
			...dataset,
			series: [
				{ ...series, points: gap },
				{ ...series, id: 'leeg', points: [] }
			]
		},
		'nl'
	);
	const [holed, empty] = unpackDataset(packed).series;
	expect(holed?.points[3]).toEqual({ day: series.points[3]?.day, value: null });
	expect(empty?.points).toEqual([]);
});
