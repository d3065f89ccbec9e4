import { expect, it } from 'vitest';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { knownOn } from '../../../../src/lib/model/as-of/as-of.ts';
import { openAnnouncements } from '../../../../src/lib/model/as-of/open-announcements.ts';
import { aDataset, anAnnouncement, theRecords } from '../../../fixtures/dataset.ts';
import { without } from '../../../../src/lib/model/base/without.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const record = without(
	anAnnouncement({ announced: '1953-02-03', outcome: 'extended' }),
	'successor'
);
const dataset = aDataset({
	'horizons.json': {
		...theRecords()['horizons.json'],
		horizons: [
			{ ...record, id: 'ver', promised: '1953-03' },
			{ ...record, id: 'dichtbij', promised: '1953-02-10' },
			{
				...record,
				id: 'gisteren',
				promised: '1953-02-04',
				announced: '1953-02-01',
				actualEnd: '1953-03-01',
				outcome: 'ended-as-planned'
			}
		]
	}
});
const on = (iso: string) =>
	openAnnouncements(knownOn(dataset, dayFromIso(iso), { reflections: true }, memo)).map(
		({ announcement, from, to }) => [announcement.id, from, to]
	);

it('promises stand open with the days that are left, those whose day has passed last', () => {
	expect(on('1953-02-05')).toEqual([
		['dichtbij', 5, 5],
		['ver', 24, 54],
		['gisteren', -1, -1]
	]);
	expect(on('1953-02-02')).toEqual([['gisteren', 2, 2]]);
});

it('of a whole dataset none stands open', () => expect(openAnnouncements(dataset)).toEqual([]));
