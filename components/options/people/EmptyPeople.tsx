/** Nobody is written down yet: the question, a few ideas, and the form right under them. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hashOf } from '../hash';
import { Section } from '../Section';
import { Ideas } from './Ideas';
import { NewPerson } from './NewPerson';
import type { PeopleProps } from './people-props';

export function EmptyPeople(props: PeopleProps) {
  const [filled, setFilled] = useState(0);
  return (
    <Section title={i18n.t('people.emptyQuestion')} arrived={props.arrived}>
      <p>{i18n.t('people.emptyLead')}</p>
      <Ideas
        title={i18n.t('people.emptyIdeas')}
        drafts={props.drafts}
        onFilled={() => setFilled(filled + 1)}
      />
      <NewPerson key={filled} {...props} first focused={filled > 0} />
      <a href={hashOf('people', 'import')}>{i18n.t('import.link')}</a>
    </Section>
  );
}
