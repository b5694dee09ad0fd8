/** The popup's foot: pausing suggestions, and the ways to the other pages. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/views/views';
import { nextMidnight } from '../days';
import { timeOf } from '../format';
import { Aside, Press } from './Asides';

const hour = 3_600_000;

type Until = PopupView['paused'];

interface Props {
  view: PopupView;
  now: number;
  /** 0 turns suggestions on again. */
  onPause(until: Until): void;
}

export function Foot({ view, now, onPause }: Props) {
  const [open, setOpen] = useState(false);
  const { paused } = view;
  const isPaused = paused === 'always' || paused > now;
  const pausable = view.cards && view.unfinished !== 'sites' && !isPaused;
  return (
    <footer class="foot small">
      {view.cards && isPaused && (
        <Aside text={pausedLine(paused, now)}>
          <Press onPress={() => onPause(0)}>{i18n.t('popup.resume')}</Press>
        </Aside>
      )}
      {pausable && open && <PauseChoices now={now} onPause={onPause} />}
      <div class="ways-on">
        {pausable && (
          <button
            type="button"
            class="link"
            aria-expanded={open}
            aria-label={i18n.t('popup.pauseFor')}
            onClick={() => setOpen(!open)}
          >
            {i18n.t('popup.pause')}
          </button>
        )}
        <a href="/week.html" target="_blank" rel="noreferrer">
          {i18n.t('common.week')}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {i18n.t('common.options')}
        </a>
        <a href="/options.html#support" target="_blank" rel="noreferrer">
          {i18n.t('common.support')}
        </a>
      </div>
    </footer>
  );
}

function PauseChoices({ now, onPause }: { now: number; onPause(until: Until): void }) {
  const choices: [label: string, until: Until][] = [
    [i18n.t('popup.pauseHour'), now + hour],
    [i18n.t('popup.pauseToday'), nextMidnight(now)],
    [i18n.t('popup.pauseAlways'), 'always'],
  ];
  return (
    <fieldset class="row" aria-label={i18n.t('popup.pauseFor')}>
      {choices.map(([label, until]) => (
        <button type="button" class="chip small" key={label} onClick={() => onPause(until)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function pausedLine(paused: Until, now: number): string {
  if (paused === 'always') return i18n.t('popup.pausedAlways');
  if (paused >= nextMidnight(now)) return i18n.t('popup.pausedToday');
  return i18n.t('popup.pausedUntil', [timeOf(paused)]);
}
