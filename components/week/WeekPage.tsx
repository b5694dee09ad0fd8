/** The week as a letter: people first, minutes second, details folded (chapter 4). */
import { i18n } from '#i18n';
import { CheckIn } from '../check-in/CheckIn';
import { PageFooter } from '../PageFooter';
import { TellArea } from '../tell';
import { Details } from './Details';
import { GoodThing } from './GoodThing';
import { IfThen } from './IfThen';
import { QuietLately } from './QuietLately';
import { Rested } from './Rested';
import { ComingDates, InTouch, Scrolling } from './Sentences';
import { WeekHead } from './WeekHead';
import type { WeekProps } from './week-props';

export function WeekPage(props: WeekProps) {
  const { view } = props;
  return (
    <TellArea class="week">
      <main class="letter" key={view.first}>
        <WeekHead {...props} />
        {view.empty ? <p class="letter-empty">{i18n.t('week.empty')}</p> : <Glance {...props} />}
        <QuietLately {...props} />
        <GoodThing {...props} />
        <IfThen {...props} />
        <Rested {...props} />
        {!view.empty && <Details {...props} />}
        <CheckIn due={view.checkInDue ?? false} answer={props.actions.checkIn} />
      </main>
      <PageFooter here="week" />
    </TellArea>
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
