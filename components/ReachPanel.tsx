/** The panel behind a way that a link alone can't open: a number with its code, a call, or "I'll do it now". */
import { i18n } from '#i18n';
import { isLive } from '../lib/people/channels';
import type { Channel } from '../lib/people/person';
import { CopyButton } from './CopyButton';
import { Listening } from './Listening';
import { QrCode } from './QrCode';
import { type Way, wayOf } from './way';
import './styles/reach-panel.css';

interface Props {
  channel?: Channel;
  /** The way to start; empty when there is none. */
  words: string;
  /** The words were copied on the way here. */
  copied?: boolean;
  /** Spoken into this way instead of written. */
  voiceNote?: boolean;
  /** Epoch ms. */
  now: number;
}

export function ReachPanel({ channel, words, copied, voiceNote, now }: Props) {
  const way = wayOf(channel, voiceNote ? '' : words);
  if (voiceNote)
    return (
      <div class="stack">
        <p>{i18n.t('reach.voiceNoteHint')}</p>
        <OpenLink way={way} />
      </div>
    );
  const listening = channel && isLive(channel) && <Listening now={now} />;
  if (way.kind === 'phone')
    return (
      <>
        <Phone {...way} />
        {listening}
      </>
    );
  if (way.kind === 'live')
    return (
      <div class="stack">
        {listening}
        <OpenLink way={way} />
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
        <OpenLink way={way} />
      </div>
    </div>
  );
}

function Phone({ number, href }: { number: string; href: string }) {
  return (
    <div class="reach-panel">
      <QrCode text={href} label={i18n.t('reach.phone')} />
      <div class="stack">
        <p>
          <span class="soft small">{i18n.t('reach.phone')}</span>
          <bdi class="number figures" dir="ltr">
            {number}
          </bdi>
        </p>
        <div class="row">
          <CopyButton text={number} />
        </div>
        <a class="small" href={href}>
          {i18n.t('reach.fromHere')}
        </a>
      </div>
    </div>
  );
}

function OpenLink({ way }: { way: Way }) {
  if (!way.href) return null;
  // A scheme of an app leaves a blank tab behind when it gets one.
  const tab = way.href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <div class="row">
      <a class="button" href={way.href} {...tab}>
        {i18n.t('reach.openLink')}
      </a>
    </div>
  );
}
