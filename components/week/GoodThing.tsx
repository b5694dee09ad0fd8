/** One good thing, however small, and someone to tell it to. */

import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ReachPanel } from '../ReachPanel';
import { WayButton } from '../WayButton';
import { mailOf } from '../way';
import { OnPaper } from './OnPaper';
import { useNote } from './use-note';
import type { WeekProps } from './week-props';

export function GoodThing(props: WeekProps) {
  const id = useId();
  const { textOf, field } = useNote(props);
  const words = textOf('goodThing').trim();
  return (
    <section class="line">
      <h2>
        <label for={id}>{i18n.t('week.goodThing')}</label>
      </h2>
      <div class="line-words">
        <input
          id={id}
          class="input written"
          autoComplete="off"
          placeholder={i18n.t('week.goodThingPlace')}
          {...field('goodThing')}
        />
        <OnPaper text={words} />
        {words && <TellSomeone {...props} words={words} />}
      </div>
    </section>
  );
}

function TellSomeone({ view, actions, now, words }: WeekProps & { words: string }) {
  const [panel, setPanel] = useState(false);
  const someone = view.tell ?? view.quietLately;
  if (!someone) return null;
  const channel = someone.channels[0];
  return (
    <>
      <div class="row">
        <WayButton
          channel={channel}
          words={words}
          class="button"
          onFollow={() => {
            if (channel) actions.followed(someone.personId, channel.type);
            setPanel(mailOf(channel, words) !== undefined);
          }}
          onPanel={() => setPanel(!panel)}
        >
          {i18n.t('week.tell', [someone.name])}
        </WayButton>
      </div>
      {panel && <ReachPanel {...{ channel, words, now }} />}
    </>
  );
}
