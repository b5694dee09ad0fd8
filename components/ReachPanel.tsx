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

export function ReachPanel({ channel, words, copied }: Props) {
  const way = wayOf(channel, words);
  if (way.kind === 'phone')
    return (
      <div class="reach-panel">
        <QrCode text={way.href} label={i18n.t('reach.phone')} />
        <div class="stack">
          <p>
            <span class="soft small">{i18n.t('reach.phone')}</span>
            <bdi class="number figures" dir="ltr">
              {way.number}
            </bdi>
          </p>
          <div class="row">
            <CopyButton text={way.number} />
          </div>
          <a class="small" href={way.href}>
            {i18n.t('reach.fromHere')}
          </a>
        </div>
      </div>
    );
  return (
    <div class="stack">
      {channel?.label && <p class="number">{channel.label}</p>}
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
        {way.href && (
          <a class="button" href={way.href} target="_blank" rel="noopener noreferrer">
            {i18n.t('reach.openLink')}
          </a>
        )}
      </div>
    </div>
  );
}
