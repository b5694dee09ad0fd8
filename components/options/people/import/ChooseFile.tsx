/** Where an address book comes from: files that are chosen or dropped, or text that is pasted. */

import { FileUp } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Disclosure } from '../../../Disclosure';
import { Field } from '../../../Field';
import type { Import, Problem } from './use-import';

const problems = {
  'too-large': 'import.tooLarge',
  empty: 'import.empty',
  unknown: 'import.unknown',
  broken: 'import.broken',
} as const satisfies Record<Problem, string>;

const readable = '.vcf,.vcard,.csv,.tsv,.txt,text/vcard,text/x-vcard,text/csv';

/** Text is Unicode, whatever charset it names. */
const mark = '\ufeff';

export function ChooseFile({ work, problem }: { work: Import; problem?: Problem }) {
  const chooser = useRef<HTMLInputElement>(null);
  const openFiles = (files: FileList | null | undefined) => {
    const all = [...(files ?? [])];
    if (all.length > 0) work.open(() => Promise.all(all.map(loaded)));
  };
  const openText = (text: string) =>
    work.open(async () => [
      { name: i18n.t('import.pasted'), bytes: new TextEncoder().encode(mark + text) },
    ]);
  const over = useDropped(openFiles, openText);
  return (
    <>
      {problem && (
        <p class="panel import-problem" role="alert">
          {i18n.t(problems[problem])}
        </p>
      )}
      <div class={over ? 'import-drop over' : 'import-drop'}>
        <FileUp size={28} />
        <p>{i18n.t('import.drop')}</p>
        <button type="button" class="button main" onClick={() => chooser.current?.click()}>
          {i18n.t('import.choose')}
        </button>
        <input
          ref={chooser}
          class="visually-hidden"
          type="file"
          multiple
          accept={readable}
          tabIndex={-1}
          aria-label={i18n.t('import.choose')}
          onChange={(event) => {
            openFiles(event.currentTarget.files);
            // The same files may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div>
        <Disclosure title={i18n.t('import.paste')}>
          <Paste onText={openText} />
        </Disclosure>
        <Disclosure title={i18n.t('import.where')}>
          <ul class="import-where">
            <li>{i18n.t('import.whereGoogle')}</li>
            <li>{i18n.t('import.whereApple')}</li>
            <li>{i18n.t('import.whereOutlook')}</li>
            <li>{i18n.t('import.wherePhone')}</li>
          </ul>
        </Disclosure>
      </div>
    </>
  );
}

const loaded = async (file: File) => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

function Paste({ onText }: { onText: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <>
      <Field label={i18n.t('import.pasteLabel')} hint={i18n.t('import.pasteHint')}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            dir="auto"
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div>
        <button
          type="button"
          class="button"
          disabled={text.trim() === ''}
          onClick={() => onText(text)}
        >
          {i18n.t('import.pasteRead')}
        </button>
      </div>
    </>
  );
}

/** Anywhere on the page. */
function useDropped(
  onFiles: (files: FileList | null | undefined) => void,
  onText: (text: string) => void,
): boolean {
  const [over, setOver] = useState(false);
  const take = useRef({ onFiles, onText });
  take.current = { onFiles, onText };
  // With the picture that offers it: an effect after that would let a quick drop fall through.
  useLayoutEffect(() => {
    const life = new AbortController();
    const on = <K extends keyof WindowEventMap>(
      name: K,
      listener: (event: WindowEventMap[K]) => void,
    ) => addEventListener(name, listener, { signal: life.signal });
    on('dragover', () => setOver(true));
    on('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      setOver(false);
      taken(event.dataTransfer, take.current);
    });
    on('paste', (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      taken(event.clipboardData, take.current);
    });
    return () => life.abort();
  }, []);
  return over;
}

function taken(
  data: DataTransfer | null,
  { onFiles, onText }: { onFiles: (files: FileList) => void; onText: (text: string) => void },
): void {
  const text = data?.getData('text/plain') ?? '';
  if (data && data.files.length > 0) onFiles(data.files);
  else if (text.trim() !== '') onText(text);
}
