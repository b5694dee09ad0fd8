/** The card about one person: who, a way to start, three buttons, and the rest behind ⋯ (N2). */

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardAct } from '../../lib/nudges/card-act';
import type { CardView, SuggestionView } from '../../lib/views/views';
import { MoreButton } from '../MoreButton';
import { openerText } from '../opener-text';
import { PersonLine } from '../PersonLine';
import { ReachPanel } from '../ReachPanel';
import { reasonText } from '../reasons';
import { WayButton } from '../WayButton';
import { wayLabel } from '../way';
import { Choices } from './Choices';
import { Exits } from './Exits';

interface Props {
  view: CardView;
  suggestion: SuggestionView;
  now: number;
  /** The name may not be in the document right now. */
  hidden: boolean;
  links: { settings: string };
  act(act: CardAct): void;
  onKeep(): void;
  onDone(): void;
  onFollow(channel: number): void;
  onLater(until: number): void;
  onNotHere(): void;
  onInTouch(): void;
  /** A panel is open that may be read from a phone: the card stays. */
  onReading(reading: boolean): void;
}

type Panel = 'rest' | 'choices' | 'why' | { reach: number };

export function Suggested(props: Props) {
  const { view, suggestion, now, hidden, act } = props;
  const [panel, setPanel] = useState<Panel>('rest');
  const words = suggestion.opener ? openerText(suggestion.opener) : '';
  const [first] = suggestion.channels;

  const show = (next: Panel) => {
    setPanel(next);
    props.onReading(typeof next === 'object');
  };
  const openPanel = (channel: number) => {
    act({ do: 'open', channel });
    show({ reach: channel });
  };
  const person = <PersonLine {...suggestion} now={now} hidden={hidden} />;

  if (typeof panel === 'object')
    return (
      <>
        {person}
        <ReachPanel channel={suggestion.channels[panel.reach]} words={words} />
        <BackLink onBack={() => show('rest')} />
      </>
    );
  if (panel === 'why')
    return (
      <>
        {person}
        <div class="stack">
          <h3>{i18n.t('reach.why')}</h3>
          <ul class="reasons">
            {suggestion.reasons.map((reason) => (
              <li key={reason.because}>{reasonText(reason)}</li>
            ))}
          </ul>
        </div>
        <BackLink onBack={() => show('rest')} />
      </>
    );
  // A fill comes from the person's notes and may name someone.
  const opener = hidden && suggestion.opener?.fill !== undefined ? '' : words;
  return (
    <>
      {person}
      {panel === 'choices' ? (
        <Choices
          {...props}
          siteName={view.site.name}
          optionsHref={props.links.settings}
          person={{
            ...{ suggestion, words },
            more: view.more,
            hideNames: view.hideNames,
            onFollow: props.onFollow,
            onPanel: openPanel,
            onSomeoneElse: () => act({ do: 'someone-else' }),
            onWhy: () => show('why'),
            onHideNames: (on) => {
              act({ do: 'hide-names', on });
              show('rest');
            },
          }}
        />
      ) : (
        opener && (
          <p class="opener">
            <q>{opener}</q>
          </p>
        )
      )}
      <Exits onKeep={props.onKeep} onDone={props.onDone}>
        <WayButton
          class="button main"
          channel={first}
          words={words}
          onFollow={() => props.onFollow(0)}
          onPanel={() => openPanel(0)}
        >
          {wayLabel(first?.type, view.hideNames ? '' : suggestion.name)}
        </WayButton>
      </Exits>
      <div class="last">
        <button type="button" class="link" onClick={props.onInTouch}>
          {i18n.t('card.inTouch')}
        </button>
        <MoreButton
          open={panel === 'choices'}
          onToggle={() => show(panel === 'choices' ? 'rest' : 'choices')}
        />
      </div>
    </>
  );
}

function BackLink({ onBack }: { onBack(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="last">
      <button type="button" class="link back" ref={button} onClick={onBack}>
        {i18n.t('common.back')}
      </button>
    </div>
  );
}
