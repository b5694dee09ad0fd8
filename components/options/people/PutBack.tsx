/** Says what was taken out of a form. The focus comes here from what is gone, and stays in the form after. */
import { useEffect, useRef } from 'preact/hooks';
import { UndoBar } from '../../UndoBar';

export function PutBack({ text, onPutBack }: { text: string; onPutBack: () => void }) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => area.current?.querySelector('button')?.focus(), []);
  const putBack = () => {
    const add = area.current?.parentElement?.querySelector<HTMLElement>('.add');
    onPutBack();
    add?.focus();
  };
  return (
    <div ref={area}>
      <UndoBar text={text} onUndo={putBack} />
    </div>
  );
}
