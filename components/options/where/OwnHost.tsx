/** Counting a site that is not built in. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { InputField } from '../../InputField';
import { useTell } from '../../tell';
import type { SectionProps } from '../section-props';
import { parseOwnHost } from './own-host';
import { useCount } from './use-count';

export function OwnHost({ actions, view }: SectionProps) {
  const tell = useTell();
  const count = useCount(actions, tell);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();

  const submit = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const parsed = parseOwnHost(typed);
    if (!parsed.ok)
      return setError(
        parsed.why === 'built-in'
          ? i18n.t('options.ownHostIs', [parsed.name])
          : i18n.t('options.ownHostWrong'),
      );
    if (view.sites.some(({ site, counted }) => site === parsed.host && counted))
      return setError(i18n.t('options.ownHostKnown'));
    setError(undefined);
    if (await count(parsed.host, parsed.host, parsed.origins)) setTyped('');
  };

  return (
    <form class="own-host" noValidate onSubmit={submit}>
      <InputField
        label={i18n.t('options.ownHost')}
        hint={i18n.t('options.ownHostHint')}
        error={error}
        class="own-host-field"
        dir="ltr"
        inputMode="url"
        spellcheck={false}
        value={typed}
        onInput={setTyped}
      />
      <button type="submit" class="button">
        {i18n.t('options.countHere')}
      </button>
    </form>
  );
}
