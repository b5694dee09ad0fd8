/** The panel behind a way that a link alone can't open: a number with its code, or "I'll do it now". */
import { i18n } from '#i18n';
import type { Channel } from '../lib/people/person';
import { CopyButton } from './CopyButton';
import { QrCode } from './QrCode';
import { wayOf } from './way';
import './styles/reach-panel.css';

interface Props {
  channel?: Channel;
  /** The way to start; empty when there is none. */
  words: string;
  /** The words were copied on the way here. */
  copied?: boolean;
}

export function ReachPanel(props: Props) {
  const way = wayOf(props.channel, props.words);
  return way.kind === 'phone' ? (
    <OnPhone {...props} number={way.number} href={way.href} />
  ) : (
    <Elsewhere {...props} href={way.href} />
  );
}

function OnPhone({ channel, words, number, href }: Props & { number: string; href: string }) {
  return (
    <div class="stack">
      <p>
        <bdi class="number figures" dir="ltr">
          {number}
        </bdi>
      </p>
      <div class="reach-panel">
        <QrCode text={href} label={i18n.t('reach.phone')} />
        <div class="stack">
          <p class="soft small">{i18n.t('reach.phone')}</p>
          <CopyButton text={number} />
          <a class="small" href={href}>
            {i18n.t('reach.fromHere')}
          </a>
        </div>
      </div>
      {words && (
        <p class="opener">
          <q>{words}</q>
        </p>
      )}
      {words && channel?.type === 'text' && (
        <div class="row">
          <CopyButton text={words} label={i18n.t('reach.copyWords')} />
        </div>
      )}
    </div>
  );
}

function Elsewhere({ channel, words, copied, href }: Props & { href?: string }) {
  return (
    <div class="stack">
      {channel?.label && (
        <p class="number">
          <bdi>{channel.label}</bdi>
        </p>
      )}
      {words && (
        <p class="opener">
          <q>{words}</q>
        </p>
      )}
      <p class="small" role="status">
        {copied && i18n.t('reach.wordsCopied')}
      </p>
      <div class="row">
        {words && !copied && <CopyButton text={words} label={i18n.t('reach.copyWords')} />}
        {href && (
          <a class="button" href={href} target="_blank" rel="noopener noreferrer">
            {i18n.t('reach.openLink')}
          </a>
        )}
      </div>
    </div>
  );
}
