/** Someone gentle on the list: up to three, one press each (S1). */

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GentleView } from '../../../lib/people/gentle';
import { PersonLine } from '../../PersonLine';
import { ReachPanel } from '../../ReachPanel';
import { WayButton } from '../../WayButton';
import { mailOf, wayLabel } from '../../way';
import { hashOf } from '../hash';
import { Section } from '../Section';
import type { SectionProps } from '../section-props';
import { BackToSupport } from './Sentences';

export function Gentle({ actions, now }: SectionProps) {
  const [people, setPeople] = useState<GentleView[]>();
  useEffect(() => {
    actions.gentle().then(setPeople, () => setPeople([]));
  }, []);
  return (
    <>
      <BackToSupport />
      <Section title={i18n.t('support.gentle')} lead={i18n.t('support.gentleLead')} arrived>
        {people?.length === 0 && <Nobody />}
        {people?.map((person) => (
          <One key={person.personId} {...{ person, now, followed: actions.followed }} />
        ))}
      </Section>
    </>
  );
}

function Nobody() {
  return (
    <div class="panel stack">
      <p>{i18n.t('support.gentleNone')}</p>
      <div>
        <a class="button" href={hashOf('people')}>
          {i18n.t('support.toPeople')}
        </a>
      </div>
    </div>
  );
}

interface OneProps {
  person: GentleView;
  now: number;
  followed: SectionProps['actions']['followed'];
}

function One({ person: { personId, name, lastNoted, channels }, now, followed }: OneProps) {
  const [panel, setPanel] = useState(false);
  const [channel] = channels;
  return (
    <div class="panel stack">
      <PersonLine name={name} lastNoted={lastNoted} now={now} />
      <div>
        <WayButton
          channel={channel}
          words=""
          class="button"
          onFollow={() => {
            if (channel) followed(personId, channel.type);
            setPanel(mailOf(channel, '') !== undefined);
          }}
          onPanel={() => setPanel(!panel)}
        >
          {wayLabel(channel?.type, name)}
        </WayButton>
      </div>
      {panel && <ReachPanel channel={channel} words="" now={now} />}
    </div>
  );
}
