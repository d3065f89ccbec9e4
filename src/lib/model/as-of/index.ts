export { knownOn } from './as-of.ts';
export { openPromises } from './open-announcements.ts';
