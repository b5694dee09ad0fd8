/** Short lines with one thing to do each: what was left open, and what concerns this very tab. */

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/views/views';
import { dayOf } from '../format';
import type { PopupActions } from './actions';

interface Props {
  view: PopupView;
  now: number;
  actions: PopupActions;
}

export function Asides({ view, now, actions }: Props) {
  const { here, reopen } = view;
  return (
    <>
      {view.unfinished === 'sites' && (
        <Aside text={i18n.t('popup.unfinishedSites')}>
          <OwnPage href="/welcome.html#where">{i18n.t('popup.chooseSites')}</OwnPage>
        </Aside>
      )}
      {here && !here.counted && (
        <Aside
          text={i18n.t(here.chosen ? 'popup.permissionMissing' : 'popup.notCounted', [here.name])}
        >
          <Press onPress={actions.countHere}>{i18n.t('popup.countHere')}</Press>
        </Aside>
      )}
      {reopen && (
        <Aside text={i18n.t('popup.closedTab')} detail={reopen.title}>
          <Press onPress={actions.reopen}>{i18n.t('popup.reopen')}</Press>
        </Aside>
      )}
      {view.announceWeek && (
        <Aside text={i18n.t('popup.weekReady')}>
          <OwnPage href="/week.html">{i18n.t('popup.read')}</OwnPage>
        </Aside>
      )}
      {view.resting > now && (
        <Aside text={i18n.t('popup.resting', [dayOf(view.resting, now)])}>
          <Press onPress={actions.bringBack}>{i18n.t('popup.bringBack')}</Press>
        </Aside>
      )}
    </>
  );
}

export function Aside(props: { text: string; detail?: string; children: ComponentChildren }) {
  return (
    <div class="aside">
      <p>
        {props.text}
        {props.detail && <span class="soft small detail">{props.detail}</span>}
      </p>
      {props.children}
    </div>
  );
}

export function OwnPage({ href, children }: { href: string; children: string }) {
  return (
    <a class="button" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

export function Press({ onPress, children }: { onPress(): void; children: string }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      {children}
    </button>
  );
}
