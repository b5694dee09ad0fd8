/**
 * The card, in a frame on another site's page. After the # stands which suggestion it shows, or for
 * what "How long today?" is asked.
 */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../components/styles/base.css';
import '../../components/styles/frame.css';
import { Card } from '../../components/card/Card';
import { Question } from '../../components/card/Question';
import type { CardAct } from '../../lib/nudges/card-act';
import { onChanged } from '../../lib/platform/changed';
import { openFramePort } from '../../lib/platform/frame-port';
import { watchFrame } from '../../lib/platform/frame-size';
import { send } from '../../lib/platform/messages';
import { saveFile, startPage } from '../../lib/platform/page';
import { refuseUnseen, watchVisibility } from '../../lib/platform/really-visible';
import { undoable } from '../../lib/platform/undoable';
import { siteName } from '../../lib/sites/match';
import type { CardView } from '../../lib/views/views';

const id = location.hash.slice(1);
const port = openFramePort();
const root = startPage(i18n.t('card.label'));
const life = new AbortController();

const answers = new Set<Promise<unknown>>();

/** The frame goes once its answers have arrived: one that is still waking the background would be lost. */
const close = () => {
  life.abort();
  render(null, root);
  void Promise.allSettled(answers).then(port.close);
};

// The frame's address is a passing one; only pages under the lasting one open in a tab.
const page = (path: string) => self.origin + path;
const links = {
  settings: page('/options.html#suggestions'),
  support: page('/options.html#support'),
};

const saveCalendar = (name: string, text: string) => saveFile(name, 'text/calendar', text);

/** Keeps the frame until the background has answered. */
const kept = <T,>(answer: Promise<T>): Promise<T> => {
  answers.add(answer);
  return answer;
};

/** Whether a person has seen what is drawn; nothing can be pressed that they don't see. */
function useSeen(): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const visibility = watchVisibility(root, () => setSeen(true), life.signal);
    refuseUnseen(visibility);
    watchFrame(root, port.size, life.signal);
  }, []);
  return seen;
}

function Suggestion({ first }: { first: CardView }) {
  const [view, setView] = useState(first);
  const seen = useSeen();

  const act = async (answer: CardAct) => {
    const reply = await kept(send('cardAct', { id, act: answer }));
    if (!reply) return;
    setView(reply);
    const { undo } = reply;
    return undo && (() => kept(send('undo', undo)));
  };

  useEffect(() => {
    onChanged(() => void send('card', { id }).then((now) => now && setView(now)), life.signal);
  }, []);

  return (
    <Card
      {...{ view, seen, links, act }}
      now={Date.now()}
      onSaveCalendar={saveCalendar}
      onClose={close}
    />
  );
}

function HowLong({ each, site }: { each: 'visit' | 'today'; site: string }) {
  const seen = useSeen();
  return (
    <Question
      {...{ each, seen }}
      siteName={siteName(site)}
      onAnswer={(minutes) => undoable(kept(send('setPlan', { id, minutes })))}
      onNever={() => undoable(kept(send('setSetting', { key: 'ask', value: 'off' })))}
      onClose={close}
    />
  );
}

const [each, site] = id.split('/');
if ((each === 'visit' || each === 'today') && site !== undefined)
  render(<HowLong {...{ each, site }} />, root);
else
  send('card', { id }).then(
    (view) => (view && !view.closed ? render(<Suggestion first={view} />, root) : close()),
    close,
  );
