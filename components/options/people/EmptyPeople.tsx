/** Nobody is written down yet: the question, and the form right under it. */
import { i18n } from '#i18n';
import { hashOf } from '../hash';
import { Section } from '../Section';
import { NewPerson } from './NewPerson';
import type { PeopleProps } from './people-props';

export function EmptyPeople(props: PeopleProps) {
  return (
    <Section title={i18n.t('people.emptyQuestion')} arrived={props.arrived}>
      <div class="stack">
        <p>{i18n.t('people.emptyLead')}</p>
        <p class="soft">{i18n.t('people.emptyIdeas')}</p>
      </div>
      <NewPerson {...props} first />
      <a href={hashOf('people', 'import')}>{i18n.t('import.link')}</a>
    </Section>
  );
}
