export { type Face, textWidth, wrapText } from './text-width.ts';
