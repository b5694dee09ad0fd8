/** Paused or resting, shown with the way back; otherwise the ways to pause. */
import { i18n } from '#i18n';
import type { SettingValues } from '../../../lib/settings/settings';
import { dayOf, timeOf } from '../../format';
import { localDay, noonOf } from '../days';
import { Group } from '../Section';
import type { SuggestionProps } from './Suggestions';

const hour = 3_600_000;
const halfDay = 12 * hour;

/** The next local midnight. */
const endOfDay = (now: number): number => noonOf(localDay(now, 1)) - halfDay;

const when = (at: number, now: number): string =>
  localDay(at) === localDay(now) ? timeOf(at) : `${dayOf(at, now)}, ${timeOf(at)}`;

export function PauseLine(props: SuggestionProps) {
  const { view, set, now } = props;
  const { paused, resting, cards } = view.settings;
  if (!cards) return null;
  const isPaused = paused === 'always' || paused > now;
  if (isPaused) return <StillLine text={pausedText(paused, now)} onBack={() => set('paused', 0)} />;
  if (resting > now) {
    const text = i18n.t('options.resting', [dayOf(resting, now)]);
    return <StillLine text={text} onBack={() => set('resting', 0)} />;
  }
  return (
    <Group title={i18n.t('options.pause')}>
      <div class="row">
        <button type="button" class="button" onClick={() => set('paused', now + hour)}>
          {i18n.t('options.pauseHour')}
        </button>
        <button type="button" class="button" onClick={() => set('paused', endOfDay(now))}>
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

function StillLine({ text, onBack }: { text: string; onBack: () => void }) {
  return (
    <div class="panel still-line">
      <p>{text}</p>
      <button type="button" class="button main" onClick={onBack}>
        {i18n.t('options.bringBack')}
      </button>
    </div>
  );
}
