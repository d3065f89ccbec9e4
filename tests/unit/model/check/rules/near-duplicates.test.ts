import fc from 'fast-check';
import { expect, it } from 'vitest';
import { validateDataset } from '../../../../../src/lib/model/check/check.ts';
import { aDatasetFolder, anEvent } from '../../../../fixtures/dataset.ts';

/** Few words, so that titles share many. */
const title = fc
	.array(fc.constantFrom('dijk', 'water', 'boot', 'nacht', 'storm', 'hulp', 'polder'), {
		minLength: 1,
		maxLength: 6
	})
	.map((words) => words.join(' '));
const record = fc.record({
	date: fc.constantFrom('1953-02-01', '1953-02-02', '1953-02'),
	nl: title,
	en: fc.option(title, { nil: undefined })
});

const isAlike = (a = '', b = '') => {
	const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
	const shared = [...one].filter((word) => other.has(word)).length;
	return shared / (one.size + other.size - shared) >= 0.6;
};

it('finds the same near-duplicates as comparing every title with every other', () => {
	fc.assert(
		fc.property(fc.array(record, { maxLength: 25 }), (records) => {
			const events = records.map(({ date, nl, en }, index) =>
				anEvent({ id: `e-${100 + index}`, date, title: en === undefined ? { nl } : { nl, en } })
			);
			const wanted = events.flatMap(({ id, date, title }, index) => {
				const twin = events
					.slice(0, index)
					.find(
						(other) =>
							other.date === date &&
							(isAlike(title.nl, other.title.nl) ||
								(title.en !== undefined &&
									other.title.en !== undefined &&
									isAlike(title.en, other.title.en)))
					);
				return twin ? [`${id} ${twin.id}`] : [];
			});
			const found = validateDataset(aDatasetFolder({ 'events.json': { events } }))
				.problems.filter(({ rule }) => rule === 'near-duplicate')
				.map(({ id, message }) => `${id} ${/‘(.*)’/.exec(message.en)?.[1]}`);
			expect(found.sort()).toEqual(wanted.sort());
		}),
		{ numRuns: 40 }
	);
});
