/**
 * The built pages in states that are hard to live into: a page of the extension, in Chromium, that is
 * handed a view instead of asking the background.
 */
import type { MessageName } from '../../lib/app/protocol';
import type { CardView, OptionsView, PopupView, WeekView } from '../../lib/views/views';
import { fiveCards, notAnAddressBook, severalFiles } from '../fixtures/people/preview';
import { callFirst, cards, leastEffort, popups, popupsWithVisits } from '../fixtures/views';
import {
  asked,
  changedOptions,
  checkIns,
  emptyMonth,
  emptyOptions,
  emptyWeek,
  fullMonth,
  fullOptions,
  fullWeek,
  gentle,
  now,
  sparseOptions,
  sparseWeek,
  troubledOptions,
} from '../fixtures/views-pages';
import { playwrightPage } from './chromium';
import type { Driver, Tab } from './driver';
import { until } from './until';

export interface State {
  name: string;
  path: string;
  /** What the page is told, by message. */
  answers: Partial<Record<MessageName, unknown>>;
  /** Pasted once the page is drawn. */
  paste?: string;
  /** Let fall on the page, by name. */
  drop?: Record<string, string>;
  /** Labels pressed one after the other, after that. */
  press: string[];
  /** Timers run out at once, as after half a minute; then this is read. */
  after?: string;
}

const popup = (name: string, view: PopupView, press: string[] = []): State => ({
  ...{ name: `popup ${name}`, path: 'popup.html', press },
  answers: { popup: view },
});
const week = (name: string, view: WeekView, press: string[] = []): State => ({
  ...{ name: `week ${name}`, path: 'week.html', press },
  answers: { week: view },
});
const where = (name: string, view: OptionsView): State => ({
  ...{ name: `options where ${name}`, path: 'options.html#where', press: [] },
  answers: { options: view },
});

const support = (
  name: string,
  page: string,
  view: OptionsView,
  more: Partial<State> = {},
): State => ({
  ...{ name: `support ${name}`, path: `options.html#support${page}`, press: [] },
  answers: { options: view, gentle, checkIns },
  ...more,
});

const people = (name: string, view: OptionsView, press: string[] = [], part = ''): State => ({
  ...{ name: `options people ${name}`, path: `options.html#people${part}`, press },
  answers: { options: view },
});
const importing = (name: string, more: Partial<State> = {}): State => ({
  ...{ name: `import ${name}`, path: 'options.html#people/import', press: [], ...more },
  answers: { options: fullOptions },
});

const howCounted = 'How this was counted';
const all = (views: Record<string, PopupView>, press: (name: string) => string[] = () => []) =>
  Object.entries(views).map(([name, view]) => popup(name, view, press(name)));

const card = (name: string, view: CardView, press: string[] = []): State => ({
  ...{ name: `card ${name}`, path: 'nudge.html#sample', press },
  answers: { card: view, cardAct: view },
});
const question = (name: string, press: string[] = []): State => ({
  ...{ name: `card ${name}`, path: 'nudge.html#visit/reddit', press },
  answers: { setPlan: [], setSetting: [] },
});
const more = 'More choices';
const shown = (name: keyof typeof cards) => cards[name] as CardView;

/** The card, in a tab of its own. */
export const cardStates: State[] = [
  ...Object.entries(cards).map(([name, view]) => card(name, view)),
  card('choices', shown('rest'), [more]),
  card('why', shown('rest'), [more, 'Why this suggestion']),
  card('number', shown('phone'), ['Call']),
  card('noted', shown('rest'), ['Already in touch']),
  card('later', shown('rest'), [more, '1 hour']),
  card('name', shown('nobody'), ['Add a name']),
  card('doors', shown('nobody'), ['Nobody right now']),
  card('breath', { ...shown('rest'), form: 'pause' }),
  { ...card('pill', shown('rest')), after: 'Show the suggestion' },
  question('question'),
  question('answered', ['10 min']),
  question('not again', ['Don’t ask']),
];

/** Of the card's, those that are unlike the others; the bench looks at all. */
const cardsLooked = ['rest', 'long', 'nobody', 'choices', 'number', 'name', 'pill', 'question'];

