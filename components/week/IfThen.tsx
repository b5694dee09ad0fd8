/** One if-then sentence for the coming week; last week's is shown back (W4). */
import { i18n } from '#i18n';
import { Line } from './Line';
import { OnPaper } from './OnPaper';
import { useNote } from './use-note';
import type { WeekProps } from './week-props';

export function IfThen(props: WeekProps) {
  const { lastIfThen, current, note } = props.view;
  const { field, textOf } = useNote(props);
  // A week that is over has no coming one; what was written then stays.
  if (!current && !note?.ifPart && !note?.thenPart) return null;
  return (
    <Line about={i18n.t('week.ifThen')}>
      {lastIfThen && (
        <p class="said-before">
          {i18n.t('week.lastIfThen', [lastIfThen.ifPart, lastIfThen.thenPart])}
        </p>
      )}
      <div class="if-then">
        <label>
          <span>{i18n.t('week.if')}</span>
          <input
            class="input written"
            autoComplete="off"
            placeholder={i18n.t('week.ifPlace')}
            {...field('ifPart')}
          />
          <OnPaper text={textOf('ifPart')} />
        </label>
        <label>
          <span>{i18n.t('week.then')}</span>
          <input
            class="input written"
            autoComplete="off"
            placeholder={i18n.t('week.thenPlace')}
            {...field('thenPart')}
          />
          <OnPaper text={textOf('thenPart')} />
        </label>
      </div>
    </Line>
  );
}
