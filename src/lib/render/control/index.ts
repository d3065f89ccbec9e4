export type { ClockHand } from './as-of-player.svelte.ts';
export {
	BUTTONS,
	CLOCK_COMMANDS,
	type ClockCommandName,
	type Command,
	commandAmong,
	type CommandName,
	COMMANDS
} from './commands.ts';
export { TimelineController } from './controller.svelte.ts';
export type { SearchTools } from './search-session.svelte.ts';
export { whenIdle } from './when-idle.ts';
export { zoomable } from './zoomable.svelte.ts';