export const states: State[] = [
  ...cardStates.filter(({ name }) => cardsLooked.includes(name.slice('card '.length))),
  ...all(popups),
  ...Object.entries(popupsWithVisits).map(([name, view]) =>
    popup(`visits ${name}`, view, [howCounted]),
  ),
  popup('visits all', popupsWithVisits.many as PopupView, [howCounted, 'Show']),
  popup('visits of one site', popups.full as PopupView, ['Reddit']),
  popup('start', popups.full as PopupView, ['More choices', 'Another way to start']),
  popup('support', popups.full as PopupView, ['More choices', 'I could use support']),
  popup('before a call', callFirst, ['Call']),
  popup('least effort', leastEffort, ['More choices']),
  week('empty', emptyWeek),
  week('sparse', sparseWeek, ['Minutes by day']),
  week('day', fullWeek, ['Minutes by day', 'Monday']),
  week('partly on purpose', fullWeek, ['Minutes by day', 'Wednesday']),
  week('table', fullWeek, ['Minutes by day', 'As a table']),
  week('times of day', fullWeek, ['Times of day', 'As a table']),
  week('postcard', fullWeek, ['On paper', 'A postcard']),
  week('month', fullMonth, ['Minutes by week']),
  week('month empty', emptyMonth),
  week('place', fullWeek, ['Minutes by place', 'Reddit']),
  week('asks', { ...sparseWeek, current: true, checkInDue: true }),
  people('something changed', changedOptions, ['Something changed for me']),
  people('something to note', fullOptions, ['Something changed for me']),
  people('empty', emptyOptions, ['Family', 'More, if you like']),
  people('sparse', sparseOptions),
  people('to reach', fullOptions, ['More: Mum', 'Text', 'More: Ana Ruiz', 'Plan a time']),
  people('to note', fullOptions, ['We talked · Book club']),
  people('several to note', fullOptions, ['Today'], '/talked'),
  people(
    'all of one',
    fullOptions,
    [
      ...['Keep in touch', 'Birthday and other', 'Remove this date', 'What you share'],
      ...['About them', 'Where they are', 'Something changed', 'Remove: WhatsApp'],
    ],
    '/ana',
  ),
  where('empty', emptyOptions),
  where('sparse', sparseOptions),
  where('full', fullOptions),
  where('troubled', troubledOptions),
  { name: 'options week', path: 'options.html#week', answers: { options: fullOptions }, press: [] },
  support('no country', '', emptyOptions),
  support('with lines', '', asked('FR'), { press: ['Show past answers', 'Often or always'] }),
  support('without lines', '', asked('DK')),
  support('elsewhere', '/harm', asked('ZZ')),
  support('harm', '/harm', asked('IE')),
  support('professional', '/professional', emptyOptions),
  support('groups', '/groups', emptyOptions),
  support('gentle', '/gentle', emptyOptions),
  importing('empty'),
  importing('preview', { paste: fiveCards }),
  importing('several', { drop: severalFiles }),
  importing('error', { paste: notAnAddressBook }),
  { name: 'options data', path: 'options.html#data', answers: { options: fullOptions }, press: [] },
];

/** Takes the background's place. Runs in the page before anything of ours does. */
function answerFor({
  answers,
  at,
  hurries,
}: {
  answers: State['answers'];
  at: number;
  hurries: boolean;
}): void {
  Date.now = () => at;
  // Half a minute until the card folds; what comes two minutes later stays away.
  const { setTimeout: wait } = globalThis;
  if (hurries)
    globalThis.setTimeout = ((call: () => void, ms = 0, ...more: []) =>
      wait(call, ms === 30_000 ? 0 : ms, ...more)) as typeof setTimeout;
  const scope = globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } }>;
  for (const space of [scope.browser, scope.chrome]) {
    if (space)
      space.runtime.sendMessage = async ({ name }: { name: MessageName }) => ({
        ok: true,
        value: answers[name] ?? null,
      });
  }
}

/** Opens a state, drawn and pressed. The clock stands at the fixtures' noon. */
export async function openState(driver: Driver, state: State): Promise<Tab> {
  const tab = await driver.extensionPage(state.path);
  const page = playwrightPage(tab);
  await page.addInitScript(answerFor, {
    ...{ answers: state.answers, at: now, hurries: state.after !== undefined },
  });
  await page.reload();
  await until('the page to be drawn', async () => (await tab.text()).trim().length > 20);
  if (state.paste !== undefined || state.drop) await handOver(tab, state);
  for (const label of state.press) await press(tab, label);
  const { after } = state;
  if (after) await until(after, async () => (await tab.text()).includes(after));
  return tab;
}

/** From the clipboard or let fall, as soon as the page listens, and read to its end. */
async function handOver(tab: Tab, { paste = '', drop = {} }: State): Promise<void> {
  await until('what was handed over to be read', () =>
    tab.evaluate(
      (given) => {
        if (document.querySelector('.import-found, .import-problem')) return true;
        const data = new DataTransfer();
        for (const [name, text] of given.files) data.items.add(new File([text], name));
        if (given.paste) data.setData('text/plain', given.paste);
        if (!document.querySelector('progress'))
          dispatchEvent(
            given.paste
              ? new ClipboardEvent('paste', { clipboardData: data })
              : new DragEvent('drop', { dataTransfer: data }),
          );
        return false;
      },
      { paste, files: Object.entries(drop) },
    ),
  );
}

/** The first control that says so, a chart's column included. */
async function press(tab: Tab, label: string): Promise<void> {
  await until(`"${label}" to press`, () =>
    tab.evaluate((wanted) => {
      const controls = document.querySelectorAll<HTMLElement>('button, summary, [role=button]');
      const control = [...controls].find((one) => {
        const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
        return name.startsWith(wanted) && one.getClientRects().length > 0;
      });
      // The card refuses what nobody can have seen yet.
      return control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }, label),
  );
}
