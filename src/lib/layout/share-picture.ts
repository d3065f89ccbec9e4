/** Size of a picture for those who share a page, px; what the networks ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;
