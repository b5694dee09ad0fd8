/** One sentence of the letter: what it is about, then what there is to say. */
import type { ComponentChildren } from 'preact';

export function Line({ about, children }: { about: string; children: ComponentChildren }) {
  return (
    <section class="line">
      <h2>{about}</h2>
      <div class="line-words">{children}</div>
    </section>
  );
}
