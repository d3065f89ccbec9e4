import type { Messages } from '../../i18n/nl.ts';

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
	| 'help'
	| 'asOf'
	| 'period';

export interface KeyPress {
	key: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
}

/** A command with the keys that give it, as `KeyboardEvent.key` names them. */
export interface Command<Name = CommandName> {
	name: Name;
	/** With Shift where it begins with `Shift+`. The first is the one that help names. */
	keys: readonly string[];
	label: (words: Messages) => string;
}

/** Every command that has a key: what listens for them and what explains them read this table. */
export const COMMANDS: readonly Command[] = [
	{ name: 'previous', keys: ['ArrowLeft'], label: (words) => words.commands.previous },
	{ name: 'next', keys: ['ArrowRight'], label: (words) => words.commands.next },
	{ name: 'first', keys: ['Home'], label: (words) => words.commands.first },
	{ name: 'last', keys: ['End'], label: (words) => words.commands.last },
	{ name: 'layerUp', keys: ['ArrowUp'], label: (words) => words.commands.layerUp },
	{ name: 'layerDown', keys: ['ArrowDown'], label: (words) => words.commands.layerDown },
	{ name: 'zoomIn', keys: ['+', '='], label: (words) => words.timeline.zoomIn },
	{ name: 'zoomOut', keys: ['-', '_'], label: (words) => words.timeline.zoomOut },
	{ name: 'showAll', keys: ['0'], label: (words) => words.timeline.showAll },
	{
		name: 'period',
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		label: (words) => words.commands.period
	},
	{ name: 'panEarlier', keys: ['Shift+ArrowLeft'], label: (words) => words.commands.panEarlier },
	{ name: 'panLater', keys: ['Shift+ArrowRight'], label: (words) => words.commands.panLater },
	{ name: 'screenEarlier', keys: ['PageUp'], label: (words) => words.commands.screenEarlier },
	{ name: 'screenLater', keys: ['PageDown'], label: (words) => words.commands.screenLater },
	{ name: 'search', keys: ['/'], label: (words) => words.search.label },
	{ name: 'asOf', keys: ['k'], label: (words) => words.asOf.toggle },
	{ name: 'help', keys: ['?'], label: (words) => words.help.title },
	{ name: 'leave', keys: ['Escape'], label: (words) => words.commands.leave }
];

/** How the as-of day is set while its edge has the focus. */
export type AsOfCommandName =
	| 'dayEarlier'
	| 'dayLater'
	| 'weekEarlier'
	| 'weekLater'
	| 'eventEarlier'
	| 'eventLater'
	| 'firstDay'
	| 'lastDay'
	| 'play';

/** The keys of the edge of the known. */
export const AS_OF_COMMANDS: readonly Command<AsOfCommandName>[] = [
	{
		name: 'dayEarlier',
		keys: ['ArrowLeft', 'ArrowDown'],
		label: (words) => words.asOf.earlier.day
	},
	{
		name: 'dayLater',
		keys: ['ArrowRight', 'ArrowUp'],
		label: (words) => words.asOf.later.day
	},
	{ name: 'weekEarlier', keys: ['PageDown'], label: (words) => words.asOf.earlier.week },
	{ name: 'weekLater', keys: ['PageUp'], label: (words) => words.asOf.later.week },
	{
		name: 'eventEarlier',
		keys: ['Shift+ArrowLeft', 'Shift+ArrowDown'],
		label: (words) => words.asOf.earlier.event
	},
	{
		name: 'eventLater',
		keys: ['Shift+ArrowRight', 'Shift+ArrowUp'],
		label: (words) => words.asOf.later.event
	},
	{ name: 'firstDay', keys: ['Home'], label: (words) => words.asOf.firstDay },
	{ name: 'lastDay', keys: ['End'], label: (words) => words.asOf.lastDay },
	{ name: 'play', keys: [' '], label: (words) => words.asOf.playOrPause }
];

/** The command that a table gives a key; keys with Ctrl, ⌘ or Alt belong to the browser. */
export function commandAmong<Name>(
	commands: readonly Command<Name>[],
	{ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress
): Command<Name> | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	const shifted = shiftKey && commands.find(({ keys }) => keys.includes(`Shift+${key}`));
	return shifted || commands.find(({ keys }) => keys.includes(key));
}

/** The command of a key inside the timeline. */
export function commandOfKey(press: KeyPress): { name: CommandName; number?: number } | undefined {
	const command = commandAmong(COMMANDS, press);
	if (!command) return undefined;
	return command.name === 'period'
		? { name: 'period', number: Number(press.key) }
		: { name: command.name };
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
