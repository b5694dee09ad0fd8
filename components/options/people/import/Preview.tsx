/** What is in the files, before any of it is written: who is new, who is known perhaps, who stays out. */

import { i18n } from '#i18n';
import type { Book } from '../../../../lib/exchange/books';
import { mostCards } from '../../../../lib/exchange/card';
import { chosenOf, isTaken } from '../../../../lib/exchange/choose';
import type { Proposal } from '../../../../lib/exchange/match';
import { number } from '../../../format';
import { LeftOut } from './LeftOut';
import { Matches } from './Matches';
import { NewPeople } from './NewPeople';
import { Progress } from './Progress';
import type { Placed, PreviewProps } from './preview-props';
import { Questions } from './Questions';

export function Preview(props: PreviewProps) {
  const { books, unread, proposals, busy, work, onConfirm } = props;
  const placed = proposals.map((proposal, place): Placed => ({ place, proposal }));
  const open = placed.filter(({ proposal }) => !proposal.setAside);
  const matched = open.filter(({ proposal }) => proposal.match);
  const fresh = open.filter(({ proposal }) => !proposal.match);
  const away = placed.filter(({ proposal }) => proposal.setAside);
  const beyond = books.reduce((sum, { reading }) => sum + reading.beyond, 0);
  return (
    <>
      <p class="import-found" role="status">
        {i18n.t('import.found', proposals.length, [number(proposals.length), nameOf(books)])}
      </p>
      {beyond > 0 && (
        <p class="panel import-beyond">
          {i18n.t('import.beyond', beyond, [number(beyond), number(mostCards)])}
        </p>
      )}
      <Questions {...props} />
      {busy ? <Progress share={busy} /> : null}
      {matched.length > 0 && <Matches placed={matched} onChoose={work.choose} />}
      {fresh.length > 0 && <NewPeople placed={fresh} onChoose={work.choose} />}
      <LeftOut books={books} unread={unread} away={away} />
      <Confirm {...{ proposals, busy, onConfirm }} onCancel={() => work.stop()} />
    </>
  );
}

/** One is called by its name. */
const nameOf = (books: Book[]): string =>
  books.length === 1 ? (books[0]?.name ?? '') : i18n.t('import.files', books.length);

interface ConfirmProps {
  proposals: Proposal[];
  busy?: number;
  onConfirm: () => void;
  onCancel: () => void;
}

function Confirm({ proposals, busy, onConfirm, onCancel }: ConfirmProps) {
  const any = proposals.some(isTaken);
  const { add, merge } = chosenOf(proposals);
  const merged = new Set(merge.map(({ id }) => id)).size;
  const parts = [
    add.length > 0 && i18n.t('import.willAdd', add.length, [number(add.length)]),
    merged > 0 && i18n.t('import.willMerge', merged, [number(merged)]),
  ].filter(Boolean);
  return (
    <div class="import-confirm">
      <div class="small" role="status">
        <p>{any ? parts.join(' · ') : i18n.t('import.willNothing')}</p>
        {any && <p class="soft">{i18n.t('import.unstarred')}</p>}
      </div>
      <div class="row">
        <button
          type="button"
          class="button main"
          disabled={!any || busy !== undefined}
          onClick={onConfirm}
        >
          {i18n.t('import.confirm')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </div>
    </div>
  );
}
