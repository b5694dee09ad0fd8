/** What the letter leaves out, folded under plain headings. */
import { i18n } from '#i18n';
import type { ChannelType } from '../../lib/people/person';
import type { WeekView } from '../../lib/views/views';
import { Avatar } from '../Avatar';
import { Disclosure } from '../Disclosure';
import { list } from '../format';
import { Later } from '../Later';
import { DayByDay } from './DayByDay';
import { Places } from './Places';
import { Suggested } from './Suggested';
import { TimesOfDay } from './TimesOfDay';
import { WeekByWeek } from './WeekByWeek';
import type { WeekProps } from './week-props';

export function Details(props: WeekProps) {
  const { view } = props;
  return (
    <section class="details" aria-label={i18n.t('week.details')}>
      {view.span === 'month' ? (
        <Disclosure title={i18n.t('week.byWeek')}>
          <Later>
            <WeekByWeek {...props} />
          </Later>
        </Disclosure>
      ) : (
        <Disclosure title={i18n.t('week.byDay')}>
          <Later>
            <DayByDay {...props} />
          </Later>
        </Disclosure>
      )}
      <Disclosure title={i18n.t('week.byHour')}>
        <Later>
          <TimesOfDay {...props} />
        </Later>
      </Disclosure>
      <Disclosure title={i18n.t('week.byPlace')}>
        <Later>
          <Places {...props} />
        </Later>
      </Disclosure>
      {view.inTouch.length > 0 && (
        <Disclosure title={i18n.t('week.people')}>
          <PeopleAndHow {...view} />
        </Disclosure>
      )}
      <Disclosure title={i18n.t('week.suggestions')}>
        <Suggested {...view.suggestions} />
      </Disclosure>
    </section>
  );
}

function PeopleAndHow({ inTouch }: WeekView) {
  return (
    <ul class="stack">
      {inTouch.map(({ personId, name, times, by, celebrated }) => (
        <li key={personId} class="face">
          <Avatar name={name} small />
          <span>
            <bdi class="face-name">{name}</bdi>{' '}
            <span class="soft">
              ·{' '}
              {[i18n.t('week.times', times), howText(by), celebrated && i18n.t('week.celebrated')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What each way is called when telling how one was in touch. */
const howKeys = {
  'in-person': 'week.howInPerson',
  call: 'week.howCall',
  video: 'week.howVideo',
  facetime: 'week.howVideo',
  text: 'week.howWriting',
  email: 'week.howWriting',
  whatsapp: 'week.howWriting',
  signal: 'week.howWriting',
  telegram: 'week.howWriting',
  messenger: 'week.howWriting',
  elsewhere: 'week.howElsewhere',
} as const satisfies Record<ChannelType | 'in-person', string>;

function howText(by: WeekView['inTouch'][number]['by']): string {
  // A message between pages turns undefined in a list into null.
  const ways = by.flatMap((way) => (way ? [i18n.t(howKeys[way])] : []));
  return list([...new Set(ways)]);
}
