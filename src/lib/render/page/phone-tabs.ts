/** The parts of the timeline on a narrow screen, in their order; the first is the picture itself. */
export const PHONE_TABS = ['time', 'themes', 'search', 'layers', 'asOf'] as const;
export type PhoneTab = (typeof PHONE_TABS)[number];
