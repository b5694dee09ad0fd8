/** When Instead suggests someone, how often, and in which form (N1, N3). */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { CheckRow } from '../../CheckRow';
import { useTell } from '../../tell';
import { Group, Section } from '../Section';
import type { SectionProps } from '../section-props';
import { Forms } from './Forms';
import { HowLong } from './HowLong';
import { Pause, StillLine } from './Pause';
import { Plans } from './Plans';
import { Rhythm } from './Rhythm';
import type { SetSetting, SuggestionProps } from './suggestion-props';
import './suggestions.css';

export function Suggestions(props: SectionProps) {
  const tell = useTell();
  const set: SetSetting = (key, value) => {
    tell(props.actions.setSetting(key, value), i18n.t('options.saved'));
  };
  const { settings } = props.view;
  const parts = { ...props, set };
  return (
    <Section title={i18n.t('options.suggestions')} arrived={props.arrived}>
      <StillLine {...parts} />
      <Group title={i18n.t('options.cards')}>
        <CardsOrNot {...parts} />
      </Group>
      {settings.cards && (
        <>
          <Plans {...parts} />
          <HowLong {...parts} />
          <Rhythm {...parts} />
          <Forms {...parts} />
          <Group title={i18n.t('options.effort')}>
            <CheckRow
              label={i18n.t('options.leastEffort')}
              hint={i18n.t('options.leastEffortHint')}
              checked={settings.leastEffort}
              onChange={(on) => set('leastEffort', on)}
            />
          </Group>
          <Pause {...parts} />
        </>
      )}
    </Section>
  );
}

function CardsOrNot({ view: { settings }, set }: SuggestionProps) {
  const name = useId();
  return (
    <>
      <CheckRow
        radio={name}
        label={i18n.t('options.cardsOn')}
        hint={i18n.t('options.cardsOnHint')}
        checked={settings.cards}
        onChange={() => set('cards', true)}
      />
      <CheckRow
        radio={name}
        label={i18n.t('options.cardsOff')}
        hint={i18n.t('options.cardsOffHint')}
        checked={!settings.cards}
        onChange={() => set('cards', false)}
      />
    </>
  );
}
