/** The question of S1: off until chosen here; past answers only when asked for, and removable. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CheckIn as Given, wasAsked } from '../../../lib/wellbeing/check-in';
import { CheckRow } from '../../CheckRow';
import { answerText } from '../../check-in/answer-text';
import { CheckIn } from '../../check-in/CheckIn';
import { dayOf } from '../../format';
import { useTell } from '../../tell';
import { Group } from '../Section';
import type { SectionProps } from '../section-props';

export function Asking({ view, actions, now }: SectionProps) {
  const tell = useTell();
  const { checkIn } = view.settings;
  const choose = (on: boolean) =>
    tell(actions.setSetting('checkIn', on), i18n.t(on ? 'checkIn.chosen' : 'checkIn.unchosen'));
  return (
    <div class="no-print">
      <Group title={i18n.t('checkIn.about')}>
        <CheckRow
          label={i18n.t('checkIn.choose')}
          hint={i18n.t('checkIn.chooseHint')}
          checked={checkIn}
          onChange={choose}
        />
        <CheckIn due={view.checkInDue} answer={actions.checkIn} />
        {wasAsked(view.settings) && <Past actions={actions} now={now} />}
        <p class="soft small">{i18n.t('checkIn.whose')}</p>
      </Group>
    </div>
  );
}

function Past({ actions, now }: Pick<SectionProps, 'actions' | 'now'>) {
  const tell = useTell();
  const [past, setPast] = useState<Given[]>();
  const load = async () => setPast(await actions.checkIns());
  const show = () => {
    load().catch((error) => tell(Promise.reject(error), ''));
  };
  const remove = (ids: string[]) => {
    const removed = actions.removeCheckIns(ids).then(async (back) => {
      await load();
      return async () => {
        await back();
        await load();
      };
    });
    tell(removed, i18n.t('checkIn.removed'));
  };
  return (
    <div class="stack">
      <div>
        <button
          type="button"
          class="button"
          aria-expanded={past !== undefined}
          onClick={() => (past ? setPast(undefined) : show())}
        >
          {i18n.t(past ? 'checkIn.hidePast' : 'checkIn.showPast')}
        </button>
      </div>
      {past?.length === 0 && <p class="soft">{i18n.t('checkIn.pastNone')}</p>}
      {past && past.length > 0 && <PastList {...{ past, now, remove }} />}
    </div>
  );
}

interface PastListProps {
  past: Given[];
  now: number;
  remove(ids: string[]): void;
}

function PastList({ past, now, remove }: PastListProps) {
  return (
    <>
      <ul class="past" aria-label={i18n.t('checkIn.past')}>
        {past.map(({ id, at, answer }) => (
          <li key={id}>
            <span>{i18n.t('checkIn.pastLine', [dayOf(at, now), answerText(answer)])}</span>
            <button
              type="button"
              class="link"
              aria-label={i18n.t('checkIn.removeFor', [dayOf(at, now)])}
              onClick={() => remove([id])}
            >
              {i18n.t('checkIn.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={() => remove(past.map(({ id }) => id))}>
          {i18n.t('checkIn.removeAll')}
        </button>
      </div>
    </>
  );
}
