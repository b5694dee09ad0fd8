/** The list of people: find, add, edit in place, reach, "we talked", the star. */

import { MessagesSquare, Plus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonRow as Row } from '../../../lib/views/views';
import { hashOf } from '../hash';
import { Section } from '../Section';
import type { Arranged, Wanted } from './arrange';
import { EmptyPeople } from './EmptyPeople';
import { Ideas } from './Ideas';
import { ImportPage } from './import/ImportPage';
import { NewPerson } from './NewPerson';
import { PersonRow } from './PersonRow';
import type { PeopleProps, RowProps } from './people-props';
import { onRowKey } from './row-keys';
import { TalkedSeveral } from './TalkedSeveral';
import { Tools } from './Tools';
import { useArranged } from './use-arranged';
import { useKeptRow } from './use-kept-row';
import { useReturn } from './use-return';
import { YourChange } from './YourChange';
import './people.css';

/** From this many on, looking for someone takes longer than saying who. */
const toolsFrom = 8;
/** Below this many the list still asks who else there is; product.md advises about ten. */
const ideasBelow = 5;

/** Above this many, drawing them all at once can be felt: measured, 500 took 0.3 s and take 0.15 s. */
const long = 60;

const everyone: Wanted = { query: '', show: 'everyone', order: 'name' };

export function People(props: PeopleProps) {
  const { view, open, arrived } = props;
  const [wanted, setWanted] = useState(everyone);
  const left = useRef<string>();
  const rows = useKeptRow(view.people, open, props.drafts);
  const arranged = useArranged(rows, wanted, open, props.now);
  const total = rows.length;
  // With nobody on the list yet, the form for someone new is always open.
  const form = total === 0 ? 'new' : open;
  if (form) left.current = form;
  if (open === 'import') return <ImportPage {...props} />;
  if (total === 0) return <EmptyPeople {...props} />;
  return (
    <Section
      title={i18n.t('people.title')}
      arrived={arrived && !open}
      action={<Actions left={left} form={form} many={total > 1} />}
    >
      {open === 'new' && <NewPerson {...props} />}
      {open === 'talked' && <TalkedSeveral {...props} />}
      {total >= toolsFrom && (
        <Tools
          wanted={wanted}
          onWant={setWanted}
          count={arranged.suggested.length + arranged.others.length}
        />
      )}
      <Lists {...props} left={left} {...arranged} />
      {total < ideasBelow && open === undefined && (
        <Ideas title={i18n.t('people.whoElse')} drafts={props.drafts} />
      )}
      <YourChange {...props} />
      <a href={hashOf('people', 'import')}>{i18n.t('import.link')}</a>
    </Section>
  );
}

function Actions({ left, form, many }: Pick<RowProps, 'left'> & { form?: string; many: boolean }) {
  const addLink = useReturn(left, 'new', form);
  const talkedLink = useReturn(left, 'talked', form);
  return (
    <div class="row">
      {many && form !== 'talked' && (
        <a ref={talkedLink} class="button" href={hashOf('people', 'talked')}>
          <MessagesSquare size={18} />
          {i18n.t('common.weTalked')}
          <span class="visually-hidden"> · {i18n.t('people.several')}</span>
        </a>
      )}
      {form !== 'new' && (
        <a ref={addLink} class="button main" href={hashOf('people', 'new')}>
          <Plus size={18} />
          {i18n.t('people.add')}
        </a>
      )}
    </div>
  );
}

function Lists({ suggested, others, ...props }: RowProps & Arranged) {
  if (suggested.length + others.length === 0)
    return <p class="soft people-none">{i18n.t('people.searchNone')}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields.
    <div class="people-lists" role="group" aria-label={i18n.t('people.title')} onKeyDown={onRowKey}>
      <List {...props} title={i18n.t('people.onList')} rows={suggested} />
      <List {...props} title={i18n.t('people.notOnList')} rows={others} />
      {props.view.people.length >= toolsFrom && (
        <p class="people-keys soft small">{i18n.t('people.keys')}</p>
      )}
    </div>
  );
}

function List({ title, rows, ...props }: RowProps & { title: string; rows: Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section class="group">
      <h2>{title}</h2>
      <ul class={rows.length > long ? 'panel people-list long' : 'panel people-list'}>
        {rows.map((row) => (
          <PersonRow key={row.person.id} {...props} row={row} />
        ))}
      </ul>
    </section>
  );
}
