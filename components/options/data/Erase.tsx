/** Erasing some days, or everything: always two presses, the second one says what goes. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { localDay, noonOf } from '../../days';
import { dayOf } from '../../format';
import { InputField } from '../../InputField';
import { useTell } from '../../tell';
import { Group } from '../Section';
import type { SectionProps } from '../section-props';

interface TwoPressProps {
  ask: string;
  confirm: string;
  disabled?: boolean;
  /** Said once the first press was made. */
  sure?: string;
  onConfirm: () => void;
}

function TwoPress({ ask, confirm, disabled, sure, onConfirm }: TwoPressProps) {
  const [asked, setAsked] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  // The harmless answer has the focus, so that a second Enter erases nothing.
  useEffect(() => {
    if (asked) cancel.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <div>
        <button type="button" class="button" disabled={disabled} onClick={() => setAsked(true)}>
          {ask}
        </button>
      </div>
    );
  const answer = (act?: () => void) => () => {
    setAsked(false);
    act?.();
  };
  return (
    <div class="stack">
      {sure && <p role="status">{sure}</p>}
      <div class="row">
        <button type="button" class="button main" onClick={answer(onConfirm)}>
          {confirm}
        </button>
        <button ref={cancel} type="button" class="button" onClick={answer()}>
          {i18n.t('common.cancel')}
        </button>
      </div>
    </div>
  );
}

export function EraseRange({ actions, now }: SectionProps) {
  const tell = useTell();
  const today = localDay(now);
  const [first, setFirst] = useState(today);
  const [last, setLast] = useState(today);
  const complete = first !== '' && last !== '';
  const wrongOrder = complete && first > last;
  const named = (day: string) => (day === '' ? '' : dayOf(noonOf(day), now));
  const erase = () => tell(actions.eraseDays(first, last), i18n.t('options.eraseRangeDone'));
  return (
    <Group title={i18n.t('options.eraseRange')}>
      <p>{i18n.t('options.eraseRangeHint')}</p>
      <div class="row pair">
        <InputField
          label={i18n.t('options.eraseFrom')}
          type="date"
          max={today}
          value={first}
          onInput={setFirst}
        />
        <InputField
          label={i18n.t('options.eraseTo')}
          error={wrongOrder ? i18n.t('options.eraseRangeOrder') : undefined}
          type="date"
          max={today}
          value={last}
          onInput={setLast}
        />
      </div>
      <TwoPress
        // Other days are another question: the first press counts for those it was made on.
        key={`${first} ${last}`}
        ask={i18n.t('options.eraseRangeAsk')}
        confirm={
          first === last
            ? i18n.t('options.eraseDayConfirm', [named(first)])
            : i18n.t('options.eraseRangeConfirm', [named(first), named(last)])
        }
        disabled={!complete || wrongOrder}
        onConfirm={erase}
      />
    </Group>
  );
}

export function EraseEverything({ actions }: SectionProps) {
  const tell = useTell();
  const erase = () => tell(actions.eraseEverything(), i18n.t('options.eraseAllDone'));
  return (
    <Group title={i18n.t('options.eraseAll')}>
      <p>{i18n.t('options.eraseAllHint')}</p>
      <TwoPress
        ask={i18n.t('options.eraseAllAsk')}
        confirm={i18n.t('options.eraseAllConfirm')}
        sure={i18n.t('options.eraseAllSure')}
        onConfirm={erase}
      />
    </Group>
  );
}
