/** Pausing suggestions, and having paused or resting ones back. */
import { i18n } from '#i18n';
import type { SettingValues } from '../../../lib/settings/settings';
import { localDay, nextMidnight } from '../../days';
import { dayOf, timeOf } from '../../format';
import { Group } from '../Section';
import type { SuggestionProps } from './suggestion-props';

const hour = 3_600_000;

const when = (at: number, now: number): string =>
  localDay(at) === localDay(now) ? timeOf(at) : `${dayOf(at, now)}, ${timeOf(at)}`;

const isPaused = (paused: SettingValues['paused'], now: number): boolean =>
  paused === 'always' || paused > now;

/** Suggestions are still: until when, and how to have them back. */
export function StillLine({ view: { settings }, set, now }: SuggestionProps) {
  const { paused, resting, cards } = settings;
  if (!cards) return null;
  if (isPaused(paused, now))
    return <Still text={pausedText(paused, now)} onBack={() => set('paused', 0)} />;
  if (resting <= now) return null;
  const text = i18n.t('options.resting', [dayOf(resting, now)]);
  return <Still text={text} onBack={() => set('resting', now)} />;
}

export function Pause({ view: { settings }, set, now }: SuggestionProps) {
  if (isPaused(settings.paused, now)) return null;
  return (
    <Group title={i18n.t('options.pause')}>
      <div class="row">
        <button type="button" class="button" onClick={() => set('paused', now + hour)}>
          {i18n.t('options.pauseHour')}
        </button>
        <button type="button" class="button" onClick={() => set('paused', nextMidnight(now))}>
          {i18n.t('options.pauseToday')}
        </button>
        <button type="button" class="button" onClick={() => set('paused', 'always')}>
          {i18n.t('options.pauseAlways')}
        </button>
      </div>
    </Group>
  );
}

const pausedText = (paused: SettingValues['paused'], now: number): string =>
  paused === 'always'
    ? i18n.t('options.pausedAlways')
    : i18n.t('options.paused', [when(paused, now)]);

function Still({ text, onBack }: { text: string; onBack: () => void }) {
  return (
    <div class="panel still-line">
      <p>{text}</p>
      <button type="button" class="button main" onClick={onBack}>
        {i18n.t('options.bringBack')}
      </button>
    </div>
  );
}
