/** What does not come along, and why, so that nothing goes missing without a word. */

import { i18n } from '#i18n';
import type { Book, Unread } from '../../../../lib/exchange/books';
import type { WhySkipped } from '../../../../lib/exchange/card';
import type { WhyUnread } from '../../../../lib/exchange/read';
import { Disclosure } from '../../../Disclosure';
import { number } from '../../../format';
import { More } from './More';
import type { Placed } from './preview-props';
import { useMore } from './use-more';

const reasons = {
  'no-name': 'import.whyNoName',
} as const satisfies Record<WhySkipped, string>;

const unreadReasons = {
  'too-large': 'import.fileTooLarge',
  empty: 'import.fileEmpty',
  unknown: 'import.fileUnknown',
} as const satisfies Record<WhyUnread, string>;

interface Line {
  /** "Line 12", with the file where there are several. */
  where: string[];
  words: string;
  why: string;
}

interface Props {
  books: Book[];
  unread: Unread[];
  away: Placed[];
}

export function LeftOut({ books, unread, away }: Props) {
  const lines = [...unread.map(unreadLine), ...skippedLines(books, unread.length > 0, away)];
  const { shown, ...rest } = useMore(lines);
  if (lines.length === 0) return null;
  return (
    <Disclosure
      title={i18n.t('import.leftOut', lines.length, [number(lines.length)])}
      open={lines.length <= opened}
    >
      <ul class="import-left small">
        {shown.map(({ where, words, why }) => (
          <li key={`${where.join(' ')} ${words}`}>
            <span class="soft figures">
              {where.map((part, at) => (
                <span key={part}>
                  {at > 0 && ' · '}
                  <bdi>{part}</bdi>
                </span>
              ))}
            </span>
            {words && (
              <>
                {' · '}
                <bdi>{words}</bdi>
              </>
            )}
            {' · '}
            {why}
          </li>
        ))}
      </ul>
      <More {...rest} />
    </Disclosure>
  );
}

const unreadLine = ({ name, why }: Unread): Line => ({
  where: [name],
  words: '',
  why: i18n.t(unreadReasons[why]),
});

/** File by file, each from its beginning. */
function skippedLines(books: Book[], hasUnread: boolean, away: Placed[]): Line[] {
  const isNamed = books.length > 1 || hasUnread;
  return books.flatMap(({ name, reading }, file) => {
    const isTable = reading.format === 'csv';
    const ofThis = away.filter(({ proposal }) => (proposal.found.file ?? 0) === file);
    return [
      ...reading.skipped.map(({ why, ...one }) => ({ ...one, why: i18n.t(reasons[why]) })),
      ...ofThis.map(({ proposal: { found } }) => ({
        line: found.line,
        words: found.person.name,
        why: i18n.t('import.whySetAside'),
      })),
    ]
      .sort((a, b) => a.line - b.line)
      .map(({ line, words, why }) => ({
        where: [
          ...(isNamed ? [name] : []),
          i18n.t(isTable ? 'import.row' : 'import.line', [String(line)]),
        ],
        words,
        why,
      }));
  });
}

/** So few are read at a glance. */
const opened = 5;
