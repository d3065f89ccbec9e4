// Names that the reader's browser needs too: the schemas, which check them, stay out of it.

/** The layers of the picture. */
export const LAYERS = ['periods', 'facts', 'curve', 'promises', 'experience', 'overview'] as const;
export type Layer = (typeof LAYERS)[number];

/** Colour families; the style sheet gives each a value per colour scheme. */
export const FAMILIES = ['family-a', 'family-b', 'family-c', 'family-d'] as const;

/** What can be pointed at, chosen or linked to. */
export const THING_TYPES = ['event', 'excerpt', 'theme', 'wave', 'horizon'] as const;
export type ThingType = (typeof THING_TYPES)[number];
