/** Something changed for oneself (P7): noted with its day, ended with one press. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  holdsOn,
  type LifeChange,
  lifeChangeDays,
  lifeChanges,
} from '../../../lib/people/life-change';
import { Disclosure } from '../../Disclosure';
import { localDay, noonOf } from '../../days';
import { dayOf } from '../../format';
import { InputField } from '../../InputField';
import { changeName } from '../../labels';
import { useTell } from '../../tell';
import type { SectionProps } from '../section-props';
import './your-change.css';

export function YourChange({ view, actions, now }: SectionProps) {
  const { lifeChange } = view.settings;
  return (
    <div class="panel your-change">
      <Disclosure
        title={i18n.t('change.title')}
        value={lifeChange ? changeName(lifeChange.what) : undefined}
      >
        {lifeChange ? (
          <Noted {...{ lifeChange, actions, now }} />
        ) : (
          <Noting {...{ actions, now }} />
        )}
      </Disclosure>
    </div>
  );
}

type Own = Pick<SectionProps, 'actions' | 'now'>;

function Noting({ actions, now }: Own) {
  const tell = useTell();
  const [since, setSince] = useState(localDay(now));
  const note = (what: LifeChange['what']) =>
    tell(
      actions.setSetting('lifeChange', { what, since: since || localDay(now) }),
      i18n.t('change.set', [changeName(what)]),
    );
  return (
    <>
      <p class="soft small">{i18n.t('change.hint')}</p>
      <InputField
        type="date"
        label={i18n.t('change.since')}
        class="narrow"
        min={localDay(now, 1 - lifeChangeDays)}
        max={localDay(now)}
        value={since}
        onInput={setSince}
      />
      <fieldset class="row" aria-label={i18n.t('change.what')}>
        {lifeChanges.map((what) => (
          <button type="button" class="chip" key={what} onClick={() => note(what)}>
            {changeName(what)}
          </button>
        ))}
      </fieldset>
    </>
  );
}

function Noted({ lifeChange, actions, now }: Own & { lifeChange: LifeChange }) {
  const tell = useTell();
  const since = noonOf(lifeChange.since);
  const last = noonOf(localDay(since, lifeChangeDays - 1));
  const holds = holdsOn(lifeChange, localDay(now));
  return (
    <>
      <p>
        {holds
          ? i18n.t('change.until', [dayOf(since, now), dayOf(last, now)])
          : i18n.t('change.over', [dayOf(since, now)])}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => tell(actions.setSetting('lifeChange', null), i18n.t('change.ended'))}
        >
          {i18n.t('change.end')}
        </button>
      </div>
    </>
  );
}
