/** The list of people: search, add, edit in place, "we talked", the star. */

import { Plus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonRow as Row } from '../../../lib/views/views';
import { found } from '../../search';
import { hashOf } from '../hash';
import { Section } from '../Section';
import { EmptyPeople } from './EmptyPeople';
import { ImportPage } from './import/ImportPage';
import { NewPerson } from './NewPerson';
import { PersonRow } from './PersonRow';
import type { PeopleProps, RowProps } from './people-props';
import { useReturn } from './use-return';
import './people.css';

type ListProps = RowProps & { rows: Row[] };

/** From this many on, a search is quicker than looking. */
const searchFrom = 8;

export function People(props: PeopleProps) {
  const { view, open, arrived } = props;
  const [query, setQuery] = useState('');
  const left = useRef<string>();
  // With nobody on the list yet, the form for someone new is always open.
  const form = view.people.length === 0 ? 'new' : open;
  if (form) left.current = form;
  const addLink = useReturn(left, 'new', form);
  if (open === 'import') return <ImportPage {...props} />;
  if (view.people.length === 0) return <EmptyPeople {...props} />;
  const add = open !== 'new' && (
    <a ref={addLink} class="button main" href={hashOf('people', 'new')}>
      <Plus size={18} />
      {i18n.t('people.add')}
    </a>
  );
  return (
    <Section title={i18n.t('people.title')} arrived={arrived && !open} action={add}>
      {open === 'new' && <NewPerson {...props} />}
      {view.people.length >= searchFrom && <Search query={query} onSearch={setQuery} />}
      <Lists {...props} left={left} rows={matching(view.people, query)} />
      <a href={hashOf('people', 'import')}>{i18n.t('import.link')}</a>
    </Section>
  );
}

function Search({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  return (
    <input
      type="search"
      class="input people-search"
      aria-label={i18n.t('people.search')}
      placeholder={i18n.t('people.search')}
      value={query}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}

function Lists({ rows, ...props }: ListProps) {
  if (rows.length === 0)
    return (
      <p class="soft" role="status">
        {i18n.t('people.searchNone')}
      </p>
    );
  const listed = rows.filter(isSuggested);
  const others = rows.filter((row) => !isSuggested(row));
  return (
    <>
      {listed.length > 0 && <List {...props} title={i18n.t('people.onList')} rows={listed} />}
      {others.length > 0 && <List {...props} title={i18n.t('people.notOnList')} rows={others} />}
    </>
  );
}

function List({ title, rows, ...props }: ListProps & { title: string }) {
  return (
    <section class="group">
      <h2>{title}</h2>
      <ul class="panel people-list">
        {rows.map((row) => (
          <PersonRow key={row.person.id} {...props} row={row} />
        ))}
      </ul>
    </section>
  );
}

const isSuggested = ({ person }: Row): boolean => person.star && !person.boundary;

/** By name, as the language sorts. */
function matching(rows: Row[], query: string): Row[] {
  return rows
    .filter(({ person }) => found(`${person.name} ${person.relation ?? ''}`, query))
    .sort((a, b) => a.person.name.localeCompare(b.person.name));
}
