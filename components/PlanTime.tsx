/** A time for someone: a day and an hour, then into a calendar, as a file or by Google's own page. */

import { CalendarArrowDown, ExternalLink } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Appointment } from '../lib/exchange/appointment';
import { calendarLink } from '../lib/exchange/calendar-link';
import { icsOf } from '../lib/exchange/ics';
import type { Channel } from '../lib/people/person';
import { localDay, localMoment } from './days';
import { timeIn } from './format-days';
import { InputField } from './InputField';
import { wayName } from './way';
import './styles/plan-time.css';

/** Hands the person a file: its name, and what stands in it. */
export type SaveCalendar = (fileName: string, text: string) => void;

interface PlanTimeProps {
  /** Empty while names are hidden. */
  name: string;
  /** How it is meant to happen. */
  channel?: Channel;
  /** What to bring up then; may be empty. */
  words: string;
  /** Epoch ms. */
  now: number;
  /** Their IANA zone, where it is known. */
  zone?: string;
  onSave: SaveCalendar;
}

/** Tomorrow, after work: a guess that is one press away from right. */
const firstClock = '18:00';
/** Ms. Long enough to talk, short enough to say yes to. */
const length = 30 * 60_000;

export function PlanTime({ name, channel, words, now, zone, onSave }: PlanTimeProps) {
  const [day, setDay] = useState(() => localDay(now, 1));
  const [clock, setClock] = useState(firstClock);
  const [saved, setSaved] = useState(false);
  // One for as long as this is open, so that a file saved again moves the event instead of doubling it.
  const uid = useRef(crypto.randomUUID());
  const start = localMoment(day, clock);
  const fits = start !== undefined && start > now;
  const title = [name, channel && wayName(channel)].filter(Boolean).join(' · ');
  const planned = fits && { title, notes: words, start, end: start + length };
  const save = (appointment: Appointment) => {
    onSave(fileName(name), icsOf(appointment, uid.current, now));
    setSaved(true);
  };
  const set = (put: (text: string) => void) => (text: string) => {
    put(text);
    setSaved(false);
  };
  return (
    <div class="plan-time">
      <div class="plan-when">
        <InputField
          label={i18n.t('plan.day')}
          type="date"
          min={localDay(now)}
          value={day}
          onInput={set(setDay)}
        />
        <InputField
          label={i18n.t('plan.clock')}
          type="time"
          value={clock}
          onInput={set(setClock)}
        />
      </div>
      {zone && fits && <p class="soft small">{i18n.t('plan.there', [timeIn(zone, start)])}</p>}
      {words && (
        <p class="opener">
          <q>{words}</q>
        </p>
      )}
      {planned && (
        <div class="plan-to">
          <button type="button" class="button" onClick={() => save(planned)}>
            <CalendarArrowDown size={18} />
            {i18n.t('plan.file')}
          </button>
          <a class="button" href={calendarLink(planned)} target="_blank" rel="noopener noreferrer">
            <ExternalLink size={18} />
            {i18n.t('plan.google')}
          </a>
        </div>
      )}
      <p class="soft small" role="status">
        {message(fits, saved)}
      </p>
    </div>
  );
}

function message(fits: boolean, saved: boolean): string {
  if (!fits) return i18n.t('plan.past');
  return saved ? i18n.t('plan.saved') : i18n.t('plan.hint');
}

/** What file systems do not take is left out. */
const fileName = (name: string): string =>
  `${name.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*.]/gu, '').trim() || i18n.t('extName')}.ics`;
