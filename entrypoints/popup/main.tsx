/** The popup: asks for its view, and says what was pressed. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../components/styles/base.css';
import { dayInWords } from '../../components/format-days';
import type { PopupActions } from '../../components/popup/actions';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { undoneText } from '../../components/undone-text';
import type { Undo } from '../../lib/app/protocol';
import type { CardAct } from '../../lib/nudges/card-act';
import { activeTabUrl } from '../../lib/platform/active-tab';
import { onChanged } from '../../lib/platform/changed';
import { send } from '../../lib/platform/messages';
import { saveFile, startPage } from '../../lib/platform/page';
import { requestOrigins } from '../../lib/platform/permissions';
import type { PopupView, SuggestionView } from '../../lib/views/views';

const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();

function Page({ first, url }: { first: PopupView; url: string | undefined }) {
  const [view, setView] = useState(first);
  const [notice, setNotice] = useState<PopupProps['notice']>();
  const [other, setOther] = useState<SuggestionView>();
  const [passed, setPassed] = useState<string[]>([]);

  useEffect(() => {
    const life = new AbortController();
    onChanged(() => void send('popup', { url, zone }).then(setView), life.signal);
    return () => life.abort();
  }, []);

  const note = async (text: string, change: Promise<Undo | null | undefined>) => {
    const before = await change;
    const undo = async () => {
      if (before) setNotice({ text: undoneText(await send('undo', before)) });
    };
    setNotice({ text, undo: before ? undo : undefined });
  };
  const { nudgeId, waiting, here } = view;
  const suggestion = (nudgeId === undefined && other) || view.suggestion;
  const onCard = (act: CardAct) =>
    nudgeId === undefined ? undefined : send('cardAct', { id: nudgeId, act });

  const actions: PopupActions = {
    opened(channel) {
      const type = suggestion?.channels[channel]?.type ?? 'elsewhere';
      void (
        onCard({ do: 'open', channel }) ??
        (suggestion && send('noteOpened', { personId: suggestion.personId, channel: type }))
      );
    },
    async someoneElse() {
      if (onCard({ do: 'someone-else' }) || !suggestion) return;
      const not = [...passed, suggestion.personId];
      const next = await send('another', { not, zone });
      // Once round: begin again with the first.
      setPassed(next ? not : []);
      setOther(next ?? undefined);
      if (!next && passed.length === 0) setNotice({ text: i18n.t('popup.allReached') });
    },
    async start(intent) {
      if (onCard({ do: 'start', intent }) || !suggestion) return;
      const { personId, opener: used } = suggestion;
      const opener = await send('start', { personId, intent, used, zone });
      if (opener) setOther({ ...suggestion, opener });
    },
    async support(kind) {
      if (onCard({ do: 'support', kind })) return;
      setOther((await send('support', { kind, zone })) ?? suggestion);
    },
    inTouch() {
      const answered = onCard({ do: 'in-touch' });
      if (answered)
        void note(
          i18n.t('card.notedToday'),
          answered.then((reply) => reply?.undo),
        );
      else if (suggestion) actions.talked({ ...suggestion, id: suggestion.personId }, Date.now());
    },
    saveCalendar: (name, text) => saveFile(name, 'text/calendar', text),
    hideNames: (value) => void send('setSetting', { key: 'hideNames', value }),
    keep: () => void onCard({ do: 'keep' }),
    done: () => void onCard({ do: 'done' }),
    answer(answer) {
      if (!waiting) return;
      const text = i18n.t(answer === 'not-this-time' ? 'popup.letGo' : 'common.noted');
      void note(text, send('answer', { reachOutId: waiting.reachOutId, answer }));
    },
    talked({ id, name }, at) {
      const said = i18n.t('popup.notedFor', [dayInWords(at, Date.now())]);
      const text = `${view.hideNames ? i18n.t('reach.hidden') : name} · ${said}`;
      void note(text, send('noteContact', { personIds: [id], state: 'talked', at }));
    },
    pause: (value) => void send('setSetting', { key: 'paused', value }),
    bringBack: () => void send('setSetting', { key: 'resting', value: Date.now() }),
    countHere() {
      if (!here) return;
      const asked = requestOrigins(here.origins);
      // Said before the answer: the browser's own question may close the popup.
      const said = send('setSite', { site: here.site, counted: true });
      void asked.then(async (granted) => {
        if (granted) return note(i18n.t('popup.counting', [here.name]), said);
        await send('undo', await said);
        setNotice({ text: i18n.t('popup.notAllowed') });
      });
    },
    reopen: () => void send('reopen', {}),
    onPurpose: ({ start, end, site }) =>
      void note(i18n.t('visits.onPurposeDone'), send('correct', { start, end, site })),
    backToScrolling: ({ start, end, site }) =>
      void note(i18n.t('visits.backDone'), send('uncorrect', { start, end, site })),
  };
  return <Popup view={{ ...view, suggestion }} now={Date.now()} {...{ actions, notice }} />;
}

const root = startPage(i18n.t('extName'));
const url = activeTabUrl();
void url
  .then(async (url) => render(<Page first={await send('popup', { url, zone })} url={url} />, root))
  .catch(() => render(<p>{i18n.t('common.unreachable')}</p>, root));
