/** The options page: sections in a side list, one of them open, the rest a press away. */

import { useEffect, useRef } from 'preact/hooks';
import { PageFooter } from '../PageFooter';
import { TellArea } from '../tell';
import { About } from './About';
import type { PersonDraft } from './actions';
import { Data } from './data/Data';
import { useHash } from './hash';
import { People } from './people/People';
import { SideList } from './SideList';
import type { OptionsPageProps, SectionProps } from './section-props';
import { type SectionId, sectionIds } from './sections';
import { Suggestions } from './suggestions/Suggestions';
import { Support } from './support/Support';
import { WeekOptions } from './WeekOptions';
import { Where } from './where/Where';

export function OptionsPage(props: OptionsPageProps) {
  const [first = '', ...rest] = useHash();
  const section = sectionIds.find((id) => id === first) ?? 'people';
  // A form left half-way keeps what was typed while the person looks something up elsewhere.
  const drafts = useRef(new Map<string, PersonDraft>());
  const arrived = useMoved(section);

  return (
    <TellArea class="options">
      <SideList current={section} />
      <main class="options-main">
        {view(section, rest, { ...props, arrived, drafts: drafts.current })}
        <PageFooter here="options" />
      </main>
    </TellArea>
  );
}

function view(
  section: SectionId,
  rest: string[],
  { drafts, ...props }: SectionProps & { drafts: Map<string, PersonDraft> },
) {
  switch (section) {
    case 'people':
      return <People {...props} drafts={drafts} open={rest[0]} />;
    case 'where':
      return <Where {...props} />;
    case 'suggestions':
      return <Suggestions {...props} />;
    case 'week':
      return <WeekOptions {...props} />;
    case 'data':
      return <Data {...props} />;
    case 'support':
      return <Support {...props} page={rest[0]} />;
    case 'about':
      return <About {...props} />;
  }
}

/** False for the section the page opened with, true after every move. */
function useMoved(section: SectionId): boolean {
  const opened = useRef(section);
  const moved = useRef(false);
  if (opened.current !== section) moved.current = true;
  useEffect(() => scrollTo({ top: 0 }), [section]);
  return moved.current;
}
