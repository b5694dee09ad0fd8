/** The sections of the options page, in the order of the side list; each is also a hash. */
export const sectionIds = [
  'people',
  'where',
  'suggestions',
  'week',
  'data',
  'support',
  'about',
] as const;
export type SectionId = (typeof sectionIds)[number];
