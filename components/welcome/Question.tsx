/** The large question of a screen and the line under it. */
export function Question({ title, more }: { title: string; more?: string }) {
  return (
    <div class="asking">
      <h1 tabIndex={-1}>{title}</h1>
      {more && <p class="soft">{more}</p>}
    </div>
  );
}
