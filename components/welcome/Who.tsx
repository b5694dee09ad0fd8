/** "Who would be glad to hear from you?": one name and one way, or one of two equal answers. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseChannelInput, type WhyNot } from '../../lib/exchange/links';
import type { Channel } from '../../lib/people/person';
import { Avatar } from '../Avatar';
import { InputField } from '../InputField';
import { Way } from '../options/people/ChannelFields';
import { newDraft, readyToSave } from '../options/people/draft';
import { Question } from './Question';
import type { WelcomeProps } from './welcome-props';
import '../options/people/people.css';

export function Who({ view, actions }: WelcomeProps) {
  const [draft, setDraft] = useState(newDraft);
  const [wrong, setWrong] = useState<{ name?: boolean; way?: WhyNot }>({});
  const form = useRef<HTMLFormElement>(null);
  const [way = { type: 'text', value: '' } satisfies Channel] = draft.channels;

  const add = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const parsed = parseChannelInput(way.type, way.value);
    const found = { name: !draft.name.trim(), way: parsed.ok ? undefined : parsed.why };
    setWrong(found);
    if (found.name) return form.current?.querySelector('input')?.focus();
    if (found.way) return;
    await actions.addPerson(readyToSave(draft));
    actions.next();
  };
  const nobody = () => {
    actions.setCards(true);
    actions.next();
  };
  return (
    <>
      <Question title={i18n.t('welcome.who')} more={i18n.t('welcome.whoMore')} />
      {view.people.length > 0 && (
        <ul class="row">
          {view.people.map(({ person }) => (
            <li class="chip person-added" key={person.id}>
              <Avatar name={person.name} small />
              <bdi>{person.name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <form class="stack" onSubmit={add} ref={form} noValidate>
        <InputField
          label={i18n.t('welcome.name')}
          error={wrong.name ? i18n.t('welcome.nameMissing') : undefined}
          maxLength={200}
          value={draft.name}
          onInput={(name) => setDraft({ ...draft, name })}
        />
        <fieldset class="field">
          <legend class="label">{i18n.t('welcome.way')}</legend>
          <ul>
            <Way
              channel={way}
              index={0}
              count={1}
              error={wrong.way === 'empty' ? undefined : wrong.way}
              onChange={(next) => setDraft({ ...draft, channels: [next] })}
              onRemove={() => undefined}
              onMove={() => undefined}
            />
          </ul>
          {wrong.way === 'empty' && (
            <p class="error" role="alert">
              {i18n.t('welcome.wayMissing')}
            </p>
          )}
        </fieldset>
        <div class="answers">
          <button type="submit" class="button main large">
            {i18n.t('welcome.add')}
          </button>
          <button type="button" class="button large" onClick={nobody}>
            {i18n.t('welcome.nobody')}
          </button>
          <button
            type="button"
            class="button large"
            onClick={() => {
              actions.setCards(false);
              actions.next();
            }}
          >
            {i18n.t('welcome.numbers')}
          </button>
        </div>
      </form>
    </>
  );
}
