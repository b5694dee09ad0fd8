/** Someone to reach, with the same actions as the card (U2). */
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/views/views';
import { Exits } from '../suggestion/Exits';
import { Suggested } from '../suggestion/Suggested';
import { useInside } from '../suggestion/use-inside';
import type { Mail } from '../way';
import type { PopupActions } from './actions';

interface Props {
  view: PopupView;
  now: number;
  actions: PopupActions;
  /** A mail link was followed. */
  onMail(mail: Mail | undefined): void;
}

export function PersonNow({ view, now, actions, onMail }: Props) {
  const { inside, handlers } = useInside();
  const { suggestion, hideNames } = view;
  if (!suggestion) return null;
  const open = view.nudgeId !== undefined;
  return (
    <section class="sheet suggestion" aria-label={i18n.t('popup.someone')} {...handlers}>
      <Suggested
        key={suggestion.personId}
        {...{ suggestion, now, hideNames }}
        hidden={hideNames && !inside}
        row={(first) =>
          open ? (
            <Exits onKeep={actions.keep} onDone={actions.done}>
              {first}
            </Exits>
          ) : (
            <div class="equal-row">
              {first}
              <button type="button" class="button" onClick={actions.someoneElse}>
                {i18n.t('common.someoneElse')}
              </button>
            </div>
          )
        }
        onFollow={(channel, _, mail) => {
          onMail(mail);
          actions.opened(channel);
        }}
        onShow={actions.opened}
        onInTouch={actions.inTouch}
        onHideNames={actions.hideNames}
        onSaveCalendar={actions.saveCalendar}
        closesOnLeaving
        onSomeoneElse={open ? actions.someoneElse : undefined}
        onStart={actions.start}
        support={view.support}
        supportHref="/options.html#support"
        onSupport={actions.support}
      />
    </section>
  );
}
