/** The forms a suggestion can take (N3), and whether names are shown at once. */
import { i18n } from '#i18n';
import { type Form, forms } from '../../../lib/nudges/nudge';
import { CheckRow } from '../../CheckRow';
import { Group } from '../Section';
import type { SuggestionProps } from './suggestion-props';

const labels = {
  card: { label: 'options.formCard', hint: 'options.formCardHint' },
  pause: { label: 'options.formPause', hint: 'options.formPauseHint' },
  badge: { label: 'options.formBadge', hint: 'options.formBadgeHint' },
} as const;

export function Forms({ view: { settings, iconPinned }, set }: SuggestionProps) {
  const chosen = settings.forms;
  const toggle = (form: Form, on: boolean) =>
    set(
      'forms',
      forms.filter((one) => (one === form ? on : chosen.includes(one))),
    );
  const note = chosen.length > 1 ? 'options.formsTurns' : 'options.formsOne';
  return (
    <Group title={i18n.t('options.forms')}>
      {forms.map((form) => (
        <CheckRow
          key={form}
          label={i18n.t(labels[form].label)}
          hint={i18n.t(labels[form].hint)}
          checked={chosen.includes(form)}
          disabled={chosen.length === 1 && chosen[0] === form}
          onChange={(on) => toggle(form, on)}
        />
      ))}
      {chosen.includes('badge') && iconPinned === false && (
        <p class="small">{i18n.t('options.formBadgeHidden')}</p>
      )}
      {chosen.includes('badge') && iconPinned === undefined && (
        <CheckRow
          label={i18n.t('options.iconInSight')}
          hint={i18n.t('options.iconInSightHint')}
          checked={settings.iconInSight}
          onChange={(on) => set('iconInSight', on)}
        />
      )}
      <p class="soft small">{i18n.t(note)}</p>
      <hr class="rule" />
      <CheckRow
        label={i18n.t('options.hideNames')}
        hint={i18n.t('options.hideNamesHint')}
        checked={settings.hideNames}
        onChange={(on) => set('hideNames', on)}
      />
    </Group>
  );
}
