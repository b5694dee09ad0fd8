/** Minutes of scrolling before a suggestion: in one go, by day, by place. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { defaultBoutPlan } from '../../../lib/settings/settings';
import { ChoiceChips } from '../../ChoiceChips';
import { Disclosure } from '../../Disclosure';
import { duration } from '../../format';
import { useTell } from '../../tell';
import { Group } from '../Section';
import { NumberRow } from './NumberRow';
import type { SuggestionProps } from './suggestion-props';

/** Minutes offered as chips (U1). */
const usual = [10, 15, 20, 30];
const own = -1;
const minuteMs = 60_000;
const mostMinutes = 600;

export function Plans(props: SuggestionProps) {
  const { view, actions } = props;
  const tell = useTell();
  const set = (id: string, minutes: number | null) =>
    tell(actions.setPlan(id, minutes), i18n.t('options.saved'));
  const planOf = (id: string) => view.plans.find((plan) => plan.id === id)?.minutes;
  const counted = view.sites.filter((site) => site.counted);
  return (
    <Group title={i18n.t('options.planBout')}>
      <BoutPlan
        minutes={planOf('bout') ?? defaultBoutPlan.minutes}
        onSet={(minutes) => set('bout', minutes)}
      />
      <div>
        <Disclosure title={i18n.t('options.planDay')} value={minutesText(planOf('day'))}>
          <NumberRow
            label={i18n.t('options.planDay')}
            labelHidden
            hint={i18n.t('options.planDayHint')}
            unit={i18n.t('options.minutesShort')}
            value={planOf('day')}
            min={1}
            max={mostMinutes}
            onSet={(minutes) => set('day', minutes)}
          />
        </Disclosure>
        {counted.length > 0 && (
          <Disclosure
            title={i18n.t('options.planSite')}
            value={counted
              .filter(({ plan }) => plan !== undefined)
              .map(({ name, plan }) => `${name} ${minutesText(plan)}`)
              .join(' · ')}
          >
            <p class="soft small">{i18n.t('options.planSiteHint')}</p>
            {counted.map(({ site, name, plan }) => (
              <NumberRow
                key={site}
                label={name}
                unit={i18n.t('options.minutesShort')}
                value={plan}
                min={1}
                max={mostMinutes}
                onSet={(minutes) => set(`site/${site}`, minutes)}
              />
            ))}
          </Disclosure>
        )}
      </div>
    </Group>
  );
}

const minutesText = (minutes: number | undefined): string | undefined =>
  minutes === undefined ? undefined : i18n.t('common.minutes', minutes);

function BoutPlan({ minutes, onSet }: { minutes: number; onSet: (minutes: number) => void }) {
  const [showOwn, setShowOwn] = useState(!usual.includes(minutes));
  const choose = (choice: number) => {
    setShowOwn(choice === own);
    if (choice !== own) onSet(choice);
  };
  return (
    <>
      <ChoiceChips
        legend={i18n.t('options.planBout')}
        legendHidden
        hint={i18n.t('options.planBoutHint')}
        options={[
          ...usual.map((value) => ({ value, label: duration(value * minuteMs) })),
          { value: own, label: i18n.t('options.planOwn') },
        ]}
        value={showOwn ? own : minutes}
        onChoose={choose}
      />
      {showOwn && (
        <NumberRow
          label={i18n.t('options.planMinutes')}
          labelHidden
          unit={i18n.t('options.minutesShort')}
          value={minutes}
          min={1}
          max={mostMinutes}
          onSet={(value) => value !== null && onSet(value)}
        />
      )}
    </>
  );
}
