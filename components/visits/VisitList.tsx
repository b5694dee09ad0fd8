/** Visits in a list; beyond the first few they unfold. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { VisitView } from '../../lib/views/views';
import { Visit } from './Visit';
import type { VisitActions } from './visit-props';
import '../styles/visits.css';

interface Props {
  visits: VisitView[];
  /** Several sites are in the list. */
  named?: boolean;
  /** So many are shown at once. */
  atOnce: number;
  actions: VisitActions;
}

export function VisitList({ visits, named = true, atOnce, actions }: Props) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const folded = all ? 0 : Math.max(0, visits.length - atOnce);
  useEffect(() => {
    // The button is gone; whoever pressed it by keyboard goes on with what it brought.
    const first = list.current?.children[atOnce];
    if (all && first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [all]);
  return (
    <>
      <ul class="visit-list" ref={list}>
        {visits.slice(0, visits.length - folded).map((visit, place) => (
          <li
            class="visit"
            key={`${visit.site} ${visit.start}`}
            tabIndex={place === atOnce ? -1 : undefined}
          >
            <Visit {...{ visit, named, actions }} />
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <button type="button" class="link small more-visits" onClick={() => setAll(true)}>
          {i18n.t('visits.more', folded)}
        </button>
      )}
    </>
  );
}
