export { readArrowEvents } from './events.ts';
export { writeArrowEvents } from './file.ts';
