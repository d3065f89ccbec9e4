export type { AsOfPlayer } from './as-of-player.svelte.ts';
export {
	BUTTONS,
	AS_OF_COMMANDS,
	type AsOfCommandName,
	type Command,
	commandAmong,
	type CommandName,
	COMMANDS
} from './commands.ts';
export { TimelineController } from './controller.svelte.ts';
export type { SearchTools } from './search-session.svelte.ts';
export { whenIdle } from './when-idle.ts';
export { zoomable } from './zoomable.svelte.ts';
