/** One import from its files to the preview. What is still being worked on stops when it is not wanted any more. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Book, Unread } from '../../../../lib/exchange/books';
import type { DateOrder } from '../../../../lib/exchange/date-text';
import type { Choice, Proposal } from '../../../../lib/exchange/match';
import type { WhyUnread } from '../../../../lib/exchange/read';
import type { Words } from '../../../../lib/exchange/understand';
import type { Person } from '../../../../lib/people/person';
import type { AddressBookActions, LoadedFile } from './actions';

export type Problem = WhyUnread | 'broken';

export interface Settings {
  country?: string;
  dateOrder?: DateOrder;
}

export interface PreviewState {
  step: 'preview';
  books: Book[];
  /** Files that came along and could not be read. */
  unread: Unread[];
  proposals: Proposal[];
  settings: Settings;
  /** What the person chose, by place: it outlasts another country. */
  made: ReadonlyMap<number, Choice>;
  /** The share that is done, while it is understood anew. */
  busy?: number;
}

export type ImportState =
  | { step: 'choose'; problem?: Problem }
  | { step: 'reading'; share: number }
  | PreviewState;

const words = (): Words => ({
  home: i18n.t('import.home'),
  work: i18n.t('import.work'),
  anniversary: i18n.t('import.anniversary'),
  extension: (digits) => i18n.t('import.extension', [digits]),
});

/** The region that the browser's language names; a language alone names none. */
const likelyCountry = (): string | undefined => new Intl.Locale(navigator.language).region;

/** The share of the work that is reading; the rest is understanding it. */
const readingPart = 0.5;

/** A choice holds where it still means something. */
const withChoices = (proposals: Proposal[], made: ReadonlyMap<number, Choice>): Proposal[] =>
  proposals.map((one, place) => {
    const choice = made.get(place) ?? one.choice;
    return one.setAside || (choice === 'merge' && !one.match) ? one : { ...one, choice };
  });

export function useImport(actions: AddressBookActions, people: Person[]) {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);

  /** Whatever ran before does not come back. */
  const begin = () => {
    life.current.abort();
    life.current = new AbortController();
    return life.current.signal;
  };
  const stop = (problem?: Problem) => {
    begin();
    setState({ step: 'choose', problem });
  };
  const run = async (work: (signal: AbortSignal) => Promise<ImportState>) => {
    const signal = begin();
    try {
      const next = await work(signal);
      if (!signal.aborted) setState(next);
    } catch {
      if (!signal.aborted) setState({ step: 'choose', problem: 'broken' });
    }
  };
  const propose = (
    books: Book[],
    settings: Settings,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ) => actions.propose(books, { ...settings, words: words(), people }, onShare, signal);

  const open = async (
    load: () => Promise<LoadedFile[]>,
    signal: AbortSignal,
  ): Promise<ImportState> => {
    const tell = (share: number) => setState({ step: 'reading', share });
    tell(0);
    const whole = (share: number) => tell(share * readingPart);
    const { books, unread } = await actions.read(await load(), whole, signal);
    if (books.length === 0) return { step: 'choose', problem: unread[0]?.why ?? 'empty' };
    const settings = { country: (await actions.countryOf(books)) ?? likelyCountry() };
    const rest = (share: number) => tell(readingPart + share * (1 - readingPart));
    const proposals = await propose(books, settings, rest, signal);
    return { step: 'preview', books, unread, proposals, settings, made: new Map() };
  };

  const change = async (
    preview: PreviewState,
    settings: Settings,
    signal: AbortSignal,
  ): Promise<ImportState> => {
    const next = { ...preview, settings };
    // The preview stays where it is, and whatever has the focus in it.
    const tell = (busy: number) => setState({ ...next, busy });
    tell(0);
    const proposals = await propose(preview.books, settings, tell, signal);
    return { ...next, proposals: withChoices(proposals, preview.made), busy: undefined };
  };

  return {
    state,
    stop,
    open: (load: () => Promise<LoadedFile[]>) => run((signal) => open(load, signal)),
    /** The same files, understood otherwise. */
    change: (settings: Settings) => {
      if (state.step === 'preview')
        run((signal) => change(state, { ...state.settings, ...settings }, signal));
    },
    choose: (places: ReadonlySet<number>, choice: Choice) => {
      if (state.step !== 'preview' || state.busy !== undefined) return;
      const made = new Map(state.made);
      for (const place of places) made.set(place, choice);
      setState({ ...state, made, proposals: withChoices(state.proposals, made) });
    },
  };
}

export type Import = ReturnType<typeof useImport>;
