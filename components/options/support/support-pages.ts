/** The pages below "Getting support", by the word in the address. */
export const supportPages = [
  'professional',
  'groups',
  'harm',
  'gentle',
  'good-for-me',
  'signs',
] as const;
export type SupportPage = (typeof supportPages)[number];
