import { dayFromIso } from '../../src/lib/model/time/index.ts';
import { DAY_MS, type PeerItem } from '../pages/peer-item.ts';
import { type Item, WINDOW } from './items.ts';

/** The plain JSON of a dataset, for pages that know nothing of calendar days. */
export function peerFile(items: readonly Item[]): string {
	return JSON.stringify({
		from: dayFromIso(WINDOW.from) * DAY_MS,
		to: (dayFromIso(WINDOW.to) + 1) * DAY_MS,
		items: items.map(({ start, end, ...item }): PeerItem => ({
			...item,
			start: start * DAY_MS,
			end: end === null ? null : (end + 1) * DAY_MS
		}))
	});
}
