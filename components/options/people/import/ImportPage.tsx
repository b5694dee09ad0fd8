/** Bringing people in from an address book (P5): choose a file, look at what is in it, confirm. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { chosenOf } from '../../../../lib/exchange/choose';
import { useTell } from '../../../tell';
import { goTo, hashOf } from '../../hash';
import { Section } from '../../Section';
import type { SectionProps } from '../../section-props';
import { ChooseFile } from './ChooseFile';
import { Preview } from './Preview';
import { Progress } from './Progress';
import { useImport } from './use-import';
import './import.css';

export function ImportPage({ view, actions, arrived }: SectionProps) {
  const tell = useTell();
  const people = view.people.map(({ person }) => person);
  const work = useImport(actions.addressBook, people);
  const { state } = work;
  const place = useArrival(state.step);
  useStays();
  const confirm = async () => {
    if (state.step !== 'preview') return;
    const chosen = chosenOf(state.proposals);
    const merged = new Set(chosen.merge.map(({ id }) => id)).size;
    const count = chosen.add.length + merged;
    const done = actions.addressBook.confirm(chosen);
    if (await tell(done, i18n.t('import.done', count))) goTo('people');
  };
  return (
    <Section title={i18n.t('import.title')} lead={i18n.t('import.lead')} arrived={arrived}>
      <div ref={place} tabIndex={-1} class="import-place stack">
        {state.step === 'choose' && <ChooseFile work={work} problem={state.problem} />}
        {state.step === 'reading' && <Progress share={state.share} onCancel={() => work.stop()} />}
        {state.step === 'preview' && (
          <Preview
            {...state}
            work={work}
            loadCountries={actions.addressBook.countries}
            onConfirm={confirm}
          />
        )}
      </div>
      {state.step === 'choose' && (
        <p>
          <a href={hashOf('people')}>{i18n.t('import.back')}</a>
        </p>
      )}
    </Section>
  );
}

/** A file that falls beside its place would take the page away, and what was chosen with it. */
function useStays() {
  useLayoutEffect(() => {
    const life = new AbortController();
    const stay = (event: Event) => event.preventDefault();
    for (const name of ['dragover', 'drop']) addEventListener(name, stay, { signal: life.signal });
    return () => life.abort();
  }, []);
}

/** What was pressed is gone with its step, so the keyboard goes on where the next one begins. */
function useArrival(step: string) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    place.current?.focus({ preventScroll: true });
  }, [step]);
  return place;
}
