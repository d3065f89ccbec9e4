import type { Id } from '../../model/base/index.ts';

/** Where the lists of a comparison stand on its page; an event or an announcement can be in those of two waves. */
export const eventsId = (wave: Id): string => `events-${wave}`;
export const announcementsId = (wave: Id): string => `announcements-${wave}`;
export const announcementId = (wave: Id, announcement: Id): string => `${wave}-${announcement}`;
