/** Person or group, who they are to you, and what they are good for when you need someone. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { relations, supportKinds } from '../../../lib/people/person';
import { CheckRow } from '../../CheckRow';
import { ChoiceChips } from '../../ChoiceChips';
import { Disclosure } from '../../Disclosure';
import { InputField } from '../../InputField';
import type { PersonDraft } from '../actions';
import { isKnown, relationText } from './describe';
import type { PartProps } from './part-props';

const supportKeys = {
  listening: 'people.supportListening',
  advice: 'people.supportAdvice',
  hand: 'people.supportHand',
} as const;

/** What is said about someone, in a few words. */
export function aboutText({ kind, relation, support = [] }: PersonDraft): string {
  return [
    kind === 'group' && i18n.t('people.kindGroup'),
    relation && relationText(relation),
    ...support.map((one) => i18n.t(supportKeys[one])),
  ]
    .filter(Boolean)
    .join(' · ');
}

export function AboutFields(props: PartProps) {
  const { draft, patch } = props;
  const support = draft.support ?? [];
  return (
    <Disclosure title={i18n.t('people.about')} value={aboutText(draft)}>
      <ChoiceChips
        legend={i18n.t('people.kind')}
        options={[
          { value: 'person', label: i18n.t('people.kindPerson') },
          { value: 'group', label: i18n.t('people.kindGroup') },
        ]}
        value={draft.kind}
        onChoose={(kind) => patch({ kind })}
      />
      <RelationField {...props} />
      <fieldset class="field">
        <legend class="label">{i18n.t('people.support')}</legend>
        {supportKinds.map((kind) => (
          <CheckRow
            key={kind}
            label={i18n.t(supportKeys[kind])}
            checked={support.includes(kind)}
            onChange={(on) =>
              patch({ support: on ? [...support, kind] : support.filter((one) => one !== kind) })
            }
          />
        ))}
      </fieldset>
    </Disclosure>
  );
}

function RelationField({ draft: { relation }, patch }: PartProps) {
  const [own, setOwn] = useState(relation !== undefined && !isKnown(relation));
  const choose = (choice: string) => {
    setOwn(choice === 'own');
    patch({ relation: choice === 'own' || choice === 'none' ? undefined : choice });
  };
  return (
    <>
      <ChoiceChips
        legend={i18n.t('people.relation')}
        options={[
          { value: 'none', label: i18n.t('people.relationNone') },
          ...relations.map((value) => ({ value, label: i18n.t(`people.${value}`) })),
          { value: 'own', label: i18n.t('people.relationOwn') },
        ]}
        value={own ? 'own' : (relation ?? 'none')}
        onChoose={choose}
      />
      {own && (
        <InputField
          label={i18n.t('people.relationOwn')}
          labelHidden
          value={relation ?? ''}
          onInput={(text) => patch({ relation: text })}
        />
      )}
    </>
  );
}
