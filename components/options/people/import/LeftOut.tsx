/** What does not come along, and why, so that nothing goes missing without a word. */

import { i18n } from '#i18n';
import type { Skipped, WhySkipped } from '../../../../lib/exchange/card';
import { Disclosure } from '../../../Disclosure';
import { More } from './More';
import type { Placed } from './preview-props';
import { useMore } from './use-more';

const reasons = {
  'no-name': 'import.whyNoName',
  'too-many': 'import.whyTooMany',
} as const satisfies Record<WhySkipped, string>;

interface Line {
  line: number;
  words: string;
  why: string;
}

interface Props {
  skipped: Skipped[];
  away: Placed[];
  isTable: boolean;
}

export function LeftOut({ skipped, away, isTable }: Props) {
  const lines: Line[] = [
    ...skipped.map(({ why, ...one }) => ({ ...one, why: i18n.t(reasons[why]) })),
    ...away.map(({ proposal: { found } }) => ({
      line: found.line,
      words: found.person.name,
      why: i18n.t('import.whySetAside'),
    })),
  ].sort((a, b) => a.line - b.line);
  const { shown, ...rest } = useMore(lines);
  if (lines.length === 0) return null;
  return (
    <Disclosure title={i18n.t('import.leftOut', lines.length)} open={lines.length <= opened}>
      <ul class="import-left small">
        {shown.map(({ line, words, why }) => (
          <li key={`${line} ${words}`}>
            <span class="soft figures">
              {i18n.t(isTable ? 'import.row' : 'import.line', [String(line)])}
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

/** So few are read at a glance. */
const opened = 5;
