/** A calendar day, counted from 1970-01-01 = 0. Never an instant: no time zone can move it. */
export type Day = number;

/** A number of calendar days. */
export type Days = number;

/** An ISO 8601 calendar day, `2020-03-15`. */
export type IsoDay = string;

/** An Extended Date/Time Format text, level 1 of the subset in `dates.ts`, such as `2020-03~`. */
export type EdtfText = string;

/** A kebab-case identifier that never changes once published. */
export type Id = string;

/** CSS pixels along the time axis, from the start of the plot. */
export type AlongPx = number;

/** CSS pixels across the time axis, from the outer edge of the facts towards the experience. */
export type AcrossPx = number;

/** A language of the interface and the dataset, BCP 47. */
export type Language = 'nl' | 'en';
