/** "How long today?": whether and how often it is asked. Off until chosen. */
import { i18n } from '#i18n';
import { asks } from '../../../lib/settings/settings';
import { ChoiceChips } from '../../ChoiceChips';
import { Group } from '../Section';
import { NumberRow } from './NumberRow';
import type { SuggestionProps } from './suggestion-props';

const labels = {
  off: 'options.askOff',
  today: 'options.askToday',
  visit: 'options.askVisit',
} as const;
const mostADay = 50;

export function HowLong({ view: { settings }, set }: SuggestionProps) {
  return (
    <Group title={i18n.t('options.ask')}>
      <ChoiceChips
        legend={i18n.t('options.ask')}
        legendHidden
        hint={i18n.t('options.askHint')}
        options={asks.map((value) => ({ value, label: i18n.t(labels[value]) }))}
        value={settings.ask}
        onChoose={(ask) => set('ask', ask)}
      />
      {settings.ask !== 'off' && (
        <NumberRow
          label={i18n.t('options.askCap')}
          unit={i18n.t('options.askCapUnit')}
          value={settings.askCap}
          min={1}
          max={mostADay}
          onSet={(value) => value !== null && set('askCap', Math.round(value))}
        />
      )}
    </Group>
  );
}
