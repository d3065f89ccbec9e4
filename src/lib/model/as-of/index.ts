export { knownOn } from './as-of.ts';
export { openAnnouncements } from './open-announcements.ts';
