/** The week, or a month, as a letter: people first, minutes second, details folded (chapter 4). */
import { i18n } from '#i18n';
import { CheckIn } from '../check-in/CheckIn';
import { PageFooter } from '../PageFooter';
import { TellArea } from '../tell';
import { TakeAlong } from './along/TakeAlong';
import { Details } from './Details';
import { GoodThing } from './GoodThing';
import { GoodThings } from './GoodThings';
import { IfThen } from './IfThen';
import { QuietLately } from './QuietLately';
import { Rested } from './Rested';
import { ComingDates, InTouch, Scrolling } from './Sentences';
import { useUnfoldedInPrint } from './use-unfolded-in-print';
import { WeekHead } from './WeekHead';
import type { WeekProps } from './week-props';

export function WeekPage(props: WeekProps) {
  const { view } = props;
  const letter = useUnfoldedInPrint<HTMLElement>();
  return (
    <TellArea class="week">
      <main class="letter" ref={letter} key={`${view.span} ${view.first}`}>
        <WeekHead {...props} />
        {view.empty ? <p class="letter-empty">{i18n.t('week.empty')}</p> : <Glance {...props} />}
        {view.span === 'month' ? <GoodThings {...props} /> : <Coming {...props} />}
        <Rested {...props} />
        {!view.empty && <Details {...props} />}
        {!view.empty && <TakeAlong {...props} />}
        <CheckIn due={view.checkInDue ?? false} answer={props.actions.checkIn} />
      </main>
      <PageFooter here="week" />
    </TellArea>
  );
}

/** What a week asks; a month looks back only. */
function Coming(props: WeekProps) {
  return (
    <>
      <QuietLately {...props} />
      <GoodThing {...props} />
      <IfThen {...props} />
    </>
  );
}

function Glance(props: WeekProps) {
  return (
    <div class="letter-part">
      <InTouch {...props} />
      <ComingDates {...props} />
      <Scrolling {...props} />
    </div>
  );
}
