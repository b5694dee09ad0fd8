/** Someone who has been quiet lately, and three answers of one weight. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '../Avatar';
import { goalText } from '../goal-text';
import { openerText } from '../opener-text';
import { knownText } from '../PersonLine';
import { ReachPanel } from '../ReachPanel';
import { useTell } from '../tell';
import { WayButton } from '../WayButton';
import { mailOf } from '../way';
import { Line } from './Line';
import type { WeekProps } from './week-props';

export function QuietLately({ view: { quietLately: quiet }, actions, now }: WeekProps) {
  const tell = useTell();
  const [panel, setPanel] = useState(false);
  if (!quiet) return null;
  const { personId, name, lastNoted } = quiet;
  const channel = quiet.channels[0];
  const words = quiet.opener ? openerText(quiet.opener) : '';
  const lessOften = async () => {
    const changed = actions.lessOften(personId);
    const { goal } = await changed.catch(() => ({ goal: undefined }));
    const text = goal ? i18n.t('week.lessOftenDone', [name, goalText(goal)]) : '';
    tell(
      changed.then(({ takeBack }) => takeBack),
      text,
    );
  };
  return (
    <Line about={i18n.t('week.quietLately')}>
      <div class="face">
        <Avatar name={name} small />
        <span>
          <bdi class="face-name">{name}</bdi>{' '}
          <span class="soft">· {knownText(lastNoted, now)}</span>
        </span>
      </div>
      <div class="row">
        <WayButton
          channel={channel}
          words={words}
          class="button"
          onFollow={() => {
            if (channel) actions.followed(personId, channel.type);
            setPanel(mailOf(channel, words) !== undefined);
          }}
          onPanel={() => setPanel(!panel)}
        >
          {i18n.t('week.sayHi')}
        </WayButton>
        <button type="button" class="button" onClick={lessOften}>
          {i18n.t('week.lessOften')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => tell(actions.leaveIt(personId), i18n.t('week.leftIt', [name]))}
        >
          {i18n.t('week.leaveIt')}
        </button>
      </div>
      {panel && <ReachPanel {...{ channel, words, now }} />}
    </Line>
  );
}
