/** What the two share, and what to bring up next time. */
import { i18n } from '#i18n';
import { Disclosure } from '../../Disclosure';
import { Field } from '../../Field';
import type { PartProps } from './part-props';

const notes = ['share', 'nextTime'] as const;
const hints = { share: 'people.shareHint', nextTime: 'people.nextTimeHint' } as const;

export function NoteFields({ draft, patch }: PartProps) {
  const written = [draft.nextTime, draft.share].find((note) => note?.trim());
  return (
    <Disclosure title={i18n.t('people.notes')} value={written}>
      {notes.map((note) => (
        <Field key={note} label={i18n.t(`people.${note}`)} hint={i18n.t(hints[note])}>
          {(control) => (
            <textarea
              {...control}
              class="input"
              dir="auto"
              rows={2}
              value={draft[note] ?? ''}
              onInput={(event) => patch({ [note]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </Disclosure>
  );
}
