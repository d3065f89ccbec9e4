import type { Messages } from '../i18n/nl.ts';

/** What a reader can ask of the view; one definition serves button, shortcut and help. */
export type CommandName =
	| 'zoomIn'
	| 'zoomOut'
	| 'showAll'
	| 'panEarlier'
	| 'panLater'
	| 'screenEarlier'
	| 'screenLater'
	| 'previous'
	| 'next'
	| 'first'
	| 'last'
	| 'layerUp'
	| 'layerDown'
	| 'leave'
	| 'search'
	| 'period';

export interface KeyPress {
	key: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
}

const PLAIN: Record<string, CommandName> = {
	'+': 'zoomIn',
	'=': 'zoomIn',
	'-': 'zoomOut',
	_: 'zoomOut',
	'0': 'showAll',
	PageUp: 'screenEarlier',
	PageDown: 'screenLater',
	ArrowLeft: 'previous',
	ArrowRight: 'next',
	Home: 'first',
	End: 'last',
	ArrowUp: 'layerUp',
	ArrowDown: 'layerDown',
	Escape: 'leave',
	'/': 'search'
};
const SHIFTED: Record<string, CommandName> = { ArrowLeft: 'panEarlier', ArrowRight: 'panLater' };

/** The command of a key inside the timeline; keys with Ctrl, ⌘ or Alt belong to the browser. */
export function commandOfKey(press: KeyPress): { name: CommandName; number?: number } | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
	if (press.shiftKey && SHIFTED[press.key]) return { name: SHIFTED[press.key]! };
	if (/^[1-9]$/.test(press.key)) return { name: 'period', number: Number(press.key) };
	const name = PLAIN[press.key];
	return name && { name };
}

/** The commands that have a button of their own, in order. */
export const BUTTONS: { name: CommandName; label: (words: Messages) => string; sign: string }[] = [
	{ name: 'zoomIn', label: (words) => words.timeline.zoomIn, sign: 'M-5 0H5M0-5V5' },
	{ name: 'zoomOut', label: (words) => words.timeline.zoomOut, sign: 'M-5 0H5' },
	{ name: 'panEarlier', label: (words) => words.timeline.earlier, sign: 'M3-5-3 0 3 5' },
	{ name: 'panLater', label: (words) => words.timeline.later, sign: 'M-3-5 3 0-3 5' },
	{
		name: 'showAll',
		label: (words) => words.timeline.showAll,
		sign: 'M-6-4V4M6-4V4M-4 0H4M-2-2-4 0-2 2M2-2 4 0 2 2'
	}
];
