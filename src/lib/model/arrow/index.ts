export { eventsFileOf, keepEventsFile } from './event-files.ts';
export { readArrowEvents } from './events.ts';
export { writeArrowEvents } from './file.ts';
