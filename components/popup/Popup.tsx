/** What opens from the toolbar: today, one person, the open question, and the ways on (U2). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/views/views';
import { MailPanel } from '../MailPanel';
import { UndoBar } from '../UndoBar';
import type { Mail } from '../way';
import { Aside, Asides, OwnPage } from './Asides';
import type { PopupActions } from './actions';
import { Foot } from './Foot';
import { PersonNow } from './PersonNow';
import { TalkedWith } from './TalkedWith';
import { Today } from './Today';
import { Waiting } from './Waiting';
import '../styles/suggestion.css';
import '../styles/menu.css';
import '../styles/popup.css';

export interface PopupProps {
  view: PopupView;
  now: number;
  actions: PopupActions;
  /** What was just done. */
  notice?: { text: string; undo?: () => void };
}

export function Popup({ view, now, actions, notice }: PopupProps) {
  const { waiting, people, hideNames } = view;
  const [mail, setMail] = useState<Mail>();
  return (
    <>
      <h1 class="visually-hidden">{i18n.t('extName')}</h1>
      {view.unfinished !== 'sites' && <Today today={view.today} actions={actions} />}
      <Asides {...{ view, now, actions }} />
      {view.suggestion ? (
        <PersonNow {...{ view, now, actions }} onMail={setMail} />
      ) : (
        <NobodyNow view={view} />
      )}
      {mail && (
        <section class="sheet">
          <MailPanel {...mail} />
        </section>
      )}
      {waiting && (
        <Waiting {...{ waiting, hideNames }} onAnswer={actions.answer} key={waiting.reachOutId} />
      )}
      {people.length > 0 && (
        <TalkedWith {...{ people, hideNames, now }} onTalked={actions.talked} />
      )}
      <div class="notice-line" aria-live="polite">
        {notice && <UndoBar text={notice.text} onUndo={notice.undo} />}
      </div>
      <Foot {...{ view, now }} onPause={actions.pause} />
    </>
  );
}

function NobodyNow({ view }: { view: PopupView }) {
  if (view.unfinished === 'sites') return null;
  // "Just numbers" was an answer; it is not asked again here.
  if (!view.cards && view.people.length === 0) return null;
  if (view.people.length > 0) return <p class="soft">{i18n.t('popup.allReached')}</p>;
  const text = i18n.t(view.unfinished ? 'popup.unfinishedPeople' : 'popup.nobodyYet');
  return (
    <Aside text={text}>
      <OwnPage href="/welcome.html#who">{i18n.t('popup.addSomeone')}</OwnPage>
    </Aside>
  );
}
