/** The card, in a frame on another site's page. Which suggestion it shows stands after the #. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../components/styles/base.css';
import '../../components/styles/frame.css';
import { Card } from '../../components/card/Card';
import type { CardAct } from '../../lib/nudges/card-act';
import { onChanged } from '../../lib/platform/changed';
import { openFramePort } from '../../lib/platform/frame-port';
import { watchFrame } from '../../lib/platform/frame-size';
import { send } from '../../lib/platform/messages';
import { saveFile, startPage } from '../../lib/platform/page';
import { refuseUnseen, watchVisibility } from '../../lib/platform/really-visible';
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

function Frame({ first }: { first: CardView }) {
  const [view, setView] = useState(first);
  const [seen, setSeen] = useState(false);

  const act = async (answer: CardAct) => {
    const sent = send('cardAct', { id, act: answer });
    answers.add(sent);
    const reply = await sent;
    if (!reply) return;
    setView(reply);
    const { undo } = reply;
    return undo && (() => void send('undo', undo));
  };

  useEffect(() => {
    const visibility = watchVisibility(root, () => setSeen(true), life.signal);
    refuseUnseen(visibility);
    watchFrame(root, port.size, life.signal);
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

send('card', { id }).then(
  (view) => (view && !view.closed ? render(<Frame first={view} />, root) : close()),
  close,
);
