/** "Something changed" (P2): a person so marked comes up nowhere. Plain words, one press, always reversible. */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { hasBoundary } from '../../../lib/people/boundaries';
import type { Boundary } from '../../../lib/people/person';
import { CheckRow } from '../../CheckRow';
import { Disclosure } from '../../Disclosure';
import { localDay } from '../../days';
import { dayOf } from '../../format';
import { InputField } from '../../InputField';
import { boundaryText } from './describe';
import type { PartProps } from './part-props';

const choices: {
  type: Boundary['type'];
  label: 'changedPaused' | 'changedSpace' | 'changedNever' | 'changedDied';
}[] = [
  { type: 'paused', label: 'changedPaused' },
  { type: 'space', label: 'changedSpace' },
  { type: 'never', label: 'changedNever' },
  { type: 'died', label: 'changedDied' },
];

/** Days: long enough for a quarrel or a busy month, short enough not to forget. */
const usualPause = 30;

export function ChangedFields({ draft, patch, errors, now }: PartProps) {
  const name = useId();
  const { boundary, snoozedUntil } = draft;
  const choose = (type: Boundary['type']) =>
    patch({
      boundary: type === 'paused' ? { type, until: localDay(now, usualPause) } : { type },
    });
  const holds = boundary && hasBoundary(draft, localDay(now));
  const value = holds ? boundaryText(boundary, now) : undefined;
  return (
    <Disclosure title={i18n.t('people.changed')} value={value}>
      <fieldset class="field changed">
        <legend class="visually-hidden">{i18n.t('people.changed')}</legend>
        <CheckRow
          radio={name}
          label={i18n.t('people.changedNothing')}
          checked={!boundary}
          onChange={() => patch({ boundary: undefined })}
        />
        {choices.map(({ type, label }) => (
          <div key={type} class="stack">
            <CheckRow
              radio={name}
              label={i18n.t(`people.${label}`)}
              hint={i18n.t(`people.${label}Hint`)}
              checked={boundary?.type === type}
              onChange={() => choose(type)}
            />
            {type === 'paused' && boundary?.type === 'paused' && (
              <InputField
                label={i18n.t('people.changedUntil')}
                error={errors.until && i18n.t('people.changedUntilMissing')}
                class="indented"
                type="date"
                min={localDay(now, 1)}
                value={boundary.until}
                onInput={(until) => patch({ boundary: { type, until } })}
              />
            )}
          </div>
        ))}
      </fieldset>
      {snoozedUntil !== undefined && snoozedUntil > now && (
        <p class="row">
          {i18n.t('people.restsUntil', [dayOf(snoozedUntil, now)])}
          <button type="button" class="link" onClick={() => patch({ snoozedUntil: undefined })}>
            {i18n.t('people.suggestAgain')}
          </button>
        </p>
      )}
    </Disclosure>
  );
}
