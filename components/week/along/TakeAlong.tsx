/** The week on paper, as a table, or as a postcard (W5). */
import { i18n } from '#i18n';
import { csvTable } from '../../../lib/exchange/csv/table';
import type { DayView } from '../../../lib/views/views';
import { rowsOf } from '../../../lib/week/rows';
import { Disclosure } from '../../Disclosure';
import { kindName, tableKinds } from '../../kinds';
import type { WeekProps } from '../week-props';
import { PostcardPanel } from './PostcardPanel';

/** In the language of the page. */
const tableOf = (days: DayView[]): string =>
  csvTable(
    rowsOf(days, {
      heads: [
        i18n.t('week.csv.day'),
        i18n.t('week.csv.what'),
        i18n.t('week.csv.whereOrWho'),
        i18n.t('week.csv.minutes'),
      ],
      kinds: tableKinds.map((kind) => ({ kind, name: kindName(kind) })),
      inTouch: i18n.t('week.dayInTouch'),
    }),
  );

export function TakeAlong(props: WeekProps) {
  const { view, actions } = props;
  return (
    <section class="details no-print" aria-label={i18n.t('week.takeAlong')}>
      <Disclosure title={i18n.t('week.takeAlong')}>
        <div class="row">
          <button type="button" class="button" onClick={actions.print}>
            {i18n.t('week.print')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => actions.saveTable(`instead-${view.first}.csv`, tableOf(view.days))}
          >
            {i18n.t('week.saveTable')}
          </button>
        </div>
        <p class="soft small">{i18n.t('week.saveTableHint')}</p>
      </Disclosure>
      {view.inTouch.length > 0 && (
        <Disclosure title={i18n.t('week.postcard')}>
          <PostcardPanel {...props} />
        </Disclosure>
      )}
    </section>
  );
}
