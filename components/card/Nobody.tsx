/** The card while nobody is on the list: a name, or once the three doors, or plain (N2b). */

import { Headphones, MapPin, UserRoundSearch } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardAct } from '../../lib/nudges/card-act';
import type { CardView } from '../../lib/views/views';
import { MoreButton } from '../MoreButton';
import { Choices, type MomentChoices } from '../suggestion/Choices';
import { Exits } from '../suggestion/Exits';
import { NameForm } from './NameForm';

interface Props {
  view: CardView;
  exits: { onKeep(): void; onDone(): void };
  moment: MomentChoices;
  supportHref: string;
  act(act: CardAct): void;
}

type Step = 'question' | 'choices' | 'name' | 'doors' | 'lost-touch' | 'place';

export function Nobody({ view, exits, moment, supportHref, act }: Props) {
  const [step, setStep] = useState<Step>('question');
  if (step === 'name' || step === 'lost-touch' || step === 'place') {
    const place = step === 'place';
    return (
      <NameForm
        label={i18n.t(place ? 'card.placeName' : 'card.theirName')}
        hint={place ? i18n.t('card.placeHint') : undefined}
        onAdd={(name) => act({ do: 'add-name', name, group: place })}
        onBack={() => setStep(step === 'name' ? 'question' : 'doors')}
      />
    );
  }
  const nobody = () => {
    act({ do: 'nobody' });
    setStep('doors');
  };
  const asking = step !== 'doors' && view.askForName;
  const more = (
    <MoreButton
      open={step === 'choices'}
      onToggle={() => setStep(step === 'choices' ? 'question' : 'choices')}
    />
  );
  return (
    <>
      {step === 'doors' && <Doors supportHref={supportHref} onChoose={setStep} />}
      {asking && <h2 class="question">{i18n.t('card.comesToMind')}</h2>}
      {step === 'choices' && <Choices moment={moment} />}
      <Exits {...exits} more={asking ? undefined : more}>
        {asking && (
          <button type="button" class="button main" onClick={() => setStep('name')}>
            {i18n.t('card.addName')}
          </button>
        )}
      </Exits>
      {asking && (
        <div class="last">
          <button type="button" class="link" onClick={nobody}>
            {i18n.t('card.nobody')}
          </button>
          {more}
        </div>
      )}
    </>
  );
}

interface DoorsProps {
  supportHref: string;
  onChoose(step: Step): void;
}

function Doors({ supportHref, onChoose }: DoorsProps) {
  const icon = { size: 18 };
  return (
    <>
      <h2 class="visually-hidden">{i18n.t('card.doors')}</h2>
      <div class="menu">
        <button type="button" class="menu-item" onClick={() => onChoose('lost-touch')}>
          <UserRoundSearch {...icon} />
          {i18n.t('card.lostTouch')}
        </button>
        <button type="button" class="menu-item" onClick={() => onChoose('place')}>
          <MapPin {...icon} />
          <span>
            {i18n.t('card.place')}
            <span class="soft small hint">{i18n.t('card.placeHint')}</span>
          </span>
        </button>
        <a class="menu-item" href={supportHref} target="_blank" rel="noreferrer">
          <Headphones {...icon} />
          {i18n.t('card.talkToday')}
        </a>
      </div>
    </>
  );
}
