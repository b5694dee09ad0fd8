/** What is written into the week: kept when a field is left or Enter is pressed. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WeekNote } from '../../lib/week/records';
import { useTell } from '../tell';
import type { WeekProps } from './week-props';

type Part = 'goodThing' | 'ifPart' | 'thenPart';

export function useNote({ view, actions }: WeekProps) {
  const tell = useTell();
  const { note, first } = view;
  const [typed, setTyped] = useState<Partial<Record<Part, string>>>({});
  const textOf = (part: Part): string => typed[part] ?? note?.[part] ?? '';

  const keep = async (part: Part) => {
    const text = textOf(part).trim();
    if (text === (note?.[part] ?? '')) return;
    const next: Omit<WeekNote, 'updatedAt'> = {
      id: first,
      goodThing: note?.goodThing,
      ifPart: note?.ifPart,
      thenPart: note?.thenPart,
      [part]: text || undefined,
    };
    await tell(actions.saveNote(next), i18n.t('week.kept'));
  };
  const field = (part: Part) => ({
    value: textOf(part),
    dir: 'auto' as const,
    onInput: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [part]: event.currentTarget.value }),
    onChange: () => void keep(part),
  });
  return { textOf, field };
}
