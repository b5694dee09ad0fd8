/** The kinds that address books give numbers and addresses, and which of them are words of one's own. */

/** `_$!<HomePage>!$_` is a kind in Apple's spelling; `* Home` one in Google's tables. */
const bare = (label: string): string =>
  label
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
    .replace(/^\*\s*/, '')
    .trim();

const places = new Map<string, 'home' | 'work'>(
  Object.entries({
    home: 'home',
    private: 'home',
    work: 'work',
    business: 'work',
    company: 'work',
  }),
);
const mobile =
  /^(cell|cellular|mobile|mobil|iphone|apple ?watch|car|carphone|handy|pcs|sms|text|x-mobil)$/;
/** Whole words: people live in Halifax. */
const machine =
  /\bfax\b|^(home|work|other|business|tele)fax$|\bpager\b|^(beeper|modem|telex|bbs|ttytdd|tty\/?tdd|tty|textphone)$/;
/** Kinds that say nothing to a person. */
const silent =
  /^(voice|isdn|pref|internet|main|other|primary|msg|video|x-?400|dom|intl|parcel|postal|text|custom|default|normal|obsolete|assistant(?:'s)?|callback|home ?page|profile|grand_central|anniversary|.*\d$)$/;

export interface Kinds {
  place?: 'home' | 'work';
  mobile: boolean;
  machine: boolean;
  /** In somebody's own words. */
  own?: string;
}

/** `types` in lower case; `label` as it stands in the file, if there is one. */
export function kindsOf(types: Iterable<string>, label = ''): Kinds {
  const own = bare(label);
  const isOwn = own !== '' && own === label.trim();
  // "Work Fax" and "HomeFAX" say two things; so does "mobile/private".
  const words = [...types, ...own.toLowerCase().split(/[\s/]+/), own.toLowerCase()];
  const kinds: Kinds = { mobile: false, machine: false };
  for (const word of words) {
    kinds.place ??= places.get(word) ?? places.get(/^(home|work)/.exec(word)?.[0] ?? '');
    kinds.mobile ||= mobile.test(word);
    kinds.machine ||= machine.test(word);
  }
  // "Voice, fax": somebody may pick up. A label of its own says better than types what it is.
  const said = new Set(types);
  if (said.has('voice') || [...said].some((type) => mobile.test(type)))
    kinds.machine = machine.test(own.toLowerCase()) && !kinds.mobile;
  const lower = own.toLowerCase();
  const isKnown = (word: string) =>
    silent.test(word) || mobile.test(word) || machine.test(word) || places.has(word);
  const known = isKnown(lower) || lower.split(/[\s/]+/).every(isKnown);
  if (isOwn && !known) kinds.own = own;
  return kinds;
}

/** What is kept as the label: own words before `home` and `work`. */
export const labelOf = ({ own, place }: Kinds): string | undefined => own ?? place;

const relations: [word: RegExp, relation: string][] = [
  [/^(family|familie|familia|famille|famiglia)$/i, 'family'],
  [/^(friends?|freunde|amigos|amis|amici)$/i, 'friend'],
  [/^(co-?workers?|colleagues?|kollegen|compañeros|collègues)$/i, 'colleague'],
  [/^(neighbou?rs?|nachbarn|vecinos|voisins)$/i, 'neighbour'],
];

/** Who they are to the person, where a group of contacts says so and nothing else does. */
export function relationOf(categories: readonly string[]): string | undefined {
  for (const category of categories)
    for (const [word, relation] of relations) if (word.test(bare(category))) return relation;
  return undefined;
}
