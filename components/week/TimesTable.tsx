/** Times by kind, one line per day, week, hour or place. */
import type { CountedKind, Times } from '../../lib/ledger/totals';
import { duration } from '../format';
import { kindName } from '../kinds';

interface TimesTableProps {
  caption: string;
  /** Head of the first column. */
  first: string;
  kinds: CountedKind[];
  rows: { key: string; name: string; times: Times; more?: string }[];
  /** Head of a last column in words. */
  more?: string;
  /** The key of the row whose details are shown; null where pressing leads elsewhere. */
  chosen?: string | undefined | null;
  /** Without, a row leads nowhere. */
  onChoose?: (key: string) => void;
}

export function TimesTable({
  caption,
  first,
  kinds,
  rows,
  more,
  chosen,
  onChoose,
}: TimesTableProps) {
  return (
    // Wide tables scroll by themselves on a narrow window; the keyboard must reach them for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus
    <section class="table-frame" tabIndex={0} aria-label={caption}>
      <table class="times small figures">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" class="number-cell">
                {kindName(kind)}
              </th>
            ))}
            {more && <th scope="col">{more}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {onChoose ? (
                  <button
                    type="button"
                    class="link row-name"
                    aria-pressed={chosen === null ? undefined : row.key === chosen}
                    onClick={() => onChoose(row.key)}
                  >
                    <bdi>{row.name}</bdi>
                  </button>
                ) : (
                  row.name
                )}
              </th>
              {kinds.map((kind) => (
                <td key={kind} class="number-cell">
                  {row.times[kind] > 0 ? duration(row.times[kind]) : '–'}
                </td>
              ))}
              {more && <td class="words-cell">{row.more}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
