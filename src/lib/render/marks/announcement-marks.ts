import type { Announcement } from '../../model/dataset/index.ts';

/** The mark of an outcome at the promised day: its shape around 0, 0, and how it is filled and coloured. */
export interface AnnouncementMark {
	/** About 6.4 px across. */
	d: string;
	/** Hollow for what moved and for what is open. */
	isFilled: boolean;
	/** The colour of what moved, or of what was kept. */
	role: 'moved' | 'kept';
}

const RING = 'M-3.2 0A3.2 3.2 0 0 1 3.2 0A3.2 3.2 0 0 1-3.2 0Z';

/** Each outcome has its own shape; hollow and filled, and two colours, tell moved from kept. */
export const ANNOUNCEMENT_MARKS: Record<Announcement['outcome'], AnnouncementMark> = {
	extended: { d: RING, isFilled: false, role: 'moved' },
	postponed: { d: 'M-3.9 0 0-3.9 3.9 0 0 3.9Z', isFilled: false, role: 'moved' },
	tightened: { d: 'M-3-3H3V3H-3Z', isFilled: false, role: 'moved' },
	'ended-as-planned': { d: RING, isFilled: true, role: 'kept' },
	'ended-early': { d: 'M-4.4 0 2.6-4V4Z', isFilled: true, role: 'kept' },
	'decided-as-planned': { d: 'M-4.2 0 0-4.2 4.2 0 0 4.2Z', isFilled: true, role: 'kept' },
	open: { d: RING, isFilled: false, role: 'moved' }
};
