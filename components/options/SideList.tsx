/** The side list; on a narrow window it lies along the top. */

import {
  CalendarDays,
  HardDrive,
  Info,
  LifeBuoy,
  MapPin,
  MessageCircle,
  UsersRound,
} from 'lucide-preact';
import { i18n } from '#i18n';
import { hashOf } from './hash';
import { type SectionId, sectionIds } from './sections';

const icons = {
  people: UsersRound,
  where: MapPin,
  suggestions: MessageCircle,
  week: CalendarDays,
  data: HardDrive,
  support: LifeBuoy,
  about: Info,
};

export function SideList({ current }: { current: SectionId }) {
  return (
    <nav class="side" aria-label={i18n.t('options.sections')}>
      <p class="side-brand">{i18n.t('extName')}</p>
      <ul>
        {sectionIds.map((id) => {
          const Icon = icons[id];
          return (
            <li key={id}>
              <a href={hashOf(id)} aria-current={id === current ? 'page' : undefined}>
                <Icon size={20} />
                {i18n.t(`options.${id}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
