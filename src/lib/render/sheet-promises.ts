import type { ArcLane } from '../layout/arc-lane.ts';
import type { Horizon } from '../model/dataset.ts';
import { widthOf } from './sheet-looks.ts';
import type { Sheet, SheetText } from './sheet.ts';

/** What a sheet says of the promised ends. */
export interface SheetPromises {
	title: string;
	/** A name for each lane, with its counts. */
	lanes: readonly { name: string; base: ArcLane['base'] }[];
	/** What became of those that are drawn. */
	keys: readonly { outcome: Horizon['outcome']; text: string }[];
}

const STEP = 14;
/** From a sign to its words, and between two of them, px. */
const SIGN = 15;
const GAP = 12;

/**
 * Lays the names and the key of the promised ends in a column, as the margin of the page has them.
 * @param place where the column begins, how wide it is, and the top of the plot; px of the sheet
 * @param isDown time runs down: one lane, and nothing stands beside it
 * @returns with the foot of the last line
 */
export function layPromises(
	{ title, lanes, keys }: SheetPromises,
	{ x, top, most, plot }: { x: number; top: number; most: number; plot: number },
	isDown: boolean
): Pick<Sheet, 'texts' | 'signs'> & { foot: number } {
	const put = (text: string, y: number, look: SheetText['look'], at = x): SheetText => ({
		...{ text, x: at, y, look, anchor: 'start', isAddress: false }
	});
	const [first, ...others] = lanes;
	const texts = [
		put(title, top + 12, 'heading'),
		...(first ? [put(first.name, top + 12 + STEP, 'count')] : []),
		...(isDown ? [] : others.map(({ name, base }) => put(name, plot + base - 4, 'count')))
	];
	const signs: Sheet['signs'] = [];
	let [at, y] = [x, top + 12 + 2 * STEP];
	for (const { outcome, text } of keys) {
		const width = SIGN + widthOf(text, 'count');
		if (at > x && at + width > x + most) [at, y] = [x, y + STEP];
		signs.push({ sign: { outcome }, x: at + 6, y: y - 4 });
		texts.push(put(text, y, 'count', at + SIGN));
		at += width + GAP;
	}
	return { texts, signs, foot: y };
}
